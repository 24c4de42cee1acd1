import type { Analysis } from '../model/analysis.ts';
import type { Span } from '../model/source.ts';
import { closedEvidence, type Parted } from './closed.ts';
import { BREAK, tokensOf } from './tokens.ts';

/** What names withheld evidence: its id, title, numbers and witness, where none of the open says the same. */
export class Exhibits {
  /** Words in a row, run together as Word has those that a hyphen holds together, and whose they are. */
  readonly #names = new Map<string, Span>();
  /** Every beginning of such a row, so that few places of a text are looked at twice. */
  readonly #beginnings = new Set<string>();

  constructor(analysis: Analysis, { open }: Parted) {
    for (const { id, title, number, to, witness } of closedEvidence(analysis))
      for (const each of [id, title, number, to, witness]) if (each) this.#enter(each.text, each);
    if (this.#names.size > 0)
      for (const text of open) for (const { words } of [...this.in(text)]) this.#names.delete(words.join(''));
  }

  /** The names that stand in a text, also where a line ends in their midst. */
  *in(text: string): Iterable<{ readonly words: readonly string[]; readonly at: Span }> {
    if (this.#names.size === 0) return;
    const words = wordsOf(text);
    for (let start = 0; start < words.length; start++) {
      let row = '';
      for (let end = start; end < words.length; end++) {
        row += words[end];
        if (!this.#beginnings.has(row)) break;
        const at = this.#names.get(row);
        if (at) yield { words: words.slice(start, end + 1), at };
      }
    }
  }

  /** One word without figures names nothing by itself, and many words in a row are sought as such. */
  #enter(text: string, at: Span): void {
    const words = wordsOf(text);
    if (words.length > LONGEST || (words.length < 2 && !/\d{3}/.test(text))) return;
    this.#names.set(words.join(''), at);
    words.forEach((_, index) => {
      this.#beginnings.add(words.slice(0, index + 1).join(''));
    });
  }
}

const LONGEST = 12;

function wordsOf(text: string): readonly string[] {
  return tokensOf(text).filter((word) => !BREAK.test(word));
}
