/** A length in points as PDF writes it: at most three places, never an exponent. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}

/** A shift within a line in thousandths of an em: one place is finer than any eye, and a kerned line is full of them. */
export function shift(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}
