import type { Note } from '../model/paper.ts';
import type { Change, Passage } from '../model/redline.ts';

/** What passages and notes are to a reader. */
export const SORTS = ['heading', 'count', 'paragraph', 'line', 'table', 'note'] as const;
export type Sort = (typeof SORTS)[number];

const SORT_OF: Readonly<Record<Passage['kind'], Sort>> = {
  heading: 'heading',
  count: 'count',
  numbered: 'paragraph',
  plain: 'line',
  table: 'table',
};

export function sortOf(thing: Passage | Note): Sort {
  return 'kind' in thing ? SORT_OF[thing.kind] : 'note';
}

/** Its number as references say it, `14(b)`; empty where it has none. */
export function numberOf(thing: Passage | Note): string {
  if ('reference' in thing) return thing.reference;
  return 'number' in thing ? String(thing.number) : '';
}

/** The anchor by which references lead to it; undefined of a table, or a line without a number. */
export function anchorOf(thing: Passage | Note): string | undefined {
  return 'anchor' in thing ? thing.anchor : undefined;
}

/** Its numbers in the old and the new paper; empty where it has none, or is not there. */
export function numbersOf(change: Change<Passage | Note>): { readonly old: string; readonly new: string } {
  return {
    old: change.kind === 'added' ? '' : numberOf(change.old),
    new: change.kind === 'removed' ? '' : numberOf(change.new),
  };
}

/** `paragraph 14(b)`, `count 2`, `note 7`, `heading`. */
export function passageName(thing: Passage | Note): string {
  return `${sortOf(thing)} ${numberOf(thing)}`.trim();
}
