import type { Measure } from '../model/measure.ts';
import type { TextItem } from '../model/page.ts';
import { textItem } from './line.ts';
import type { Leader } from './row.ts';

/**
 * The dots of a leader, an artifact, and the number of the page it leads to, `y` being its base line. Dots stand in
 * slots counted from the right, so that they stand one below the other on all lines.
 */
export function leaderItems(
  { anchor, span, from, to }: Leader,
  y: number,
  pages: ReadonlyMap<string, number>,
  measure: Measure,
): TextItem[] {
  const text = String(pages.get(anchor) ?? '');
  const space = measure.width(' ', span.cut, span.size);
  const slot = measure.width('.', span.cut, span.size) + space;
  const width = measure.width(text, span.cut, span.size);
  const x = to - width;
  const nearest = Math.ceil((width + space) / slot);
  const farthest = Math.floor((to - from - space) / slot);
  const number = textItem({ x, width, text, wordSpace: 0, joined: false, span }, y);
  if (farthest <= nearest) return [number];
  const count = farthest - nearest;
  const dots = { x: to - farthest * slot, width: count * slot - space, text: '. '.repeat(count).trimEnd() };
  const drawn = textItem({ ...dots, wordSpace: 0, joined: false, span }, y);
  return [{ ...drawn, part: undefined, link: undefined }, number];
}
