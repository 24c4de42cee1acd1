import type { Side } from '../../model/mark.ts';
import type { CountHeading } from '../../model/paper.ts';
import type { Sheet } from '../../model/sheet.ts';
import { marked } from './bookmarks.ts';
import { countLabel } from './count-label.ts';
import { type Counted, isCounted } from './counted.ts';
import { PLAIN, textRuns } from './run.ts';
import { type Ties, wordRuns } from './runs.ts';
import { type Counter, sequenceRuns } from './sequence.ts';

/**
 * `Count 1: Title`. Its number is a SEQ field with the bookmark about it, not automatic numbering as paragraphs
 * have: a REF to the number of a paragraph labelled `Count 1:` says `Count 1:`, the switch against the word (`\t`)
 * by its specification spares what delimits (`1:`), and LibreOffice does not know it. A REF to a bookmark about the
 * number alone says `1` in both, and readers that know no numbering still see the label.
 */
export function countRuns(block: CountHeading, sheet: Sheet, ties: Ties, counted: Counted): string {
  const { mark } = block;
  const { track, tongue, targets } = ties;
  const pattern = sheet.numbering.count;
  const old = { ...block, ...block.was };
  const [was, label] = [countLabel(old, pattern), countLabel(block, pattern)];
  const words = (before: string, now: string) =>
    track.both(mark, textRuns(before, PLAIN, tongue), textRuns(now, PLAIN, tongue));
  const counter = ({ number }: CountHeading, result: string, side: Side): Counter => ({
    ordinal: number,
    result,
    isCounted: isCounted(block, counted, side),
  });
  // No field counts in words of every language, and LibreOffice's in none.
  const number = pattern.words
    ? words(was.number, label.number)
    : sequenceRuns(
        { name: 'Count', numeral: pattern.numeral, look: PLAIN, mark },
        counter(old, was.number, 'old'),
        counter(block, label.number, 'new'),
        track,
      );
  return [
    words(was.before, label.before),
    marked(targets.block(block.anchor), number),
    words(`${was.after} `, `${label.after} `),
    wordRuns(block.runs, ties),
  ].join('');
}
