import type { Heading, Paper } from '../../model/paper.ts';
import { numberLabel } from '../../text/numerals.ts';
import { printedRuns } from './printed.ts';
import { eachSide, type Sided } from './sided.ts';

/** A schedule by the heading that ends with its letter: what a reference to it says, and its place among the schedules. */
export interface LetteredHeading {
  readonly heading: Heading;
  readonly letter: string;
  readonly ordinal: number;
}

/**
 * The schedules that are referred to, whose headings say the letter that the references say, in printed order. A heading
 * that both papers of a redline have is one of both or of none.
 */
export function letteredHeadings(sides: Sided<Paper>): Sided<readonly LetteredHeading[]> {
  const found = eachSide(sides, letteredIn);
  if (sides.old === sides.new) return found;
  const anchors = eachSide(sides, (_, side) => new Set(found[side].map(({ heading }) => heading.anchor)));
  const headings = eachSide(
    sides,
    ({ blocks }) => new Set(blocks.map((block) => 'anchor' in block && block.anchor)),
  );
  return eachSide(sides, (_, side) => {
    const other = side === 'old' ? 'new' : 'old';
    return found[side].filter(
      ({ heading: { anchor } }) => anchors[other].has(anchor) || !headings[other].has(anchor),
    );
  });
}

function letteredIn(paper: Paper): readonly LetteredHeading[] {
  const letters = new Map<string, string>();
  for (const run of printedRuns(paper))
    if (run.kind === 'reference' && run.to === 'schedule') letters.set(run.anchor, run.text);
  if (letters.size === 0) return [];
  const ordinals = ordinalsOf(paper);
  return paper.blocks.flatMap((heading) => {
    if (heading.kind !== 'heading') return [];
    const letter = letters.get(heading.anchor) ?? '';
    const last = heading.runs.at(-1);
    const ordinal = ordinals.get(letter);
    const ends = last?.kind === 'text' && last.text.endsWith(` ${letter}`);
    return ends && ordinal !== undefined ? [{ heading, letter, ordinal }] : [];
  });
}

/** As many schedules as an indictment may have. */
const MOST = 200;

/** The places in their order of the letters that references say. */
function ordinalsOf({ sheet }: Paper): ReadonlyMap<string, number> {
  const { numeral } = sheet.numbering.schedule;
  return new Map(
    Array.from({ length: MOST }, (_, index) => [
      numberLabel({ before: '', numeral, after: '' }, index + 1),
      index + 1,
    ]),
  );
}
