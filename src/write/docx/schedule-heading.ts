import type { Numeral } from '../../model/sheet.ts';
import { marked } from './bookmarks.ts';
import type { Counted } from './counted.ts';
import { fieldRuns } from './field.ts';
import type { LetteredHeading } from './lettered.ts';
import { type Ties, wordRuns } from './runs.ts';
import { SEQUENCE_NUMERALS } from './sequence.ts';

/** `Schedule A`: the letter is a SEQ field with the bookmark about it, as the number of a count is. */
export function scheduleRuns(
  { heading, letter, ordinal }: LetteredHeading,
  numeral: Numeral,
  ties: Ties,
  counted: Counted,
): string {
  const last = heading.runs.at(-1);
  if (last?.kind !== 'text') return wordRuns(heading.runs, ties);
  const told = counted.has(heading) ? '' : ` \\r ${ordinal}`;
  const before = { ...last, text: last.text.slice(0, -letter.length) };
  const field = { instruction: `SEQ Schedule \\* ${SEQUENCE_NUMERALS[numeral]}${told}`, result: letter };
  const bookmark = ties.targets.block(heading.anchor)?.bookmark;
  return (
    wordRuns([...heading.runs.slice(0, -1), before], ties) +
    marked(bookmark, fieldRuns(field, { bold: last.bold, italic: last.italic }))
  );
}
