import { matchesIn } from '../../text/matches-in.ts';
import { MONTHS } from '../words/calendar.ts';

/** A date as it was written, of the precision that it was given; it need not exist. `month` and `day` count from 1. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The day of the week that is named with it: 0 is Sunday. */
  readonly weekday?: number;
}

/** Sunday first. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const both = (words: readonly string[]) => [...words, ...words.map((word) => word.toUpperCase())].join('|');
const MONTH = `(?:${both(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)(?![A-Za-zÀ-ỿ])`;
const WEEKDAY = `(?:${both(WEEKDAYS)})(?![A-Za-zÀ-ỿ])`;
const ORDINAL = '(?:st|nd|rd|th|ST|ND|RD|TH)?(?![A-Za-zÀ-ỿ\\d])';
const YEAR = '(?:1[89]|20|21)\\d{2}(?![A-Za-zÀ-ỿ\\d])';
const JOINED = '\\s*(?:–|—|-|(?:to|and|or|until|through)(?![A-Za-zÀ-ỿ]))\\s*(?:the\\s+)?';
const BEFORE = `(?:(?<weekday>${WEEKDAY}),?\\s+(?:the\\s+)?)?`;
const AFTER = `(?:\\s*\\((?<inBrackets>${WEEKDAY})\\)|,\\s+an?\\s+(?<behind>${WEEKDAY}))?`;

/** How a date is written in English, the fullest way first. */
const FORMS = [
  '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?![A-Za-zÀ-ỿ\\d-])',
  `${BEFORE}(?:(?<first>\\d{1,2})${ORDINAL}${JOINED}(?:(?<second>${WEEKDAY}),?\\s+)?)?(?<day>\\d{1,2})${ORDINAL}(?:\\s+[Dd](?:ay|AY))?(?:\\s+(?:of|OF))?\\s+(?<month>${MONTH})(?:,?\\s+(?:of\\s+)?(?<year>${YEAR}))?${AFTER}`,
  `${BEFORE}(?<month>${MONTH})\\s+(?<day>\\d{1,2})${ORDINAL}(?:${JOINED}(?<last>\\d{1,2})${ORDINAL}(?=,?\\s+${YEAR}))?(?:,?\\s+(?<year>${YEAR}))?${AFTER}`,
  `(?<month>${MONTH})(?:,?\\s+(?:of\\s+)?(?<year>${YEAR}))?`,
  `(?<year>${YEAR})(?:\\s*[–—-]\\s*(?<until>${YEAR}|\\d{2}(?![A-Za-zÀ-ỿ\\d])))?(?![-–/]\\d)`,
].map((form) => new RegExp(form, 'uy'));

const BEGINS = new RegExp(
  `(?=[\\dJFMASONDTW])(?<![A-Za-zÀ-ỿ\\d/.,§$€£#])(?<!(?<!\\bmid)-)(?:\\d{1,4}(?!\\d)|${MONTH}|${WEEKDAY})`,
  'gu',
);

/** The dates in a text: each by itself, or the two ends of one stretch (`5 to 9 June 2024`). Offsets in UTF-16 units. */
export function writtenDates(text: string): readonly (readonly WrittenDate[])[] {
  const found: (readonly WrittenDate[])[] = [];
  let end = 0;
  for (const { index } of matchesIn(text, BEGINS)) {
    if (index < end) continue;
    const dates = datesAt(text, index);
    found.push(...dates);
    end = dates[0]?.[0]?.end ?? end;
  }
  return found;
}

function datesAt(text: string, at: number): readonly (readonly WrittenDate[])[] {
  for (const form of FORMS) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (!match?.groups) continue;
    const { groups } = match;
    const end = at + match[0].length;
    if (groups.month === undefined && !isYear(text, at, end)) return [];
    const date = { ...partsOf(groups), start: at, end };
    const [first, last] = endsOf(groups, date);
    if (!last) return [[first]];
    // `5 to 9 June` is a stretch and `between 5 and 9 June` too; `5 and 9 June` are two days.
    const apart = /\d\S*\s*(?:and|or)\s/.test(match[0]) && !isBetween(text, at);
    return apart ? [[first], [last]] : [[first, last]];
  }
  return [];
}

const BETWEEN =
  /\bbetween(?:\s+(?:on|or|about|around|approximately|in|the|early|late|end|of|at|least|mid))*\s+$/i;

/** Whether `between` stands before a date, with nothing but words of approximation in between. */
export function isBetween(text: string, at: number): boolean {
  return BETWEEN.test(text.slice(Math.max(0, at - 60), at));
}

function endsOf(groups: Groups, date: WrittenDate): readonly [WrittenDate, WrittenDate?] {
  const { first, last, until, second } = groups;
  const { weekday, ...undayed } = date;
  if (until !== undefined) {
    const century = until.length === 2 ? Math.floor((date.year ?? 0) / 100) * 100 : 0;
    return [date, { ...date, year: century + Number(until) }];
  }
  if (first !== undefined)
    return [
      { ...date, day: Number(first) },
      second === undefined ? undayed : { ...date, weekday: placeOf(second, WEEKDAYS) },
    ];
  return last === undefined ? [date] : [date, { ...undayed, day: Number(last) }];
}

type Groups = Readonly<Record<string, string | undefined>>;

function partsOf({ year, month, day, weekday, inBrackets, behind }: Groups): Partial<WrittenDate> {
  const named = weekday ?? inBrackets ?? behind;
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: monthOf(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(named === undefined ? {} : { weekday: placeOf(named, WEEKDAYS) }),
  };
}

function monthOf(written: string): number {
  return /^\d/.test(written) ? Number(written) : placeOf(written, MONTHS) + 1;
}

function placeOf(word: string, words: readonly string[]): number {
  const letters = word.charAt(0) + word.slice(1, 3).toLowerCase();
  return words.findIndex((each) => each.startsWith(letters));
}

const OF_TIME =
  /(?<![A-Za-zÀ-ỿ])(?:in|since|during|throughout|year|years|spring|summer|autumn|fall|winter|early|late|mid|end|beginning|middle|half)(?:\s+(?:or\s+about|about|around|early|late|the|year|years|of))*(?:\s*-|\s*\()?\s*$/u;
const OF_ANYTHING =
  /(?<![A-Za-zÀ-ỿ])(?:from|until|till|by|between|and|to|before|after|around|about|circa|of)(?:\s+(?:the|year|years|early|late))*\s*$/u;
/** What follows a number of things: `by 2000 soldiers`. */
const THINGS =
  /^\s+(?!(?:and|to|until|the|an?|in|on|at|or|by|of|he|she|they|it|his|her|its|their|when|while|as|with|had|was|were|there|for|inclusive|both)\b)\p{Lower}/u;

/** Whether four digits are a year and no number of things: what stands before them says so. */
function isYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 32), start).toLowerCase();
  if (/\d{4}\s*[–—-]\s*(?:1[89]|20|21)\d{2}$/.test(text.slice(start, end))) return true;
  return OF_TIME.test(before) || (OF_ANYTHING.test(before) && !THINGS.test(text.slice(end, end + 16)));
}
