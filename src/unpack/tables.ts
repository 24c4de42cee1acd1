import type { WordBlock, WordRow, WordTable } from '../model/word-document.ts';
import type { Desk } from './desk.ts';
import { WRAPPERS } from './wrappers.ts';
import { type Element, elements, find, isOn, settingOf } from './xml.ts';

type ReadBlocks = (parent: Element, desk: Desk) => readonly WordBlock[];

/** A table (`w:tbl`). A cell over several columns is followed by empty ones, so that each stands below its column's head. */
export function readTable(element: Element, desk: Desk, readBlocks: ReadBlocks): WordTable {
  const line = desk.line();
  const rows = within(element, 'w:tr').map((row): WordRow => {
    const properties = find(row, 'w:trPr');
    const cells = within(row, 'w:tc').flatMap((cell) => [
      readBlocks(cell, desk),
      ...empty(settingOf(cell, 'w:tcPr', 'w:gridSpan'), 1),
    ]);
    const [before, after] = ['w:gridBefore', 'w:gridAfter'].map((name) =>
      empty(settingOf(properties, name), 0),
    );
    return {
      head: isOn(properties, 'w:tblHeader') ?? false,
      cells: [...(before ?? []), ...cells, ...(after ?? [])],
    };
  });
  return { kind: 'table', line, rows };
}

/** More columns than Word has. */
const MOST = 63;

/** Empty cells in the place of columns that a row passes over, as many as are said beyond those that it has. */
function empty(said: string | undefined, own: number): readonly (readonly WordBlock[])[] {
  const columns = Math.min(Number(said ?? own), MOST) - own;
  return columns > 0 ? Array.from({ length: columns }, () => []) : [];
}

/** The rows of a table or the cells of a row, whatever they are wrapped in. */
function within(parent: Element, name: string): readonly Element[] {
  return elements(parent).flatMap((child) =>
    child.name === name ? [child] : WRAPPERS.has(child.name) ? within(child, name) : [],
  );
}
