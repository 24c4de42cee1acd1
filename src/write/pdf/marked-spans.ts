import type { Mark } from '../../model/mark.ts';
import { literal } from './literal.ts';

/** What a title and the lines of marked words tell of them (ISO 32000-1, 14.7.2 and 14.8.5.4). */
export const MARKED_SPANS: Readonly<Record<Mark['kind'], string>> = {
  inserted: decorated('inserted', 'Underline'),
  deleted: decorated('deleted', 'LineThrough'),
  moved_here: decorated('moved here', 'Underline'),
  moved_away: decorated('moved away', 'LineThrough'),
};

function decorated(title: string, line: 'Underline' | 'LineThrough'): string {
  return `/T${literal(title)}/A<</O/Layout/TextDecorationType/${line}>>`;
}
