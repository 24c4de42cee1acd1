import type { Span } from '../model/source.ts';
import type { Parted } from './closed.ts';
import { Vocabulary } from './vocabulary.ts';

/** Words that stand in a row in withheld text, or one that tells something by itself. */
export interface Stretch {
  readonly words: readonly string[];
  readonly at: Span;
}

/** The same as numbers of the vocabulary. */
interface Run {
  readonly numbers: readonly number[];
  readonly at: Span;
}

/** So many words in a row say something; shorter stretches are sought by their rare words alone. */
const RUN = 4;

/** Words of so many letters, and numbers of so many figures, tell something where they stand nowhere in the open. */
const TELLING = /^(?:[\p{L}\p{M}]{6,}|\d{5,})$/u;

/** What may be in no output, given the words of the case: what is said nowhere in the open. */
export class Wanted {
  /** Every word of withheld text. */
  readonly #vocabulary = new Vocabulary();
  readonly #telling = new Map<number, Span>();
  /** By a number made of those of their words; few have the same. */
  readonly #runs = new Map<number, Run[]>();

  constructor({ closed, open }: Parted) {
    const withheld = closed.map(({ text, at }) => ({ words: this.#vocabulary.enter(text), at }));
    for (const { words, at } of withheld)
      for (const word of words)
        if (word > 0 && TELLING.test(this.#vocabulary.word(word))) this.#telling.set(word, at);
    for (const { words, at } of withheld)
      this.#eachRun(words, (key, start) => {
        const alike = this.#runs.get(key);
        const run = { numbers: words.slice(start, start + RUN), at };
        if (!alike) this.#runs.set(key, [run]);
        else if (!alike.some((other) => standsAt(other, run.numbers, 0))) alike.push(run);
      });
    for (const text of open) this.#drop(this.#vocabulary.read(text));
  }

  /** What of it stands in a text; those that tell by themselves come first. */
  in(text: string): readonly Stretch[] {
    const found: Run[] = [];
    const words = this.#vocabulary.read(text);
    for (const word of words) {
      const at = word > 0 ? this.#telling.get(word) : undefined;
      if (at) found.push({ numbers: [word], at });
    }
    this.#eachRun(words, (key, start) => {
      for (const run of this.#runs.get(key) ?? []) if (standsAt(run, words, start)) found.push(run);
    });
    return found.map(({ numbers, at }) => ({
      words: numbers.map((each) => this.#vocabulary.word(each)),
      at,
    }));
  }

  #drop(words: readonly number[]): void {
    for (const word of words) if (word > 0) this.#telling.delete(word);
    this.#eachRun(words, (key, start) => {
      const alike = this.#runs.get(key)?.filter((run) => !standsAt(run, words, start));
      if (alike?.length === 0) this.#runs.delete(key);
      else if (alike) this.#runs.set(key, alike);
    });
  }

  /** Visits every row of words all of which withheld text has too. */
  #eachRun(words: readonly number[], visit: (key: number, start: number) => void): void {
    const base = this.#vocabulary.size + 1;
    let known = 0;
    for (let index = 0; index < words.length; index++) {
      known = words[index] === 0 ? 0 : known + 1;
      if (known < RUN) continue;
      let key = 0;
      for (let at = index - RUN + 1; at <= index; at++) key = key * base + (words[at] as number);
      visit(key, index - RUN + 1);
    }
  }
}

function standsAt({ numbers }: Run, within: readonly number[], at: number): boolean {
  return numbers.every((number, index) => within[at + index] === number);
}
