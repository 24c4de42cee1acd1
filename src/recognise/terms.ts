import type { FoundTerm } from '../model/recognition.ts';
import {
  paragraphsIn,
  type WordBlock,
  type WordRow,
  type WordTable,
  wordsOf,
} from '../model/word-document.ts';
import { tidy } from './kinds.ts';
import { piecesOf, type Reader } from './pieces.ts';
import { withoutLooks } from './texts.ts';

/** Whether a row of a glossary says a term and what it means. */
export function isTermRow({ head, cells }: WordRow): boolean {
  return !head && cells.length === 2 && cells.every((cell) => tidy(cellWords(cell)) !== '');
}

function cellWords(cell: readonly WordBlock[]): string {
  return paragraphsIn(cell)
    .map(({ runs }) => wordsOf(runs))
    .join(' ');
}

/** The terms of glossaries and lists of abbreviations. */
export function termsOf(tables: readonly WordTable[], reader: Reader): readonly FoundTerm[] {
  const rows = tables.flatMap((table) => table.rows.filter(isTermRow));
  return rows.map(({ cells }) => {
    const [term = [], means = []] = cells.map((cell) =>
      paragraphsIn(cell).flatMap(({ runs, line }) =>
        piecesOf(runs, { line, within: undefined, note: false }, reader),
      ),
    );
    const id = reader.registry.free(tidy(cellWords(cells[0] ?? [])).toLowerCase());
    return { id, term: withoutLooks(term), means };
  });
}
