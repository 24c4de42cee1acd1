/** A number as PDF writes it: at most three places, never an exponent. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}
