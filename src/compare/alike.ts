import type { Cell } from '../model/paper.ts';
import type { Pair, Passage, Stretch } from '../model/redline.ts';

/** Whether one block can be both of a pair, but for its words and its number. */
export function canBeOne({ old, new: wanted }: Pair<Passage>): boolean {
  return shapeOf(old) === shapeOf(wanted);
}

/** Whether what moved can be told to be the same, though it may stand at another depth. */
export function canBeMoved(pair: Pair<Passage>): boolean {
  return canBeOne(pair) || (pair.old.kind === 'numbered' && pair.new.kind === 'numbered');
}

/** Whether one row can be both of a pair. */
export function canBeOneRow({ old, new: wanted }: Pair<readonly Cell[]>): boolean {
  return old.length === wanted.length;
}

function shapeOf(passage: Passage): string {
  switch (passage.kind) {
    case 'heading':
      return `heading ${passage.level} ${passage.label === undefined}`;
    case 'count':
      return 'count';
    case 'numbered':
      return `numbered ${passage.level}`;
    case 'plain':
      return `plain ${passage.style} ${passage.cover ?? false}`;
    case 'table':
      return `table ${passage.widths.length} ${passage.head.length} ${passage.lines ?? ''}`;
  }
}

/** The stretches of what stands as it stood. */
export function* stretchesWithin({ body }: Pair<unknown>): Generator<Stretch> {
  if (body.kind === 'words') yield* body.stretches;
  else if (body.kind === 'cells') for (const cell of body.cells) yield* cell;
  else
    for (const row of body.rows)
      if (row.kind === 'pair' && !row.moved && canBeOneRow(row)) yield* stretchesWithin(row);
}
