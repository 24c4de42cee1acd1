/**
 * How many signs of markup templates may write for a paper: so many for any, and more for each text of its case. What the
 * house writes for its longest lists is a third of that. A turn of a loop and a partial count for some themselves.
 */
const SIGNS = { any: 16_000_000, text: 4000, turn: 10 } as const;

/** A template writes more than a paper can hold. */
export class TooMuch extends Error {}

/** What templates may still write, so that loops in loops end in a sentence and not in a full memory. */
export class Allowance {
  #left: number;

  constructor(texts: number) {
    this.#left = SIGNS.any + SIGNS.text * texts;
  }

  /** Takes off what a turn or a partial wrote, and gives it back. Throws `TooMuch` where that was more than is left. */
  take(markup: string): string {
    this.#left -= markup.length + SIGNS.turn;
    if (this.#left < 0) throw new TooMuch();
    return markup;
  }
}
