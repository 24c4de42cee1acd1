import type { Copy } from '../model/analysis.ts';
import type { Incident, Item, Paragraph } from '../model/case.ts';
import type { Shown } from '../model/inline.ts';
import type { Prose } from '../model/prose.ts';
import type { Clerk } from './clerk.ts';
import { alleged } from './evidence.ts';

/** A paragraph or an incident with the words that its readers see, names put in for references, and the ids that it refers to. */
export interface Told {
  readonly key: string;
  readonly words: string;
  readonly ids: ReadonlySet<string>;
}

/** What the paragraphs and the incidents of a copy say, in printed order; of those that are withheld nothing. */
export function toldIn(copy: Copy): readonly Told[] {
  return alleged(copy).map(([thing, key]) => {
    const content = prosesOf(thing).flatMap((prose) => copy.texts.get(prose) ?? []);
    const ids = new Set<string>();
    return { key, words: wordsIn(content, copy, ids), ids };
  });
}

function prosesOf(one: Paragraph | Item | Incident): readonly Prose[] {
  const { text, quote, place, conduct, victims = [], items = [] }: Partial<Paragraph & Incident> = one;
  const own = [text, conduct, quote, place].flatMap((prose) => prose ?? []);
  return [...own, ...victims, ...items.flatMap(prosesOf)];
}

/** The bare words of a text as the readers of a copy see it. */
export function wordsOf(prose: Prose, { copy }: Pick<Clerk, 'copy'>): string {
  return wordsIn(copy.texts.get(prose) ?? [], copy, new Set());
}

/** Bare words; a reference to a person or a term says its name, any other nothing. `ids`: where the ids referred to are noted down. */
function wordsIn(content: readonly Shown[], copy: Copy, ids: Set<string>): string {
  return content
    .map((one): string => {
      if (one.kind === 'words') return one.text;
      if ('children' in one) return wordsIn(one.children, copy, ids);
      if (one.kind !== 'reference') return ' ';
      const known = ids.has(one.id);
      ids.add(one.id);
      const { label } = one;
      const name =
        label?.kind === 'term' ? label.of.term : label?.kind === 'accused' ? label.of.name : undefined;
      return known || !name ? ' ' : wordsIn(copy.texts.get(name) ?? [], copy, ids);
    })
    .join('');
}
