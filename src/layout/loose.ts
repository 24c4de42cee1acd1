import { ALWAYS, type Break, type Item } from './items.ts';

/** Spaces that grow by more than this share of what they like to are seen as loose: TeX's `pretolerance`. */
export const LOOSE = 1;

/** Whether the spaces of a line, other than the last of its paragraph, would have to grow by too much. */
export function hasLooseLine(
  items: readonly Item[],
  lines: readonly Break[],
  widthOf: (line: number) => number,
): boolean {
  return lines.some(
    (line, index) =>
      index < lines.length - 1 && items[line.end] !== ALWAYS && isLoose(items, line, widthOf(index)),
  );
}

function isLoose(items: readonly Item[], { start, end }: Break, room: number): boolean {
  let width = 0;
  let stretch = 0;
  for (let index = start; index < end; index++) {
    const item = items[index] as Item;
    if (item.kind === 'penalty') continue;
    width += item.width;
    if (item.kind === 'glue') stretch += item.stretch;
  }
  return room - width > stretch * LOOSE;
}
