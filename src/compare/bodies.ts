import type { Cell, Note, Run, Table } from '../model/paper.ts';
import type { Body, Passage, Stretch } from '../model/redline.ts';
import { changesOf } from './changes.ts';
import { findableRow } from './findable.ts';
import { match } from './matching.ts';
import type { Sides } from './referents.ts';
import { stretches } from './stretches.ts';
import { tokensOf } from './words.ts';

/** How the words of pairs are compared, once it is known what references refer to. */
export interface Bodies {
  readonly passage: (old: Passage, wanted: Passage) => Body;
  readonly note: (old: Note, wanted: Note) => Body;
}

export function bodiesOf(sides: Sides): Bodies {
  const inside = (old: readonly Run[], wanted: readonly Run[]): readonly Stretch[] =>
    stretches(tokensOf(old, sides.old), tokensOf(wanted, sides.new));
  const cells = (old: readonly Cell[], wanted: readonly Cell[]): Body => ({
    kind: 'cells',
    cells: Array.from({ length: Math.max(old.length, wanted.length) }, (_, column) =>
      inside(old[column]?.runs ?? [], wanted[column]?.runs ?? []),
    ),
  });
  const note = (old: { readonly runs: readonly Run[] }, wanted: { readonly runs: readonly Run[] }): Body => ({
    kind: 'words',
    stretches: inside(old.runs, wanted.runs),
  });
  const table = (old: Table, wanted: Table): Body => {
    const found = match(old.rows.map(findableRow), wanted.rows.map(findableRow));
    const heads = changesOf([old.head], [wanted.head], [{ old: 0, new: 0, moved: false }], cells);
    return { kind: 'rows', rows: [...heads, ...changesOf(old.rows, wanted.rows, found, cells)] };
  };
  return {
    note,
    // Only things of one kind are matched.
    passage: (old, wanted) =>
      old.kind === 'table' ? table(old, wanted as Table) : note(old, wanted as Exclude<Passage, Table>),
  };
}
