import type { Span } from '../model/source.ts';
import type { Scalar } from '../model/value.ts';

/** A stretch of a scalar's text and the stretch of source that it was written as. Of unequal length where they are not the same signs. */
interface Piece {
  readonly text: number;
  readonly source: number;
  textLength: number;
  sourceLength: number;
}

const known = new WeakMap<Scalar, readonly Piece[]>();

/**
 * The span of a scalar's decoded text from `start` to `end` (UTF-16 units of the text, end exclusive) in its source.
 *
 * Exact for every sign that is not white space, in every style; folded white space maps to all of the white space
 * it was made from. Offsets beyond the text are brought back to its edges.
 */
export function spanWithin(scalar: Scalar, start: number, end: number): Span {
  const pieces = piecesOf(scalar);
  const from = sourceStart(scalar, pieces, Math.max(0, start));
  const to = end > start ? sourceEnd(scalar, pieces, end) : from;
  return { source: scalar.source, start: from, end: Math.max(from, to) };
}

function piecesOf(scalar: Scalar): readonly Piece[] {
  const found = known.get(scalar);
  if (found) return found;
  const written = scalar.source.text.slice(scalar.start, scalar.end);
  const made = scalar.style === 'double' ? escapedPieces(scalar, written) : matchedPieces(scalar, written);
  known.set(scalar, made);
  return made;
}

function sourceStart(scalar: Scalar, pieces: readonly Piece[], offset: number): number {
  const piece = pieceAt(pieces, offset);
  if (!piece) return scalar.start;
  const within = offset - piece.text;
  if (within >= piece.textLength) return piece.source + piece.sourceLength;
  return piece.textLength === piece.sourceLength ? piece.source + within : piece.source;
}

function sourceEnd(scalar: Scalar, pieces: readonly Piece[], offset: number): number {
  const piece = pieceAt(pieces, offset - 1);
  if (!piece) return scalar.start;
  const within = Math.min(offset - piece.text, piece.textLength);
  return piece.textLength === piece.sourceLength ? piece.source + within : piece.source + piece.sourceLength;
}

/** The last piece that begins at or before the offset. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.text ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/** Where the signs of the content begin, relative to the scalar's own start. */
function contentStart(scalar: Scalar, written: string): number {
  if (scalar.style === 'plain' || scalar.style === 'cell') return 0;
  if (scalar.style === 'single' || scalar.style === 'double') return 1;
  const header = written.indexOf('\n');
  return header === -1 ? written.length : header + 1;
}

/**
 * Plain, single-quoted and block text differ from what was written only in the white space about line breaks (and in
 * doubled quotes), so the two are walked side by side: that is matched as a whole, and so is what stands between.
 */
function matchedPieces(scalar: Scalar, written: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const { text, start } = scalar;
  const sign = DOUBLED[scalar.style];
  let t = 0;
  let s = contentStart(scalar, written);
  while (t < text.length && s < written.length) {
    const textBlank = blankEnd(text, t) - t;
    const sourceBlank = blankEnd(written, s) - s;
    if (textBlank > 0) add(pieces, t, start + s, textBlank, sourceBlank);
    t += textBlank;
    s += sourceBlank;
    const doubled = sign !== undefined && written.startsWith(sign, s);
    const sourceLength = doubled ? 2 : (sign ? wordsEnd(written, s, sign) : lineEnd(written, s)) - s;
    const textLength = doubled ? 1 : sourceLength;
    if (sourceLength > 0) add(pieces, t, start + s, textLength, sourceLength);
    t += textLength;
    s += sourceLength;
  }
  return pieces;
}

/** Double-quoted text is read sign by sign; each escape and each folded line break is a piece of its own. */
function escapedPieces(scalar: Scalar, written: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let s = 1;
  let t = 0;
  while (t < scalar.text.length && s < written.length) {
    const [textLength, sourceLength] = signAt(written, s);
    if (textLength > 0) add(pieces, t, scalar.start + s, textLength, sourceLength);
    t += textLength;
    s += sourceLength;
  }
  return pieces;
}

/** How much text the sign at this place stands for, and how long it is itself. */
function signAt(written: string, at: number): readonly [number, number] {
  if (written[at] === '\\') return escapeAt(written, at);
  const end = blankEnd(written, at);
  const breaks = written.slice(at, end).split('\n').length - 1;
  if (breaks === 0) return [Math.max(1, end - at), Math.max(1, end - at)];
  return [Math.max(1, breaks - 1), end - at];
}

const ESCAPE_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function escapeAt(written: string, at: number): readonly [number, number] {
  const brokenLine = /\\\r?\n[ \t]*/y;
  brokenLine.lastIndex = at;
  const broken = brokenLine.exec(written);
  if (broken) return [0, broken[0].length];
  const digits = ESCAPE_DIGITS[written[at + 1] ?? ''] ?? 0;
  const code = digits > 0 ? Number.parseInt(written.slice(at + 2, at + 2 + digits), 16) : 0;
  return [code > 0xffff ? 2 : 1, 2 + digits];
}

function add(pieces: Piece[], text: number, source: number, textLength: number, sourceLength: number): void {
  const last = pieces.at(-1);
  const even = textLength === sourceLength && last?.textLength === last?.sourceLength;
  if (last && even && last.source + last.sourceLength === source) {
    last.textLength += textLength;
    last.sourceLength += sourceLength;
  } else pieces.push({ text, source, textLength, sourceLength });
}

function blankEnd(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** The end of the words on a line, from one of them. A pattern finds it, since a loop over signs is slow before V8 has compiled it. */
function lineEnd(text: string, from: number): number {
  WORDS.lastIndex = from;
  return WORDS.test(text) ? WORDS.lastIndex : from;
}

const WORDS = /[^\n\r]*[^ \t\n\r]/y;

/** The sign that stands for one of its half. */
const DOUBLED: Readonly<Partial<Record<Scalar['style'], string>>> = { single: "''", cell: '""' };

/** The end of words on a line, before a sign that stands for another. */
function wordsEnd(written: string, from: number, sign: string): number {
  const end = lineEnd(written, from);
  const doubled = written.slice(from, end).indexOf(sign);
  return doubled < 0 ? end : from + doubled;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
