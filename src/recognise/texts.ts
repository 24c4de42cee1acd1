import type {
  FoundParagraph,
  FoundPassage,
  FoundSchedule,
  Leftover,
  Particulars,
  Recognition,
} from '../model/recognition.ts';
import { paragraphsIn, type WordDocument, type WordRun, wordsOf } from '../model/word-document.ts';
import { capitals } from '../text/capitals.ts';
import { pieceWords } from '../text/piece-words.ts';
import type { Draft, DraftSchedule, DraftSection } from './drafts.ts';
import { tidy } from './kinds.ts';
import { type Place, piecesOf, type Reader } from './pieces.ts';

/** A section, whose id is asked for last of all as a paragraph’s is, or a paragraph that stands in none. */
export function passage(from: Draft | DraftSection, reader: Reader): FoundPassage {
  if (from.kind === 'paragraph') return paragraph(from, reader);
  const heading = headingOf(from.heading, from.line, reader);
  return {
    kind: 'section',
    get id() {
      return reader.registry.known(from);
    },
    heading,
    paragraphs: from.paragraphs.map((each) => passage(each, reader)),
  };
}

/** A heading without the look that all of it has. */
export function headingOf(
  runs: Draft['runs'] | DraftSection['heading'],
  line: number,
  reader: Reader,
): FoundParagraph['text'] {
  const pieces = piecesOf(runs, { line, within: undefined, note: false }, reader);
  return reader.own ? spelled(pieces, runs, reader) : withoutLooks(withoutEnd(pieces));
}

/** A heading in capitals as the file tells that it is spelled, where it still says so. */
function spelled(
  pieces: FoundParagraph['text'],
  runs: readonly WordRun[],
  { told }: Reader,
): FoundParagraph['text'] {
  const words = told('headings', runs).get('text') ?? '';
  const printed = pieceWords(pieces);
  if (words.length !== printed.length || capitals(words) !== capitals(printed)) return pieces;
  let at = 0;
  return pieces.map((piece) => {
    if (piece.kind === 'call') return piece;
    const from = at;
    at += piece.text.length;
    return piece.kind === 'words' ? { ...piece, text: words.slice(from, at) } : piece;
  });
}

/** A heading ends in no sign. */
function withoutEnd(pieces: FoundParagraph['text']): FoundParagraph['text'] {
  const last = pieces.at(-1);
  return last?.kind === 'words'
    ? [...pieces.slice(0, -1), { ...last, text: last.text.replace(/\s*[.,;:]+$/, '') }]
    : pieces;
}

/** Pieces without the looks that all of them have. */
export function withoutLooks(pieces: FoundParagraph['text']): FoundParagraph['text'] {
  const looks = pieces.filter((piece) => piece.kind !== 'call' && piece.text.trim() !== '');
  const all = (look: 'bold' | 'italic') => looks.every((piece) => piece.kind === 'call' || piece[look]);
  const [bold, italic] = [all('bold'), all('italic')];
  return pieces.map((piece) =>
    piece.kind === 'call' ? piece : { ...piece, bold: piece.bold && !bold, italic: piece.italic && !italic },
  );
}

/** A paragraph with its items. Its id is asked for last of all, since the reference that gives it one may come later. */
function paragraph(draft: Draft, reader: Reader): FoundParagraph {
  const place: Place = { line: draft.line, within: draft, note: false };
  const text = piecesOf(draft.runs, place, reader);
  const quote = piecesOf(draft.quote, place, reader);
  const items = draft.items.map((item) => paragraph(item, reader));
  return {
    kind: 'paragraph',
    get id() {
      return reader.registry.known(draft);
    },
    line: draft.line,
    label: draft.label?.text ?? '',
    ...(draft.doubt === undefined ? {} : { doubt: draft.doubt }),
    text,
    ...(quote.length > 0 ? { quote } : {}),
    ...(draft.date === undefined ? {} : { date: draft.date }),
    ...(draft.event ? { event: piecesOf(draft.event, place, reader) } : {}),
    ...(draft.incident && draft.incident !== 'changed' ? { incident: reader.registry.idOf(draft) } : {}),
    items,
  } as FoundParagraph;
}

/** A schedule: its first row names the columns, where it has more than one. */
export function scheduleOf(schedule: DraftSchedule, reader: Reader): FoundSchedule {
  const id = reader.registry.idOf(schedule);
  const rows = schedule.incidents ? [] : schedule.tables.flatMap((table) => table.rows);
  const headless = rows.length > 0 && !rows[0]?.head && rows.length === 1;
  const [first, ...others] = rows.map((row) =>
    row.cells.map((cell) =>
      paragraphsIn(cell).flatMap((each, index) =>
        piecesOf(
          index > 0 ? [{ kind: 'break' }, ...each.runs] : each.runs,
          { line: each.line, within: schedule, note: false },
          reader,
        ),
      ),
    ),
  );
  return {
    id,
    label: schedule.label,
    title: headingOf(schedule.title, schedule.line, reader),
    particulars: kept(schedule),
    columns: headless ? [] : (first ?? []).map((cell) => (reader.own ? cell : withoutLooks(cell))),
    rows: headless && first ? [first] : others,
    paragraphs: schedule.paragraphs.map((each) => passage(each, reader)),
  };
}

/** What was told of a schedule; an annex is one by its heading too, and only an annex says what it is. */
function kept({ told, label, incidents }: DraftSchedule): Particulars {
  const annex = told.get('kind') === 'annex' || (told.size === 0 && /^annex/i.test(label));
  const left = ['kind', ...(incidents ? [] : ['incidents', 'columns'])];
  const rest = [...told].filter(([key]) => !left.includes(key));
  return new Map([...(annex ? [['kind', 'annex'] as const] : []), ...rest]);
}

/** The notes that the case calls, and the others' words. */
export function notesOf(
  { notes }: WordDocument,
  reader: Reader,
): { readonly called: Recognition['notes']; readonly uncalled: readonly Leftover[] } {
  const { targets, registry } = reader;
  const all = [...targets.notes.values()].map((note) => {
    const paragraphs = paragraphsIn(notes.get(note.key)?.blocks ?? []);
    const runs = paragraphs.flatMap((each, index) => (index > 0 ? [BREAK, ...each.runs] : each.runs));
    return { note, runs, line: paragraphs[0]?.line ?? 1 };
  });
  return {
    called: all
      .filter(({ note }) => targets.called.has(note.key))
      .map(({ note, runs, line }) => {
        const text = piecesOf(runs, { line, within: note, note: true }, reader);
        return { id: registry.idOf(note), label: note.label, text };
      }),
    uncalled: all
      .filter(({ note }) => !targets.called.has(note.key))
      .map(
        ({ note, runs, line }): Leftover => ({
          reason: 'note',
          line,
          text: `${note.label} ${tidy(wordsOf(runs))}`,
        }),
      ),
  };
}

const BREAK = { kind: 'break' } as const;
