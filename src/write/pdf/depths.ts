/**
 * The depth of each heading of a paper, from 1, given their levels in order.
 *
 * No depth is skipped, which PDF/UA-1 asks of headings (7.4.2) and an outline cannot show: a heading is one deeper
 * than the nearest one above it of a higher rank.
 */
export function depths(): (level: number) => number {
  const open: number[] = [];
  return (level) => {
    while ((open.at(-1) ?? Number.NEGATIVE_INFINITY) >= level) open.pop();
    return open.push(level);
  };
}
