import type { Words } from '../model/court.ts';
import { type CalendarDate, datePhrase } from '../text/dates.ts';
import { fillPhrase } from '../text/fill-phrase.ts';
import { escapeMarkup } from './desk.ts';

/** What stands for `{name}` in a phrase, as markup. */
export type Fillings = Readonly<Record<string, string>>;

/** A phrase that a template asks for and the court lacks. */
export class MissingPhrase extends Error {
  readonly key: string;
  readonly known: readonly string[];
  constructor(key: string, known: readonly string[]) {
    super(`the court has no phrase \`${key}\``);
    this.key = key;
    this.known = known;
  }
}

/** The court's fixed words in one language, as markup. */
export interface Phrasebook {
  /** Whether it has any words, for what a court does not print stands there empty. */
  readonly has: (key: string) => boolean;
  readonly phrase: (key: string, fillings?: Fillings) => string;
  readonly join: (parts: readonly string[]) => string;
  /** `21 September 2025`, `September 2025` or `2025`. */
  readonly date: (date: CalendarDate) => string;
  /** `Dated this 21st day of September 2025`. */
  readonly dated: (date: CalendarDate) => string;
  readonly ordinalWord: (ordinal: number) => string;
}

export function phrasebook(words: Words): Phrasebook {
  const markup = new Map<string, string>();
  const phrase = (key: string, fillings: Fillings = {}): string => {
    const found = words.phrases.get(key);
    if (!found) throw new MissingPhrase(key, [...words.phrases.keys()]);
    const text = markup.get(key) ?? phraseMarkup(found.text);
    markup.set(key, text);
    return fillPhrase(text, fillings);
  };
  const join = (parts: readonly string[]): string => {
    if (parts.length < 2) return parts[0] ?? '';
    const last = parts.at(-1) as string;
    const head = parts.slice(0, -1).reduce((first, next) => phrase('list_many', { first, last: next }));
    return phrase(parts.length === 2 ? 'list_two' : 'list_end', { first: head, last });
  };
  const dateBy = (kind: 'date' | 'dated') => (date: CalendarDate) => {
    const { precision, values } = datePhrase(date, words);
    const fillings = Object.entries(values).map(([name, value]) => [name, escapeMarkup(value)]);
    return phrase(`${kind}_${precision}`, Object.fromEntries(fillings));
  };
  return {
    has: (key) => (words.phrases.get(key)?.text ?? '') !== '',
    phrase,
    join,
    date: dateBy('date'),
    dated: dateBy('dated'),
    ordinalWord: (ordinal) =>
      escapeMarkup(words.ordinalWords[ordinal - 1] ?? words.ordinals[ordinal - 1] ?? `${ordinal}`),
  };
}

/** Emphasis is all the markup that fixed words need. */
function phraseMarkup(text: string): string {
  return escapeMarkup(text)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\*(.+?)\*/g, '<em>$1</em>');
}
