import type { Words } from '../../model/court.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import { matchesIn } from '../../text/matches-in.ts';

/** A date, `2024-06-19`, `2024-06`, or `--06-19` without its year, and where it stands. */
type Found = readonly [date: string, start: number, length: number];

/** The dates of a text that names months in its language's own words, or in figures alone. UTF-16 units. */
export function* writtenDates(text: string, words: Words | undefined): Iterable<Found> {
  const taken: Found[] = [];
  const free = (start: number, length: number): boolean =>
    taken.every(([, from, long]) => start + length <= from || from + long <= start);
  for (const { pattern, order } of patternsOf(words)) {
    for (const match of matchesIn(text, pattern)) {
      if (!free(match.index, match[0].length)) continue;
      const parts = Object.fromEntries(order.map((part, index) => [part, match[index + 1] ?? '']));
      const month = monthOf(parts.month ?? '', words);
      if (month === 0 || Number(parts.day ?? 1) > 31) continue;
      const found: Found = [spelled(parts.year, month, parts.day), match.index, match[0].length];
      taken.push(found);
      yield found;
    }
  }
}

interface DatePattern {
  readonly pattern: RegExp;
  readonly order: readonly ('day' | 'month' | 'year')[];
}

const FIGURES: readonly DatePattern[] = [
  { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, order: ['year', 'month', 'day'] },
  { pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g, order: ['day', 'month', 'year'] },
  { pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g, order: ['day', 'month', 'year'] },
];

const known = new WeakMap<Words, readonly DatePattern[]>();

function patternsOf(words: Words | undefined): readonly DatePattern[] {
  if (!words) return FIGURES;
  const found = known.get(words) ?? patternsWith(namesOf(words).map(([name]) => escapePattern(name)));
  known.set(words, found);
  return found;
}

function patternsWith(names: readonly string[]): readonly DatePattern[] {
  const month = `(${names.join('|')})(?![A-Za-zÀ-ỿ])`;
  const day = '(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?:\\s+day)?\\s+(?:of\\s+|de\\s+)?';
  const year = '\\s+(?:de\\s+)?(\\d{4})(?!\\d)';
  const make = (pattern: string, ...order: DatePattern['order']): DatePattern => ({
    pattern: new RegExp(pattern, 'giu'),
    order,
  });
  return [
    make(`${day}${month}${year}`, 'day', 'month', 'year'),
    make(
      `(?<![A-Za-zÀ-ỿ])${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
      'month',
      'day',
      'year',
    ),
    make(`(?<![A-Za-zÀ-ỿ])${month},?${year}`, 'month', 'year'),
    make(`${day}${month}`, 'day', 'month'),
    ...FIGURES,
  ];
}

/** Every name of a month with its number, longest first; one of several names (`كانون الثاني/يناير`) may stand alone. */
function namesOf({ months, monthsAlone }: Words): readonly (readonly [string, number])[] {
  const all = [...months.entries(), ...monthsAlone.entries()].flatMap(([index, name]) =>
    [name, ...name.split('/')].map((each) => [each.toLowerCase(), index + 1] as const),
  );
  return all.sort(([one], [other]) => other.length - one.length);
}

function monthOf(written: string, words: Words | undefined): number {
  if (/^\d+$/.test(written)) return Number(written) <= 12 ? Number(written) : 0;
  const name = written.toLowerCase();
  return (words && namesOf(words).find(([each]) => each === name)?.[1]) ?? 0;
}

function spelled(year: string | undefined, month: number, day: string | undefined): string {
  const padded = [month, ...(day ? [Number(day)] : [])].map((part) => `${part}`.padStart(2, '0'));
  return [year || '-', ...padded].join('-');
}
