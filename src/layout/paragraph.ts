import type { Measure } from '../model/measure.ts';
import type { ParagraphStyle } from '../model/sheet.ts';
import { breakBalanced } from './break-balanced.ts';
import { type Breaker, breakFirstFit } from './break-first-fit.ts';
import { breakTotalFit, breakWithin } from './break-total-fit.ts';
import { hyphensInARow } from './hyphens.ts';
import { itemize } from './itemize.ts';
import type { Break, Item } from './items.ts';
import { levelsOf } from './levels.ts';
import type { Line, Piece } from './line.ts';
import { hasLooseLine, LOOSE } from './loose.ts';
import type { Means } from './means.ts';
import { oneLine } from './one-line.ts';
import { type Room, setLine } from './set-line.ts';
import type { Span } from './span.ts';

/** The lines of a paragraph between two margins. A paragraph without words is one empty line. */
export function setParagraph(
  spans: readonly Span[],
  label: Span | undefined,
  style: ParagraphStyle,
  column: Room,
  means: Means,
): Line[] {
  const { measure } = means;
  const rooms = roomsOf(label, style, column, measure);
  const roomOf = (line: number): Room => (line === 0 ? rooms.first : rooms.rest);
  const whole = itemize(spans, means, Math.min(rooms.first.width, rooms.rest.width));
  const { items, breaks } = BROKEN[style.align](whole, (line) => roomOf(line).width, means);
  const levels = levelsOf(spans, items, means.direction);
  const lines = breaks.map((line, index) =>
    setLine(items, line, roomOf(index), style.align, measure, levels),
  );
  return withLabel(lines.length === 0 ? [[]] : lines, label, rooms.label, means);
}

/** A paragraph with the lines that were chosen for it. */
interface Broken {
  readonly items: readonly Item[];
  readonly breaks: readonly Break[];
}

type WidthOf = (line: number) => number;

type Setter = (items: readonly Item[], widthOf: WidthOf, means: Means) => Broken;

function by(breaker: Breaker): Setter {
  return (items, widthOf) => ({ items, breaks: breaker(items, widthOf) });
}

/**
 * Words are broken only in paragraphs that would have a loose line without, as TeX does: most need no hyphens, and no
 * time is spent on them.
 */
function justified(items: readonly Item[], widthOf: WidthOf, { addHyphens }: Means): Broken {
  if (addHyphens === undefined) return { items, breaks: breakTotalFit(items, widthOf) };
  const whole = breakWithin(items, widthOf, LOOSE);
  if (whole && !hasLooseLine(items, whole, widthOf)) return { items, breaks: whole };
  const parted = addHyphens(items);
  const breaks = breakTotalFit(parted, widthOf);
  if (hyphensInARow(parted, breaks) <= MOST_HYPHENS) return { items: parted, breaks };
  return { items, breaks: whole ?? breakTotalFit(items, widthOf) };
}

/** How many lines one after the other may end in hyphens. */
const MOST_HYPHENS = 2;

/** Loose and tight spaces are only seen where both edges are straight. */
const BROKEN: Readonly<Record<ParagraphStyle['align'], Setter>> = {
  left: by(breakFirstFit),
  centre: by(breakBalanced),
  right: by(breakFirstFit),
  justify: justified,
};

interface Rooms {
  readonly first: Room;
  readonly rest: Room;
  /** Where the label begins. */
  readonly label: number;
}

/** The narrowest line that a style's indents may leave, in points: no court's data can make one that holds nothing. */
const NARROWEST = 1;

function roomsOf(label: Span | undefined, style: ParagraphStyle, column: Room, measure: Measure): Rooms {
  const left = column.left + style.left;
  const right = column.left + column.width - style.right;
  const begins = left + style.first;
  const start = label === undefined ? begins : afterLabel(label, begins, left, style.size, measure);
  return { first: room(start, right), rest: room(left, right), label: begins };
}

function room(left: number, right: number): Room {
  return { left, width: Math.max(right - left, NARROWEST) };
}

/** Text stands at the hanging indent where the label leaves it a space's width, as at a tab in Word; else a space after it. */
function afterLabel(label: Span, begins: number, left: number, size: number, measure: Measure): number {
  const space = measure.width(' ', label.cut, size);
  const end = begins + measure.width(label.text, label.cut, label.size) + space;
  return Math.max(end, left);
}

function withLabel(lines: Line[], label: Span | undefined, x: number, means: Means): Line[] {
  if (label === undefined) return lines;
  const [first, ...rest] = lines;
  return [[...labelPieces(label, x, means), ...(first ?? [])], ...rest];
}

/** From left to right a label is one piece, which takes no setting. */
function labelPieces(label: Span, x: number, means: Means): readonly Piece[] {
  const text = `${label.text} `;
  if (means.direction === 'rtl') return oneLine([{ ...label, text }], x, means);
  const width = means.measure.width(label.text, label.cut, label.size);
  return [{ x, width, text, wordSpace: 0, joined: false, span: label }];
}
