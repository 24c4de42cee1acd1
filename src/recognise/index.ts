import type { Law } from '../model/law.ts';
import type {
  FoundAccused,
  FoundCount,
  FoundParagraph,
  FoundPassage,
  FoundSchedule,
  Leftover,
  Particulars,
  Recognition,
} from '../model/recognition.ts';
import { paragraphsIn, type WordDocument, type WordParagraph, wordsOf } from '../model/word-document.ts';
import { type Caption, readCaption } from './caption.ts';
import { chargeOf } from './charge.ts';
import type { Draft, DraftCount, DraftSchedule, DraftSection, Outline } from './drafts.ts';
import { findingsOf, provisionRemarks } from './findings.ts';
import { tidy } from './kinds.ts';
import { outlineOf } from './outline.ts';
import { type Place, piecesOf, type Reader } from './pieces.ts';
import { newRegistry } from './registry.ts';
import { targetsOf } from './targets.ts';
import { withTypedNotes } from './typed-notes.ts';

/** Begins the names of the file's own properties in which this program says what no paper prints. */
const OWN = 'indict.';

/** Finds an indictment in a Word file. Every word is in a part of the case or in the remainder. */
export function recognise(file: WordDocument, law: Law): Recognition {
  const document = withTypedNotes(file);
  const outline = outlineOf(document.body);
  const targets = targetsOf(outline, document);
  const registry = newRegistry(targets, document.properties);
  const reader: Reader = { targets, registry, remarks: outline.remarks };
  const said = saidBy(outline, document);
  const told = underOwn('', document.properties);
  const accused = accusedOf(said, told, outline, reader);
  const captionWords = outline.caption.map(({ runs }) => wordsOf(runs)).join('\n');
  const found = {
    generalAllegations: outline.general.map((each) => passage(each, reader)),
    individualResponsibility: outline.responsibility.map((each) => passage(each, reader)),
    counts: outline.counts.map((count) => countOf(count, captionWords, told, law, reader)),
    schedules: outline.schedules.map((each) => scheduleOf(each, told, reader)),
  };
  outline.remarks.push(...provisionRemarks(document, law));
  return {
    document,
    particulars: new Map([...(told.size > 0 ? [] : said.particulars), ...told]),
    accused,
    ...found,
    notes: notesOf(document, reader),
    remainder: remainderOf(outline, document),
    findings: findingsOf(document, outline, said, told.size > 0),
  };
}

function saidBy(outline: Outline, document: WordDocument): Caption {
  return readCaption(outline.caption, outline.signature, document.source.text);
}

/** The properties below one of this program's own, the rest of their names as keys. */
function underOwn(below: string, properties: ReadonlyMap<string, string>): Particulars {
  const start = OWN + below;
  const own = [...properties].filter(([name]) => name.startsWith(start));
  return new Map(own.map(([name, value]) => [name.slice(start.length), value]));
}

function below(particulars: Particulars, start: string): Particulars {
  const own = [...particulars].filter(([key]) => key.startsWith(start));
  return new Map(own.map(([key, value]) => [key.slice(start.length), value]));
}

function accusedOf(
  said: Caption,
  told: Particulars,
  outline: Outline,
  reader: Reader,
): readonly FoundAccused[] {
  const { registry } = reader;
  const listed = told.has('accused.1.name')
    ? Array.from({ length: 1000 }, (_, index) => below(told, `accused.${index + 1}.`)).filter(
        ({ size }) => size > 0,
      )
    : said.accused.map((person) => new Map(Object.entries(person)));
  const persons = listed.length > 0 ? listed : [new Map([['name', 'The Accused']])];
  const owners = ownersOf(outline.accused, persons);
  return persons.map((particulars, index) => ({
    id: registry.free(particulars.get('id') ?? shortName(particulars.get('name') ?? '')),
    particulars: new Map([...particulars].filter(([key]) => key !== 'id')),
    paragraphs: outline.accused
      .filter((draft) => owners.get(draft) === index)
      .map((draft) => paragraph(draft, reader)),
  }));
}

/** The last word of a name; a first one where the last is of two letters. */
function shortName(name: string): string {
  const words = tidy(name).toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  return last.length > 2 ? last : (words[0] ?? last);
}

/** Which of the accused a paragraph is about: the one it names first, else the one before. */
function ownersOf(drafts: readonly Draft[], persons: readonly Particulars[]): ReadonlyMap<Draft, number> {
  let owner = 0;
  return new Map(
    drafts.map((draft) => {
      const text = wordsOf(draft.runs).toLowerCase();
      const places = persons.map((person) => text.indexOf((person.get('name') ?? '').toLowerCase()));
      const named = places.filter((place) => place >= 0);
      if (named.length > 0) owner = places.indexOf(Math.min(...named));
      return [draft, owner];
    }),
  );
}

function passage(from: Draft | DraftSection, reader: Reader): FoundPassage {
  if (from.kind === 'paragraph') return paragraph(from, reader);
  const id = reader.registry.known(from);
  return {
    kind: 'section',
    ...(id === undefined ? {} : { id }),
    heading: headingOf(from.heading, from.line, reader),
    paragraphs: from.paragraphs.map((draft) => paragraph(draft, reader)),
  };
}

/** A heading without the look that all of it has. */
function headingOf(
  runs: Draft['runs'] | DraftSection['heading'],
  line: number,
  reader: Reader,
): FoundParagraph['text'] {
  const pieces = piecesOf(runs, { line, within: undefined, note: false }, reader);
  const looks = pieces.filter((piece) => piece.kind !== 'call' && piece.text.trim() !== '');
  const all = (look: 'bold' | 'italic') => looks.every((piece) => piece.kind === 'call' || piece[look]);
  const [bold, italic] = [all('bold'), all('italic')];
  return pieces.map((piece) =>
    piece.kind === 'call' ? piece : { ...piece, bold: piece.bold && !bold, italic: piece.italic && !italic },
  );
}

/** Its id is read last, since a reference to it may come later: see `withIds`. */
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
    text,
    ...(quote.length > 0 ? { quote } : {}),
    items,
  } as FoundParagraph;
}

function countOf(
  count: DraftCount,
  caption: string,
  told: Particulars,
  law: Law,
  reader: Reader,
): FoundCount {
  const id = reader.registry.idOf(count);
  const own = below(told, `counts.${id}.`);
  return {
    id,
    line: count.line,
    label: count.label,
    title: headingOf(count.title, count.line, reader),
    particulars: own.size > 0 ? own : chargeOf(count, caption, law, reader.remarks),
    paragraphs: count.paragraphs.map((draft) => paragraph(draft, reader)),
  };
}

function scheduleOf(schedule: DraftSchedule, told: Particulars, reader: Reader): FoundSchedule {
  const id = reader.registry.idOf(schedule);
  const rows = schedule.tables.flatMap((table) => table.rows);
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
    particulars: below(told, `schedules.${id}.`),
    columns: headless ? [] : (first ?? []).map(withoutBold),
    rows: headless && first ? [first] : others,
    paragraphs: schedule.paragraphs.map((draft) => paragraph(draft, reader)),
  };
}

function withoutBold(cell: FoundParagraph['text']): FoundParagraph['text'] {
  return cell.map((piece) => (piece.kind === 'call' ? piece : { ...piece, bold: false }));
}

function notesOf({ notes }: WordDocument, reader: Reader): Recognition['notes'] {
  return [...reader.targets.notes.values()].map((note) => {
    const paragraphs = paragraphsIn(notes.get(note.key)?.blocks ?? []);
    const line = paragraphs[0]?.line ?? 1;
    const runs = paragraphs.flatMap((each, index) =>
      index > 0 ? [{ kind: 'break' as const }, ...each.runs] : each.runs,
    );
    return {
      id: reader.registry.idOf(note),
      number: note.number,
      text: piecesOf(runs, { line, within: note, note: true }, reader),
    };
  });
}

function remainderOf(
  { caption, signature, remainder }: Outline,
  { asides }: WordDocument,
): readonly Leftover[] {
  const lines = (reason: 'caption' | 'signature', paragraphs: readonly WordParagraph[]) =>
    paragraphs
      .map(({ line, runs }): Leftover => ({ reason, line, text: tidy(wordsOf(runs)) }))
      .filter(({ text }) => text !== '');
  const beside = asides.map(
    ({ kind, ...rest }): Leftover => ({ reason: kind, ...rest, text: tidy(rest.text) }),
  );
  return [...lines('caption', caption), ...remainder, ...lines('signature', signature), ...beside];
}
