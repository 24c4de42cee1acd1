/** How one word becomes another by one slip of the pen: what stands from `at` on in each, in UTF-16 units. */
export interface Slip {
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** The one letter added, left out or mistaken, or the two swapped, by which two words differ; undefined where it is more, or nothing. */
export function slipBetween(from: string, to: string): Slip | undefined {
  if (Math.abs(from.length - to.length) > 1) return undefined;
  let at = 0;
  while (at < from.length && from[at] === to[at]) at++;
  let tail = 0;
  const most = Math.min(from.length, to.length) - at;
  while (tail < most && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  const slip = { at, from: from.slice(at, from.length - tail), to: to.slice(at, to.length - tail) };
  return isOne(slip) ? slip : undefined;
}

function isOne({ from, to }: Slip): boolean {
  if (from.length + to.length === 0) return false;
  if (from.length <= 1 && to.length <= 1) return true;
  return from.length === 2 && to.length === 2 && from[0] === to[1] && from[1] === to[0];
}
