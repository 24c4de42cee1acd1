import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';
import { type Statement, statementsOf } from './statements.ts';

/** A printed text and its place in the order of reading: a note is read where it is called, half a place behind its caller. */
export interface Placed {
  readonly statement: Statement;
  readonly place: number;
}

/** Every text that the paper prints, by the place where it is read; `terms` are a register, and printed nowhere. */
export const placedOf = once((exhibit: Exhibit): readonly Placed[] => {
  const places = new Map<Statement, number>();
  return statementsOf(exhibit)
    .filter(({ role }) => role !== 'term')
    .map((statement, index) => {
      const { caller } = statement.home;
      const called = caller ? (places.get(caller) ?? index) + 0.5 : Number.POSITIVE_INFINITY;
      const place = statement.role === 'note' ? called : index;
      places.set(statement, place);
      return { statement, place };
    });
});

/** Whether what stands at a place of a text was written as a reference by id. */
export function isReference({ written }: Statement, start: number): boolean {
  return written(start) === '@';
}

/** What a message calls the place of a text: `paragraph 12`, `note 3`, `a heading`. */
export function placeName({ role, number }: Statement): string {
  if (role === 'note') return number ? `note ${number}` : 'a note';
  if (role === 'paragraph' || role === 'item' || role === 'quotation')
    return number ? `paragraph ${number}` : 'a paragraph';
  const names: Readonly<Partial<Record<Statement['role'], string>>> = {
    heading: 'a heading',
    cell: 'a schedule',
    caption: 'the caption',
  };
  return names[role] ?? `a ${role}`;
}
