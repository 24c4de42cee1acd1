import type { Span } from '../model/source.ts';
import type { Parted } from './closed.ts';
import { tokensOf } from './tokens.ts';

/** Words that stand in a row in withheld text, or one that tells something by itself. */
export interface Stretch {
  readonly words: readonly string[];
  readonly at: Span;
}

/** So many words in a row say something; shorter stretches are sought by their rare words alone. */
const RUN = 4;

/** Words of so many letters, and numbers of so many figures, tell something where they stand nowhere in the open. */
const TELLING = /^(?:[\p{L}\p{M}]{6,}|\d{5,})$/u;

/** What no row of words goes over. */
const BREAK = /^[\n\u200b]$/;

/** What may be in no output, given the words of the case: what is said nowhere in the open. */
export class Wanted {
  /** Every word of withheld text, numbered from 1. */
  readonly #numbers = new Map<string, number>();
  readonly #telling = new Map<string, Span>();
  /** By a number made of those of their words; few have the same. */
  readonly #runs = new Map<number, Stretch[]>();

  constructor({ closed, open }: Parted) {
    const withheld = closed.map(({ text, at }) => ({ words: tokensOf(text), at }));
    for (const { words, at } of withheld) for (const word of words) this.#enter(word, at);
    for (const { words, at } of withheld)
      this.#eachRun(words, (key, start) => {
        const alike = this.#runs.get(key);
        const run = { words: words.slice(start, start + RUN), at };
        if (!alike) this.#runs.set(key, [run]);
        else if (!alike.some((other) => standsAt(other, run.words, 0))) alike.push(run);
      });
    for (const text of open) this.#drop(tokensOf(text));
  }

  /** What of it stands in some words; those that tell by themselves come first. */
  in(words: readonly string[]): readonly Stretch[] {
    const found: Stretch[] = [];
    for (const word of words) {
      const at = this.#telling.get(word);
      if (at) found.push({ words: [word], at });
    }
    this.#eachRun(words, (key, start) => {
      for (const run of this.#runs.get(key) ?? []) if (standsAt(run, words, start)) found.push(run);
    });
    return found;
  }

  #enter(word: string, at: Span): void {
    if (this.#numbers.has(word) || BREAK.test(word)) return;
    this.#numbers.set(word, this.#numbers.size + 1);
    if (TELLING.test(word)) this.#telling.set(word, at);
  }

  #drop(words: readonly string[]): void {
    for (const word of words) this.#telling.delete(word);
    this.#eachRun(words, (key, start) => {
      const alike = this.#runs.get(key)?.filter((run) => !standsAt(run, words, start));
      if (alike) this.#runs.set(key, alike);
    });
  }

  /** Visits every row of words all of which withheld text has too. */
  #eachRun(words: readonly string[], visit: (key: number, start: number) => void): void {
    const base = this.#numbers.size + 1;
    const row: [number, number, number, number] = [0, 0, 0, 0];
    let known = 0;
    for (let index = 0; index < words.length; index++) {
      const number = this.#numbers.get(words[index] as string);
      known = number === undefined ? 0 : known + 1;
      row[index % RUN] = number ?? 0;
      if (known < RUN) continue;
      let key = 0;
      for (let back = RUN - 1; back >= 0; back--) key = key * base + (row[(index - back) % RUN] as number);
      visit(key, index - RUN + 1);
    }
  }
}

function standsAt({ words }: Stretch, within: readonly string[], at: number): boolean {
  return words.every((word, index) => within[at + index] === word);
}
