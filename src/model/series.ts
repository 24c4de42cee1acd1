import type { Incorporation } from './case.ts';

/** The number of one thing: its place in its own series, its label and what a reference says. */
export interface Numbered {
  readonly kind: 'paragraph' | 'item' | 'count' | 'schedule' | 'heading' | 'note';
  readonly ordinal: number;
  readonly label: string;
  readonly reference: string;
  /** The number of the paragraph it is or stands in, where it has one. */
  readonly paragraph: number | undefined;
  readonly anchor: string;
  /** What a reference says of the count that a section stands in, below which alone its number is its own. */
  readonly count?: string;
}

/** All numbers of a paper, given once, in printed order. */
export interface Series {
  readonly byBlock: ReadonlyMap<object, Numbered>;
  readonly byKey: ReadonlyMap<string, Numbered>;
  /** Paragraph numbers within each named part. */
  readonly parts: ReadonlyMap<string, readonly number[]>;
  /** Note keys in the order of their first calls: note n is at n − 1. */
  readonly notes: readonly string[];
  /** Where each work is cited, by the id of its source; what is cited nowhere in this paper is not among them. */
  readonly citedAt: ReadonlyMap<string, CitedAt>;
  /** The numbers of the paragraphs whose words refer to something, by its id. */
  readonly namedAt: ReadonlyMap<string, ReadonlySet<number>>;
}

/** The numbers of the paragraphs whose words or notes cite a work, and of the notes that do; each once, from the lowest up. */
export interface CitedAt {
  readonly paragraphs: readonly number[];
  readonly notes: readonly number[];
}

/** The numbers of the paragraphs that one line of `incorporates` names; none where it names nothing that has any. */
export function incorporatedNumbers(one: Incorporation, { parts, byKey }: Series): readonly number[] {
  const named = (id: string) => parts.get(id) ?? [byKey.get(id)?.paragraph ?? []].flat();
  if (one.kind !== 'stretch') return named(one.text);
  const [from, to] = [named(one.from.text)[0], named(one.to.text).at(-1)];
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** Whether a key is an id that a drafter gave, and not one made for what has none. */
export function isId(key: string): boolean {
  return /^[A-Za-z]/.test(key);
}

/** The drafter's ids by the anchors of what has them, which are others where something is withheld. No paper has them, so that no file does. */
export function idsOf({ byKey }: Series): ReadonlyMap<string, string> {
  const own = [...byKey].filter(([key]) => isId(key));
  return new Map(own.map(([key, { anchor }]) => [anchor, key]));
}
