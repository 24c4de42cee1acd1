import type { Copy } from '../model/analysis.ts';
import type { Item, Paragraph } from '../model/case.ts';
import type { Shown } from '../model/inline.ts';
import { paragraphsIn, stretchesOf } from '../model/passages.ts';
import type { Prose } from '../model/prose.ts';
import type { Clerk } from './clerk.ts';

/** A paragraph with the words that its readers see, names put in for references, and the ids that it refers to. */
export interface Told {
  readonly key: string;
  readonly words: string;
  readonly ids: ReadonlySet<string>;
}

/** What the paragraphs of a copy say, in printed order; of those that are withheld nothing. */
export function toldIn(copy: Copy): readonly Told[] {
  const all = stretchesOf(copy.case, copy.court.parts).flatMap(({ passages }) => paragraphsIn(passages));
  return all
    .filter((paragraph) => !copy.withheld.has(paragraph))
    .map((paragraph) => {
      const content = prosesOf(paragraph).flatMap((prose) => copy.texts.get(prose) ?? []);
      const ids = new Set<string>();
      return { key: copy.keys.get(paragraph) as string, words: wordsIn(content, copy, ids), ids };
    });
}

function prosesOf(one: Paragraph | Item): readonly Prose[] {
  const { quote, place, incident }: Partial<Paragraph> = one;
  const own = [one.text, quote, place, incident?.place, ...(incident?.victims ?? [])];
  return [...own.flatMap((prose) => prose ?? []), ...one.items.flatMap(prosesOf)];
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
