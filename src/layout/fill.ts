import type { NoteRows } from './notes.ts';
import { HOLDS, type Hold, type Row } from './row.ts';

/** What stands on one page, from its top: a repeated table head, the text, and at its foot the notes. */
export interface FilledPage {
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
  readonly notes: readonly Row[];
}

/** The height between the margins, and what the rule above the notes takes of it. Points. */
export interface PageRoom {
  readonly height: number;
  readonly rule: number;
}

/**
 * Fills pages with rows and with the notes called in them, as Word and TeX do: the notes of a page but the last stand
 * whole on it, the last with at least one line, and what is left of it comes first among the notes of the next page.
 *
 * Fills `most` pages at the most. Ends: each page takes a line of what is carried over or, where nothing is carried over, a row of the text.
 */
export function fillPages(
  rows: readonly Row[],
  notes: NoteRows,
  room: PageRoom,
  most = Number.POSITIVE_INFINITY,
): FilledPage[] {
  const pages: FilledPage[] = [];
  let from = 0;
  let carried: readonly Row[] = [];
  while ((from < rows.length || carried.length > 0) && pages.length < most) {
    const page = fillPage(rows, from, carried, notes, room);
    pages.push(page.filled);
    from = page.next;
    carried = page.carried;
  }
  return pages;
}

interface Turn {
  readonly filled: FilledPage;
  readonly next: number;
  readonly carried: readonly Row[];
}

function fillPage(
  rows: readonly Row[],
  from: number,
  carried: readonly Row[],
  notes: NoteRows,
  room: PageRoom,
): Turn {
  const over = Math.max(fittingNotes(carried, room.height - room.rule), Math.min(1, carried.length));
  if (from === rows.length) return notesAlone(carried, over, from);
  const head = headFor(rows, from, room);
  const fits = endsThatFit(rows, from, { head, carried, notes, room });
  const chosen = choose(fits, rows.length, room.height);
  if (chosen === undefined && carried.length > 0) return notesAlone(carried, over, from);
  const end = chosen ?? { next: from + 1, bottom: heightOf(head) + (rows[from]?.ink ?? 0) };
  const taken = rows.slice(from, end.next);
  const called = [...carried, ...numbersIn(taken).flatMap((number) => notes(number))];
  const placed = fittingNotes(called, room.height - room.rule - end.bottom);
  return {
    filled: { head, rows: taken, notes: called.slice(0, placed) },
    next: end.next,
    carried: called.slice(placed),
  };
}

/** The notes that are called in rows, by their numbers: lines of cells side by side call them out of order. */
function numbersIn(rows: readonly Row[]): number[] {
  return rows.flatMap((row) => row.notes).sort((one, other) => one - other);
}

function notesAlone(carried: readonly Row[], count: number, next: number): Turn {
  return {
    filled: { head: [], rows: [], notes: carried.slice(0, count) },
    next,
    carried: carried.slice(count),
  };
}

/** A table that goes on repeats its head, unless that would leave it no more than half the page. */
function headFor(rows: readonly Row[], from: number, room: PageRoom): readonly Row[] {
  const head = rows[from]?.head ?? [];
  return heightOf(head) <= room.height / 2 ? head : [];
}

/** A row after which the page might end. */
interface End {
  /** The row that would be the first of the next page. */
  readonly next: number;
  /** Where the text would end, from the top of the page, and how much of the page would stay empty. */
  readonly bottom: number;
  readonly empty: number;
  readonly hold: Hold;
  /** Whether all notes would stand whole on the page; else the last one goes on to the next. */
  readonly whole: boolean;
  /** Whether a note that goes on does so with two lines or more on either page. */
  readonly fair: boolean;
  /** Whether its last word goes on on the next page. */
  readonly inWord: boolean;
  /** Whether it leaves the last row of a table alone. */
  readonly strands: boolean;
  /** The height of the last row. */
  readonly line: number;
}

interface Filling {
  readonly head: readonly Row[];
  readonly carried: readonly Row[];
  readonly notes: NoteRows;
  readonly room: PageRoom;
}

/** Every row after which the page could end with what must stand on it; first those with all notes whole, then the others. */
function endsThatFit(rows: readonly Row[], from: number, { head, carried, notes, room }: Filling): End[] {
  const ends: End[] = [];
  let top = heightOf(head);
  let last: readonly Row[] = carried;
  let highest = 0;
  let whole = carried.length > 0 ? room.rule + heightOf(carried) : 0;
  let least = whole;
  for (let index = from; index < rows.length; index++) {
    const row = rows[index] as Row;
    if (index > from || head.length > 0) top += row.before;
    for (const number of row.notes) {
      const note = notes(number);
      whole += (whole === 0 ? room.rule : (note[0]?.before ?? 0)) + heightOf(note);
      if (number > highest) [highest, last] = [number, note];
      least = whole - heightOf(last) + (last[0]?.height ?? 0);
    }
    const bottom = top + row.ink;
    if (bottom + least > room.height + ROUNDING) break;
    const empty = room.height - bottom - whole;
    const fits = empty >= -ROUNDING;
    const fair = fits || splitsFairly(last, heightOf(last) + empty);
    const hold = row.ends ? 'free' : row.hold;
    const inWord = row.pieces.at(-1)?.joined === true;
    const strands = row.strands === true;
    ends.push({ next: index + 1, bottom, empty, hold, whole: fits, fair, inWord, strands, line: row.height });
    if (row.ends) break;
    top += row.height;
  }
  return ends;
}

/** How much of a page may stay empty, so that a note need not be torn between its first and second line, or a table before its last row. */
const EMPTY = 1 / 6;

/** How much of a page may stay empty, so that a chain of what is kept with the next is not broken between its paragraphs. */
const CHAINED = 1 / 3;

/**
 * The best end: where the page is full with all notes whole, or one row further with a note that goes on; holds give
 * way one after the other where a page could not end at all, or only within a paragraph and far from full.
 */
function choose(ends: readonly End[], count: number, height: number): End | undefined {
  for (let strength = 0; strength < HOLDS.length; strength++) {
    const yields = (end: End): boolean => HOLDS.indexOf(end.hold) <= strength || end.next === count;
    const full = ends.findLast((end) => end.whole && yields(end));
    const torn = ends.find((end) => !end.whole && yields(end));
    const better = torn?.fair || full === undefined || full.empty > height * EMPTY ? torn : full;
    const chosen = better ?? full;
    if (chosen === undefined || (HOLDS[strength] === 'lines' && chosen.empty > height * CHAINED)) continue;
    return earlier(chosen, ends.filter(yields), height);
  }
  return undefined;
}

/**
 * A page that would end within a word ends a line before, and one that would leave the last row of a table alone a row
 * before, where that is all it costs.
 */
function earlier(end: End, allowed: readonly End[], height: number): End {
  const cost = end.inWord ? 2 * end.line : end.strands ? height * EMPTY : 0;
  if (cost === 0) return end;
  const before = allowed.findLast(({ next, inWord, strands }) => next < end.next && !inWord && !strands);
  return before !== undefined && before.empty - end.empty < cost ? before : end;
}

/** How many rows, from the first, fit in a height. */
function fitting(rows: readonly Row[], height: number): number {
  let used = 0;
  for (const [index, row] of rows.entries()) {
    used += (index === 0 ? 0 : row.before) + row.height;
    if (used > height + ROUNDING) return index;
  }
  return rows.length;
}

/** Whether a note can stand with two lines in a height, and with two on the next page. */
function splitsFairly(note: readonly Row[], height: number): boolean {
  return note.length >= 4 && fitting(note, height) >= 2;
}

/** How many rows of notes fit in a height, less one where a note would go on with its last line alone. */
function fittingNotes(notes: readonly Row[], height: number): number {
  const count = fitting(notes, height);
  const begins = (row: Row | undefined): boolean => row === undefined || row.anchors.length > 0;
  const lastAlone = count < notes.length && !begins(notes[count]) && begins(notes[count + 1]);
  const threeHere = count >= 3 && [0, 1].every((above) => !begins(notes[count - 1 - above]));
  return lastAlone && threeHere ? count - 1 : count;
}

/** The height of rows set one below the other, without the space above the first. */
export function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row, index) => sum + (index === 0 ? 0 : row.before) + row.height, 0);
}

/** Sums of heights differ by less than this, in points, from what they should be. */
const ROUNDING = 1e-6;
