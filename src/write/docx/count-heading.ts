import type { CountHeading } from '../../model/paper.ts';
import type { Sheet } from '../../model/sheet.ts';
import { marked } from './bookmarks.ts';
import { countLabel } from './count-label.ts';
import type { Counted } from './counted.ts';
import { fieldRuns } from './field.ts';
import { PLAIN, textRuns } from './run.ts';
import { type Ties, wordRuns } from './runs.ts';
import { SEQUENCE_NUMERALS } from './sequence.ts';

/**
 * `Count 1: Title`. Its number is a SEQ field with the bookmark about it, not automatic numbering as paragraphs
 * have: a REF to the number of a paragraph labelled `Count 1:` says `Count 1:`, the switch against the word (`\t`)
 * by its specification spares what delimits (`1:`), and LibreOffice does not know it. A REF to a bookmark about the
 * number alone says `1` in both, and readers that know no numbering still see the label.
 */
export function countRuns(block: CountHeading, sheet: Sheet, ties: Ties, counted: Counted): string {
  const pattern = sheet.numbering.count;
  const { before, number, after } = countLabel(block, pattern);
  const told = counted.has(block) ? '' : ` \\r ${block.number}`;
  const instruction = `SEQ Count \\* ${SEQUENCE_NUMERALS[pattern.numeral]}${told}`;
  // No field counts in words of every language, and LibreOffice's in none.
  const field = pattern.words
    ? textRuns(number, PLAIN, ties.tongue)
    : fieldRuns({ instruction, result: number }, PLAIN);
  return [
    textRuns(before, PLAIN, ties.tongue),
    marked(ties.targets.block(block.anchor)?.bookmark, field),
    textRuns(`${after} `, PLAIN, ties.tongue),
    wordRuns(block.runs, ties),
  ].join('');
}
