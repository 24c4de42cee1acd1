import type { Measure } from '../model/measure.ts';
import type { ParagraphStyle } from '../model/sheet.ts';
import { ALWAYS, type Box, type Break, hyphenAt, type Item } from './items.ts';
import { type Levels, levelRuns, visualOrder } from './levels.ts';
import type { Line, Piece } from './line.ts';
import type { Span } from './span.ts';

/** A stretch of one line in one look, before the line's spaces have their final width. */
interface Stretch {
  readonly span: Span;
  /** Its embedding level: odd where it runs from right to left. */
  readonly level: number;
  /** Joined only in the end: a text that grows word by word would be kept as a chain of its beginnings. */
  readonly texts: string[];
  width: number;
  spaces: number;
  /** The letters since the last space, and their width: what may yet be kerned with the next box. */
  word: string;
  wordWidth: number;
}

/** Where a line may be set, in points from the left edge of the paper; from the right one where lines begin there. */
export interface Room {
  readonly left: number;
  readonly width: number;
}

/** Puts the words of one line in their places: aligned, or with spaces that fill the room. */
export function setLine(
  items: readonly Item[],
  line: Break,
  room: Room,
  align: ParagraphStyle['align'],
  measure: Measure,
  levels?: Levels,
): Line {
  const stretches = stretchesOf(items, line, measure, levels);
  let width = 0;
  let spaces = 0;
  for (const stretch of stretches) {
    width += stretch.width;
    spaces += stretch.spaces;
  }
  const spare = room.width - width;
  // A line that is too wide by a little was meant to have narrower spaces, also where it is the last.
  const filled = spare < 0 || (align === 'justify' && !endsParagraph(items, line));
  const wordSpace = filled && spaces > 0 ? spare / spaces : 0;
  const order = orderOf(stretches, levels);
  const pieces = placed(stretches, order, room.left + spare * SHARE_LEFT[align], wordSpace);
  return withEnd(pieces, items, line.end);
}

/** How much of the spare room is left of the line. */
const SHARE_LEFT: Readonly<Record<ParagraphStyle['align'], number>> = {
  left: 0,
  centre: 1 / 2,
  right: 1,
  justify: 0,
};

function endsParagraph(items: readonly Item[], line: Break): boolean {
  if (items[line.end] === ALWAYS) return true;
  for (let index = line.end; index < items.length; index++) if (items[index]?.kind === 'box') return false;
  return true;
}

function stretchesOf(items: readonly Item[], line: Break, measure: Measure, levels?: Levels): Stretch[] {
  const stretches: Stretch[] = [];
  for (let index = line.start; index < line.end; index++) {
    const item = items[index] as Item;
    if (item.kind === 'penalty') continue;
    if (levels !== undefined && item.kind === 'box') {
      addRuns(item, levels.at(index), stretches, measure);
      continue;
    }
    const stretch = stretchFor(item.span, stretches, levels?.at(index)[0], item.kind === 'glue');
    if (item.kind === 'glue') addSpace(stretch, item.text, item.width);
    else addLetters(stretch, item.text, widthAt(items, index, line, item, measure), measure);
  }
  const last = stretches.at(-1);
  if (last !== undefined) last.width += hyphenAt(items, line.end);
  return stretches;
}

/** The rest of a word that was broken is measured anew: as a part it was what it adds to what is before it. */
function widthAt(items: readonly Item[], index: number, line: Break, box: Box, measure: Measure): number {
  const rest = index === line.start && hyphenAt(items, index - 1) > 0;
  return rest ? measure.width(box.text, box.span.cut, box.span.size) : box.width;
}

/** The letters of a box, each in the stretch of its level. */
function addRuns({ text, span }: Box, levels: Uint8Array, stretches: Stretch[], measure: Measure): void {
  for (const run of levelRuns(text, levels)) {
    const width = measure.width(run.text, span.cut, span.size);
    addLetters(stretchFor(span, stretches, run.level), run.text, width, measure);
  }
}

/** Each word that runs from right to left is a stretch of its own, so that words follow each other as they are read. */
function stretchFor(span: Span, stretches: Stretch[], level = 0, isSpace = false): Stretch {
  const last = stretches.at(-1);
  const goesOn = level % 2 === 0 || (!isSpace && last?.spaces === 0);
  if (goesOn && last?.span === span && last.level === level) return last;
  const next: Stretch = { span, level, texts: [], width: 0, spaces: 0, word: '', wordWidth: 0 };
  stretches.push(next);
  return next;
}

function addSpace(stretch: Stretch, text: string, width: number): void {
  stretch.texts.push(text);
  stretch.width += width;
  stretch.spaces += 1;
  stretch.word = '';
  stretch.wordWidth = 0;
}

/** Letters that were measured apart because a line might have ended between them are one word again where it did not. */
function addLetters(stretch: Stretch, text: string, width: number, measure: Measure): void {
  const { span } = stretch;
  const word = stretch.word + text;
  const whole = stretch.word === '' ? width : measure.width(word, span.cut, span.size);
  stretch.width += whole - stretch.wordWidth;
  stretch.texts.push(text);
  stretch.word = word;
  stretch.wordWidth = whole;
}

/** The order of a line's stretches from where lines begin; undefined where it is that in which they are read. */
function orderOf(stretches: readonly Stretch[], levels: Levels | undefined): readonly number[] | undefined {
  if (levels === undefined) return undefined;
  const order = visualOrder(stretches);
  return levels.direction === 'rtl' ? order.reverse() : order;
}

/** The stretches in the order in which they are read, each where it stands in the line. */
function placed(
  stretches: readonly Stretch[],
  order: readonly number[] | undefined,
  left: number,
  wordSpace: number,
): Piece[] {
  const pieces: Piece[] = [];
  let x = left;
  for (let place = 0; place < stretches.length; place++) {
    const index = order?.[place] ?? place;
    const { span, texts, width: narrow, spaces, level } = stretches[index] as Stretch;
    const width = narrow + spaces * wordSpace;
    const rightToLeft = level % 2 === 1;
    pieces[index] = { x, width, text: texts.join(''), wordSpace, joined: false, rightToLeft, span };
    x += width;
  }
  return pieces;
}

/**
 * The space at which a line was broken stays with the words, after their end, so that they read on as one text; a
 * word that was broken says that it goes on, and whether by a hyphen.
 */
function withEnd(pieces: Piece[], items: readonly Item[], end: number): Piece[] {
  const last = pieces.pop();
  if (last === undefined) return pieces;
  // A dear break before a space is still one at that space.
  const broken = items[items[end]?.kind === 'penalty' && items[end + 1]?.kind === 'glue' ? end + 1 : end];
  if (broken === undefined || items[end] === ALWAYS) return [...pieces, last];
  if (broken.kind !== 'glue') {
    const hyphen = hyphenAt(items, end) > 0;
    return [...pieces, { ...last, joined: items[end + 1]?.kind === 'box', hyphen }];
  }
  if (last.span === broken.span && !last.rightToLeft)
    return [...pieces, { ...last, text: last.text + broken.text }];
  const x = [...pieces, last].reduce((end, piece) => Math.max(end, piece.x + piece.width), 0);
  const { text, span } = broken;
  return [...pieces, last, { x, width: 0, text, wordSpace: 0, joined: false, span }];
}
