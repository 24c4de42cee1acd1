import type { Side } from '../../model/mark.ts';
import type { Heading, Run } from '../../model/paper.ts';
import type { Numeral } from '../../model/sheet.ts';
import { isOn, onlyOn } from '../../text/sides.ts';
import { marked } from './bookmarks.ts';
import { type Counted, isCounted } from './counted.ts';
import type { LetteredHeading } from './lettered.ts';
import { type Ties, wordRuns } from './runs.ts';
import { type Counter, sequenceRuns } from './sequence.ts';
import type { Sided } from './sided.ts';

/** The schedules that have a letter, by the anchors of their headings. */
export type Letters = Sided<ReadonlyMap<string, LetteredHeading>>;

/** `Schedule A`: the letter is a SEQ field with the bookmark about it, as the number of a count is. Undefined where it has none. */
export function scheduleRuns(
  block: Heading,
  letters: Letters,
  numeral: Numeral,
  ties: Ties,
  counted: Counted,
): string | undefined {
  const only = onlyOn(block);
  const wanted = letters[only ?? 'new'].get(block.anchor);
  const old = letters[only ?? 'old'].get(block.anchor);
  if (wanted === undefined || old === undefined) return undefined;
  const counter = ({ letter, ordinal }: LetteredHeading, side: Side): Counter => ({
    ordinal,
    result: letter,
    isCounted: isCounted(block, counted, side),
  });
  const last = wanted.heading.runs.at(-1);
  const look = last?.kind === 'text' ? { bold: last.bold, italic: last.italic } : {};
  const before = withoutEnds(block.runs, { old: old.letter.length, new: wanted.letter.length });
  const number = sequenceRuns(
    { name: 'Schedule', numeral, look, mark: block.mark },
    counter(old, only ?? 'old'),
    counter(wanted, only ?? 'new'),
    ties.track,
  );
  return wordRuns(before, ties) + marked(ties.targets.block(block.anchor), number);
}

/** Runs without so many of the last characters of each paper, which are words. */
function withoutEnds(runs: readonly Run[], ends: Sided<number>): readonly Run[] {
  const left = { ...ends };
  return runs
    .toReversed()
    .map((run) => {
      if (run.kind !== 'text') return run;
      const sides = (['old', 'new'] as const).filter((side) => isOn(run, side));
      const cut = Math.min(run.text.length, ...sides.map((side) => left[side]));
      for (const side of sides) left[side] -= cut;
      return { ...run, text: run.text.slice(0, run.text.length - cut) };
    })
    .toReversed();
}
