/**
 * Places of a longest series of ever greater numbers among some that are all different, by patience sorting
 * (Fredman, "On computing the length of longest increasing subsequences", 1975): time as n log n.
 */
export function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before = numbers.map((number, place) => {
    const length = firstNotBelow(number, ends, numbers);
    ends[length] = place;
    return ends[length - 1];
  });
  const series = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = before[place]) series.add(place);
  return series;
}

/** The first of the ends whose number is not below this one; their numbers rise. */
function firstNotBelow(number: number, ends: readonly number[], numbers: readonly number[]): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
