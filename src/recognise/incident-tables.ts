import type { FoundIncident, FoundPiece, Particulars } from '../model/recognition.ts';
import { paragraphsIn, type WordBlock, wordsOf } from '../model/word-document.ts';
import { pieceWords } from '../text/piece-words.ts';
import type { DraftSchedule } from './drafts.ts';
import { tidy } from './kinds.ts';
import { piecesOf, type Reader } from './pieces.ts';
import { below } from './told.ts';

/** A row of a table of incidents: what the file tells of its incident, and its cells by the names of their columns. */
interface Row {
  readonly id: string;
  readonly told: Particulars;
  readonly cells: ReadonlyMap<string, readonly WordBlock[]>;
}

/**
 * The incidents that only stand in the tables of schedules. A schedule whose table still says what its incidents do is
 * one of them and of nothing else; where somebody changed it, it stays a table.
 */
export function tabledIncidents(
  schedules: readonly DraftSchedule[],
  known: readonly FoundIncident[],
  told: Particulars,
  reader: Reader,
): readonly FoundIncident[] {
  const byId = new Map(known.map((each) => [each.id, each]));
  for (const schedule of schedules) {
    const rows = rowsOf(schedule, told);
    if (rows.length === 0 || !rows.every((row) => agrees(row, byId.get(row.id)))) continue;
    schedule.incidents = rows.map(({ id }) => id);
    for (const row of rows) byId.set(row.id, byId.get(row.id) ?? incidentOf(row, reader));
  }
  return [...byId.values()];
}

function rowsOf({ told, tables }: DraftSchedule, all: Particulars): readonly Row[] {
  const [ids, columns] = ['incidents', 'columns'].map((key) => told.get(key)?.split('; ') ?? []);
  const rows = tables.flatMap((table) => table.rows).filter(({ head }) => !head);
  if (!ids || !columns || rows.length !== ids.length) return [];
  return ids.map((id, index) => ({
    id,
    told: below(all, `incidents.${id}.`),
    cells: new Map(columns.map((column, place) => [column, rows[index]?.cells[place] ?? []])),
  }));
}

const TEXTS = ['place', 'victims', 'conduct'] as const;

/** Whether a row says what is told of its incident, and what its paragraph says where it has one. */
function agrees({ told, cells }: Row, known: FoundIncident | undefined): boolean {
  const said = (column: string, words = '') => {
    const cell = cells.get(column);
    return !cell || tidy(wordsIn(cell)) === tidy(words);
  };
  if (told.size === 0 || !said('number', told.get('number')) || !said('date', told.get('when'))) return false;
  if (!known) return cells.has('conduct');
  return TEXTS.every((column) => said(column, pieceWords(known[column] ?? [])));
}

function incidentOf({ id, told, cells }: Row, reader: Reader): FoundIncident {
  const texts = TEXTS.map((column) => [column, piecesIn(cells.get(column) ?? [], reader)] as const);
  return {
    id: reader.registry.free(id),
    number: Number(told.get('number')),
    particulars: datesOf(told),
    conduct: [],
    ...Object.fromEntries(texts.filter(([, pieces]) => pieces.length > 0)),
  };
}

/** The dates among what is told of an incident. */
export function datesOf(told: Particulars): Particulars {
  return new Map([...told].filter(([key]) => key === 'date' || key === 'until'));
}

/** Without the numbers of notes. */
function wordsIn(cell: readonly WordBlock[]): string {
  return paragraphsIn(cell)
    .map(({ runs }) => wordsOf(runs.filter((run) => !('call' in run && run.call))))
    .join(' ');
}

function piecesIn(cell: readonly WordBlock[], reader: Reader): readonly FoundPiece[] {
  return paragraphsIn(cell).flatMap(({ runs, line }) =>
    piecesOf(runs, { line, within: undefined, note: false }, reader),
  );
}
