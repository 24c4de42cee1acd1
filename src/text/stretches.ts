/** Runs of neighbouring whole numbers, from ascending ones: 1 2 3 5 becomes [1,3] [5,5]. */
export function stretches(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const out: [number, number][] = [];
  for (const number of numbers) {
    const last = out.at(-1);
    if (last && number <= last[1] + 1) last[1] = Math.max(last[1], number);
    else out.push([number, number]);
  }
  return out;
}
