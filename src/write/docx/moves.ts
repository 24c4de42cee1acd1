import type { Side } from '../../model/mark.ts';
import type { Block, Paper } from '../../model/paper.ts';
import { onlyOn } from '../../text/sides.ts';

/** How a paragraph that moved is written: its end as having moved with its words, or as one that went and another that came. */
export type MoveForm = 'whole' | 'anew';

type Line = Exclude<Block, { kind: 'page_break' | 'contents' | 'group' }>;

/**
 * The moves that LibreOffice (so 7.4) would settle wrongly, by their numbers. It parts a paragraph's end from words that
 * moved, and takes changes from the last to the first: the paragraph behind has, without that end, the style of what
 * went, unless the end moved, too. But such an end it drops of a paragraph with a field or a link; where a reference
 * stands there the move is written anew. Of words that went and came with no field among them it makes a move itself.
 */
export function moveForms({ blocks, revision }: Paper): ReadonlyMap<number, MoveForm> {
  if (!revision) return new Map();
  const lines = blocks.flatMap((block): readonly Line[] => {
    if (block.kind === 'group') return block.blocks;
    return block.kind === 'page_break' || block.kind === 'contents' ? [] : [block];
  });
  const restyling = new Set([...restylingOn(lines, 'old'), ...restylingOn(lines, 'new')]);
  const anew = new Set(lines.filter(isMixed).map(moveOf));
  return new Map([...restyling].map((move) => [move, anew.has(move) ? 'anew' : 'whole']));
}

/**
 * The moves on one side whose style another paragraph would be left with. Of several together it is that of the first
 * one, so none behind one that has the style of what follows them all.
 */
function restylingOn(lines: readonly Line[], side: Side): readonly number[] {
  const found: number[] = [];
  let next = '';
  let chain: number[] = [];
  for (const line of lines.toReversed()) {
    if (onlyOn(line) !== side) {
      found.push(...chain);
      chain = [];
      next = styleOf(line);
      continue;
    }
    const move = moveOf(line);
    if (move === undefined) continue;
    chain = styleOf(line) === next ? [] : [move, ...chain];
  }
  return [...found, ...chain];
}

/** What a paragraph's style is but for what its place adds to it. */
function styleOf(line: Line): string {
  switch (line.kind) {
    case 'plain':
      return line.style;
    case 'heading':
    case 'numbered':
      return `${line.kind} ${line.level}`;
    default:
      return line.kind;
  }
}

/** Whether a paragraph that moved has words that changed, or what is a field in its new place. */
function isMixed(line: Line): boolean {
  if (line.kind === 'table') return true;
  return line.runs.some(
    (run) =>
      run.kind === 'reference' ||
      (run.kind === 'call' && !run.first && onlyOn(line) === 'new') ||
      !run.mark ||
      !('move' in run.mark),
  );
}

function moveOf({ kind, mark }: Line): number | undefined {
  return kind !== 'table' && mark && 'move' in mark ? mark.move : undefined;
}
