import type { Numbered, Paper } from '../../model/paper.ts';
import { numberLabel } from '../../text/numerals.ts';
import { levelPatterns } from './numbering.ts';

/**
 * The paragraphs whose labels Word's counting comes to; the others must be told theirs as words. In a plain paper
 * that is all of them, but Word counts on where sub-paragraphs of more than four depths share a style, or where a
 * paper leaves a number out.
 */
export function countedByWord(paper: Paper): ReadonlySet<Numbered> {
  const patterns = levelPatterns(paper.sheet);
  const counters: number[] = [];
  const counted = new Set<Numbered>();
  for (const block of paper.blocks) {
    // A level below one that has not been counted would have nothing to begin anew from.
    if (block.kind !== 'numbered' || block.level > counters.length) continue;
    const pattern = patterns[block.level];
    const next = (counters[block.level] ?? 0) + 1;
    if (pattern === undefined || numberLabel(pattern, next) !== block.label) continue;
    counters.splice(block.level, counters.length, next);
    counted.add(block);
  }
  return counted;
}
