import type { Edit, Finding } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { isJson } from '../text/is-json.ts';
import { applied, overlap } from './edits.ts';
import { type Read, sameButFor } from './same.ts';

export { encodedLike } from './encoded.ts';
export type { Read } from './same.ts';

/** A file mended: what it says now, and the findings that are gone for it. */
export interface Mended {
  readonly text: string;
  readonly mended: readonly Finding[];
}

/** A finding with what mends it. */
export type Fixable = Finding & { readonly fix: readonly Edit[] };

/**
 * Makes the fixes of a file's findings, of those that overlap the first. A fix after which the file would not read
 * the same but for it is left out, and so is one after which JSON would be none. `read` reads the text of a YAML file.
 */
export function mend(source: Source, findings: readonly Fixable[], read: (source: Source) => Read): Mended {
  const before = read(source);
  const staysReadable = isJson(source.text) ? isJson : () => true;
  const holds = (some: readonly Fixable[]): boolean => {
    const edits = some.flatMap(({ fix }) => fix);
    const text = applied(source.text, edits);
    return staysReadable(text) && sameButFor(before, read({ ...source, text }), edits);
  };
  const apart = withoutOverlaps(findings);
  const sound = sifted(apart, holds);
  const mended = sound.length === apart.length || holds(sound) ? sound : [];
  const edits = mended.flatMap(({ fix }) => fix);
  return { text: applied(source.text, edits), mended };
}

/** One file may be included twice, and says the same both times: the same edit is made once. */
function withoutOverlaps(findings: readonly Fixable[]): readonly Fixable[] {
  const taken: Edit[] = [];
  return findings.filter(({ fix }) => {
    const free = fix.every((edit) => !taken.some((other) => overlap(edit, other)));
    if (free) taken.push(...fix);
    return free;
  });
}

/** Those that hold, found by halves: nearly always all of them do. */
function sifted<Item>(items: readonly Item[], hold: (some: readonly Item[]) => boolean): readonly Item[] {
  if (items.length === 0 || hold(items)) return items;
  if (items.length === 1) return [];
  const middle = items.length >> 1;
  return [...sifted(items.slice(0, middle), hold), ...sifted(items.slice(middle), hold)];
}
