import type { Measure } from '../model/measure.ts';
import type { ParagraphStyle } from '../model/sheet.ts';
import type { Line } from './line.ts';
import { type Hold, notesIn, type Row } from './row.ts';

/** The heights of a line in a style. */
export interface LineHeights {
  readonly height: number;
  readonly ink: number;
  readonly baseline: number;
}

/** Base lines stand `spacing` times the face's own single distance apart; what that adds lies below the letters. */
export function lineHeights(style: ParagraphStyle, measure: Measure): LineHeights {
  return {
    height: measure.single(style.size) * style.spacing,
    ink: measure.ascent(style.size) + measure.descent(style.size),
    baseline: measure.ascent(style.size),
  };
}

/** The rows of a paragraph that has been broken into lines; `before` is the space above it. */
export function paragraphRows(
  lines: readonly Line[],
  style: ParagraphStyle,
  anchors: readonly string[],
  before: number,
  measure: Measure,
): Row[] {
  const { height, ink, baseline } = lineHeights(style, measure);
  // Spelt out, since a spread object here took a sixth of the time of the whole layout.
  return lines.map((pieces, index) => ({
    before: index === 0 ? before : 0,
    height,
    ink,
    baseline,
    pieces,
    rules: NONE,
    anchors: index === 0 ? anchors : NONE,
    notes: notesIn(pieces),
    hold: holdAfter(index, lines.length, style),
    ends: false,
    head: NONE,
  }));
}

const NONE: readonly never[] = [];

/** No line of a paragraph stands alone at the foot of a page (an orphan) or at the top of the next (a widow). */
export function holdAfter(
  index: number,
  count: number,
  style: Pick<ParagraphStyle, 'keepWithNext' | 'keepTogether'>,
): Hold {
  if (index === count - 1) return style.keepWithNext ? 'kept' : 'free';
  if (index === 0 || index === count - 2) return 'lines';
  return style.keepTogether ? 'whole' : 'free';
}
