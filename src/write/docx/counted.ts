import type { CountHeading, Heading, Numbered, Paper } from '../../model/paper.ts';
import { numberLabel } from '../../text/numerals.ts';
import type { LetteredHeading } from './lettered.ts';
import { levelPatterns } from './numbering.ts';

/** The paragraphs, counts and schedules whose numbers Word's own counting comes to; the others must be told theirs. */
export type Counted = ReadonlySet<Numbered | CountHeading | Heading>;

/**
 * Counts as Word will. In a plain paper every number comes out, but Word counts on where sub-paragraphs of more than
 * four depths share a style, or where a paper leaves a number out.
 */
export function countedByWord(paper: Paper, lettered: readonly LetteredHeading[]): Counted {
  return new Set([...countedParagraphs(paper), ...countedHeadings(paper), ...countedSchedules(lettered)]);
}

function countedParagraphs(paper: Paper): Numbered[] {
  const patterns = levelPatterns(paper.sheet);
  const counters: number[] = [];
  return paper.blocks.filter((block): block is Numbered => {
    // A level below one that has not been counted would have nothing to begin anew from.
    if (block.kind !== 'numbered' || block.level > counters.length) return false;
    const pattern = patterns[block.level];
    const next = (counters[block.level] ?? 0) + 1;
    if (pattern === undefined || numberLabel(pattern, next) !== block.label) return false;
    counters.splice(block.level, counters.length, next);
    return true;
  });
}

function countedSchedules(lettered: readonly LetteredHeading[]): Heading[] {
  return lettered
    .filter(({ ordinal }, index) => ordinal === (lettered[index - 1]?.ordinal ?? 0) + 1)
    .map(({ heading }) => heading);
}

function countedHeadings(paper: Paper): CountHeading[] {
  let last = 0;
  return paper.blocks.filter((block): block is CountHeading => {
    if (block.kind !== 'count') return false;
    const next = last + 1;
    last = block.number;
    return block.number === next;
  });
}
