import { callAnchor, type Part } from '../model/page.ts';
import type { Note } from '../model/paper.ts';
import { setParagraph } from './paragraph.ts';
import type { Press } from './press.ts';
import type { Row } from './row.ts';
import { paragraphRows } from './rows.ts';
import type { Span } from './span.ts';
import { marked, noteNumber, spansOf, superscript } from './spans.ts';

/** The rows of each note, by its number. */
export type NoteRows = (number: number) => readonly Row[];

/** Breaks notes into lines when they are first asked for, each with its number as a superscript that leads back to its call. */
export function setNotes(press: Press): NoteRows {
  const { notes } = press.paper;
  const rows = new Map<number, readonly Row[]>();
  return (number) => {
    const note = notes[number - 1];
    const known = rows.get(number) ?? (note ? noteRows(note, press) : []);
    rows.set(number, known);
    return known;
  };
}

function noteRows(note: Note, press: Press): Row[] {
  const { paper, measure, column } = press;
  const style = paper.sheet.styles.footnote;
  const part: Part = { kind: 'note', number: note.number };
  const setting = { style, part, notes: paper.notes };
  const label: Span = {
    ...superscript(noteNumber(note, note.number), setting),
    role: 'label',
    link: { kind: 'anchor', anchor: callAnchor(note.anchor) },
  };
  const spans = spansOf(note.runs, setting);
  const [labelled = label] = marked([label], note.mark);
  const lines = setParagraph(spans, labelled, style, column, press);
  return paragraphRows(lines, style, [note.anchor], style.before + style.after, measure);
}
