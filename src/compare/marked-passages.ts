import type { Mark } from '../model/mark.ts';
import type { Cell, Run, Table } from '../model/paper.ts';
import type { Body, Pair, Passage, Row } from '../model/redline.ts';
import { numberOf } from '../text/passage-name.ts';
import { onlyOn } from '../text/sides.ts';
import { canBeOneRow } from './alike.ts';
import { DELETED, INSERTED, type MarkedRuns } from './marked-runs.ts';
import type { Names } from './names.ts';
import { type Step, steps } from './steps.ts';

/** How each passage on the way through both papers is written in the redline. */
export function markedPassages(
  walk: readonly Step<Passage>[],
  names: Names,
  runs: MarkedRuns,
): (step: Step<Passage>) => Passage {
  const moved = walk.flatMap((step) => (step.kind === 'came' && step.pair ? [step.pair] : []));
  const moves = new Map(moved.map((pair, index) => [pair, index + 1]));
  return (step) => {
    if (step.kind === 'kept') return kept(step.pair, runs);
    const { pair } = step;
    const move = (pair && moves.get(pair)) ?? 0;
    const stretches = pair?.body.kind === 'words' ? pair.body.stretches : undefined;
    if (step.kind === 'came') {
      const mark: Mark = pair ? { kind: 'moved_here', move, from: numberOf(pair.old) } : INSERTED;
      return whole(step.new, mark, stretches ? () => runs.here(stretches, mark) : runs.came);
    }
    const mark: Mark = pair ? { kind: 'moved_away', move, to: numberOf(pair.new) } : DELETED;
    const old = 'anchor' in step.old ? { ...step.old, anchor: names.block(step.old.anchor) } : step.old;
    return whole(old, mark, stretches ? () => runs.away(stretches, mark) : runs.went);
  };
}

type Rewritten = (runs: readonly Run[]) => readonly Run[];

/** A passage that only one paper has there. The rows of a table that was moved went and came: Word knows no other moves. */
function whole(passage: Passage, mark: Mark, rewritten: Rewritten): Passage {
  if (passage.kind !== 'table') return { ...passage, mark, runs: rewritten(passage.runs) };
  return {
    ...passage,
    mark,
    head: wholeRow(passage.head, rewritten),
    rows: passage.rows.map((row) => wholeRow(row, rewritten)),
    rowMarks: passage.rows.map(() => (onlyOn({ mark }) === 'old' ? DELETED : INSERTED)),
  };
}

function wholeRow(row: Row, rewritten: Rewritten): Row {
  return row.map((cell) => ({ ...cell, runs: rewritten(cell.runs) }));
}

function kept(pair: Pair<Passage>, runs: MarkedRuns): Passage {
  const { old, new: wanted, body } = pair;
  if (wanted.kind === 'table') return keptTable(old as Table, wanted, body, runs);
  const words = body.kind === 'words' ? runs.both(body.stretches) : wanted.runs;
  return { ...wanted, ...renumbered(old, wanted), runs: words } as Passage;
}

/** What stood for its number, where that is another. */
function renumbered(old: Passage, wanted: Passage): { readonly was?: object } {
  const was = numberingOf(old);
  const same = numberingOf(wanted);
  return Object.entries(was).every(([key, value]) => same[key] === value) ? {} : { was };
}

function numberingOf(passage: Passage): Readonly<Record<string, unknown>> {
  switch (passage.kind) {
    case 'heading':
      return passage.label === undefined ? {} : { label: passage.label };
    case 'count':
      return { label: passage.label, number: passage.number };
    case 'numbered':
      return { label: passage.label, ordinal: passage.ordinal, reference: passage.reference };
    default:
      return {};
  }
}

function keptTable(old: Table, wanted: Table, body: Body, runs: MarkedRuns): Table {
  const [heads, ...changes] = body.kind === 'rows' ? body.rows : [];
  const walk = steps(old.rows, changes, canBeOneRow);
  const head = heads?.kind === 'pair' ? keptRow(heads, runs) : wanted.head;
  const rows = walk.map((step): Row => {
    if (step.kind === 'kept') return keptRow(step.pair, runs);
    return step.kind === 'came' ? wholeRow(step.new, runs.came) : wholeRow(step.old, runs.went);
  });
  const marks = walk.map(({ kind }) => ROW_MARKS[kind]);
  return { ...wanted, head, rows, ...(marks.some((mark) => mark !== undefined) && { rowMarks: marks }) };
}

const ROW_MARKS: Readonly<Record<Step<Row>['kind'], Mark | undefined>> = {
  kept: undefined,
  came: INSERTED,
  went: DELETED,
};

function keptRow({ new: wanted, body }: Pair<Row>, runs: MarkedRuns): Row {
  return wanted.map((cell, column): Cell => {
    const stretches = body.kind === 'cells' ? body.cells[column] : undefined;
    return stretches ? { ...cell, runs: runs.both(stretches) } : cell;
  });
}
