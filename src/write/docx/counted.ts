import type { Mark, Side } from '../../model/mark.ts';
import type { Paper } from '../../model/paper.ts';
import { numberLabel } from '../../text/numerals.ts';
import { onlyOn } from '../../text/sides.ts';
import type { LetteredHeading } from './lettered.ts';
import { levelPatterns } from './numbering.ts';
import { eachSide, type Sided } from './sided.ts';

/** The anchors of the paragraphs, counts and schedules whose numbers Word's own counting comes to; the others must be told theirs. */
export type Counted = Sided<ReadonlySet<string>>;

/** Whether Word counts something as a paper has it, by default as the only one or the new one has it. */
export function isCounted(
  thing: { readonly anchor: string; readonly mark?: Mark },
  counted: Counted,
  side: Side = onlyOn(thing) ?? 'new',
): boolean {
  return counted[side].has(thing.anchor);
}

/**
 * Counts as Word will. In a plain paper every number comes out, but Word counts on where sub-paragraphs of more than
 * four depths share a style, or where a paper leaves a number out.
 */
export function countedByWord(sides: Sided<Paper>, lettered: Sided<readonly LetteredHeading[]>): Counted {
  const paragraphs = countedOnBoth(sides);
  return eachSide(
    sides,
    (paper, side) =>
      new Set([...paragraphs[side], ...countedHeadings(paper), ...countedSchedules(lettered[side])]),
  );
}

/** What Word would count in one paper of a redline only is told its number in both: a paragraph is in the list or is not. */
function countedOnBoth(sides: Sided<Paper>): Sided<ReadonlySet<string>> {
  const told = new Set<string>();
  for (;;) {
    const counted = eachSide(sides, (paper) => new Set(countedParagraphs(paper, told)));
    if (sides.old === sides.new) return counted;
    const before = told.size;
    for (const [here, there] of [
      ['old', 'new'],
      ['new', 'old'],
    ] as const)
      for (const block of sides[here].blocks)
        if (block.kind === 'numbered' && !counted[here].has(block.anchor) && counted[there].has(block.anchor))
          told.add(block.anchor);
    if (told.size === before) return counted;
  }
}

function countedParagraphs(paper: Paper, told: ReadonlySet<string>): readonly string[] {
  const patterns = levelPatterns(paper.sheet);
  const counters: number[] = [];
  return paper.blocks.flatMap((block) => {
    // A level below one that has not been counted would have nothing to begin anew from.
    if (block.kind !== 'numbered' || block.level > counters.length || told.has(block.anchor)) return [];
    const pattern = patterns[block.level];
    const next = (counters[block.level] ?? 0) + 1;
    if (pattern === undefined || numberLabel(pattern, next) !== block.label) return [];
    counters.splice(block.level, counters.length, next);
    return [block.anchor];
  });
}

function countedSchedules(lettered: readonly LetteredHeading[]): readonly string[] {
  return lettered
    .filter(({ ordinal }, index) => ordinal === (lettered[index - 1]?.ordinal ?? 0) + 1)
    .map(({ heading }) => heading.anchor);
}

function countedHeadings(paper: Paper): readonly string[] {
  let last = 0;
  return paper.blocks.flatMap((block) => {
    if (block.kind !== 'count') return [];
    const next = last + 1;
    last = block.number;
    return block.number === next ? [block.anchor] : [];
  });
}
