import { BREAK, eachWord } from './tokens.ts';

/** Words, numbered from 1. A text is read as their numbers, without a string being made of any of its own words. */
export class Vocabulary {
  readonly #words: string[] = [''];
  /** Numbers of words by what `eachWord` makes of them. */
  readonly #alike = new Map<number, number[]>();

  /** How many there are. */
  get size(): number {
    return this.#words.length - 1;
  }

  word(number: number): string {
    return this.#words[number] as string;
  }

  /** The numbers of a text's words, after those that are new have been entered. */
  enter(text: string): readonly number[] {
    const numbers: number[] = [];
    eachWord(text, (plain, start, end, hash) => {
      numbers.push(this.#find(plain, start, end, hash) || this.#add(plain.slice(start, end), hash));
    });
    return numbers;
  }

  /** The numbers of a text's words; 0 for one that is none of these. */
  read(text: string): readonly number[] {
    const numbers: number[] = [];
    eachWord(text, (plain, start, end, hash) => {
      numbers.push(this.#find(plain, start, end, hash));
    });
    return numbers;
  }

  #find(plain: string, start: number, end: number, hash: number): number {
    const alike = this.#alike.get(hash);
    if (!alike) return 0;
    for (const number of alike) {
      const word = this.word(number);
      if (word.length === end - start && plain.startsWith(word, start)) return number;
    }
    return 0;
  }

  /** What parts rows of words is none, and so is met in none. */
  #add(word: string, hash: number): number {
    if (BREAK.test(word)) return 0;
    const alike = this.#alike.get(hash);
    const number = this.#words.push(word) - 1;
    if (alike) alike.push(number);
    else this.#alike.set(hash, [number]);
    return number;
  }
}
