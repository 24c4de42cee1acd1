import type { Run } from '../model/paper.ts';
import { withCloseSpaces } from '../text/close-spaces.ts';
import { type QuotationMarks, quotationMarks } from '../text/quotation-marks.ts';

/**
 * A paragraph's runs with its quotation marks and apostrophes curled as their language has them, the spaces of French
 * signs kept with these, and `--` and `---` as dashes. What a mark is, is told by its neighbours, of whatever run: one
 * that follows a space, a bracket or a dash opens.
 */
export function withMarks(runs: readonly Run[], language: string): readonly Run[] {
  const words = runs.map(wordsOf);
  if (!words.some((text) => /["']|--|\s[:;?!»]|«\s|\d \d{3}/.test(text))) return runs;
  const said = words.join('');
  const typesetter = new Typesetter(said, quotationMarks(language));
  let at = 0;
  const set = (run: Run): Run => {
    if (run.kind === 'link') {
      // An address stays as it is, also where it is its own words.
      const bare = run.runs.map(({ text }) => text).join('') === run.href;
      return { ...run, runs: run.runs.map((one) => ({ ...one, text: part(one.text, bare) })) };
    }
    if ('text' in run) return { ...run, text: part(run.text) };
    at += wordsOf(run).length;
    return run;
  };
  const part = (text: string, bare = false): string => {
    const start = at;
    at += text.length;
    return bare ? text : withCloseSpaces(typesetter.set(start, at), language);
  };
  return runs.map(set);
}

/** What a run says; a note's call is no space, and what follows it no beginning. */
function wordsOf(run: Run): string {
  if (run.kind === 'link') return run.runs.map(({ text }) => text).join('');
  if ('text' in run) return run.text;
  return run.kind === 'break' ? ' ' : CALL;
}

const CALL = '\u2060';
const OPENS = /[\s([{–—“‘„‚«"'/-]$/u;
/** No words in single marks are longer. UTF-16 units. */
const LONGEST = 1000;
const SIGNS = /["']|(?<!-)-{2,3}(?!-)/g;

/** Sets the marks of one paragraph, asked for stretch by stretch from its beginning to its end. Offsets in UTF-16 units. */
class Typesetter {
  readonly #said: string;
  readonly #marks: QuotationMarks;
  /** Whether a quotation of each kind is open. */
  #double = false;
  #single = false;

  constructor(said: string, marks: QuotationMarks) {
    this.#said = said;
    this.#marks = marks;
  }

  set(start: number, end: number): string {
    return this.#said.slice(start, end).replace(SIGNS, (sign, at: number) => {
      const [before, after] = [this.#said.slice(0, start + at), this.#said.slice(start + at + sign.length)];
      if (sign.startsWith('-')) return sign.length === 2 ? '–' : '—';
      return sign === '"' ? this.#quote(before, after) : this.#apostrophe(before, after);
    });
  }

  #quote(before: string, after: string): string {
    const [open, close] = this.#marks.double;
    if (begins(before) && /^\S/.test(after)) {
      this.#double = true;
      return open;
    }
    // Inches, where no quotation waits for its end.
    if (!this.#double && /\d$/.test(before)) return '"';
    this.#double = false;
    return close;
  }

  #apostrophe(before: string, after: string): string {
    const { single } = this.#marks;
    if (single && begins(before) && isClosedIn(after.slice(0, LONGEST))) {
      this.#single = true;
      return single[0];
    }
    if (this.#single && !/^[\p{L}\p{N}]/u.test(after)) {
      this.#single = false;
      return single?.[1] ?? '’';
    }
    return !this.#single && /\d$/.test(before) && !/^s/.test(after) ? "'" : '’';
  }
}

function begins(before: string): boolean {
  return before === '' || OPENS.test(before.slice(-1));
}

/** English words that have lost their beginning, and have an apostrophe there. */
const SHORTENED = /^(?:tis|twas|til|em|n)(?!\p{L})/iu;

/** Whether words that a single mark would open end with one: `’tis` and `’90s` do not. */
function isClosedIn(after: string): boolean {
  return !SHORTENED.test(after) && /^\p{L}/u.test(after) && /[^\s]'(?![\p{L}\p{N}])/u.test(after);
}
