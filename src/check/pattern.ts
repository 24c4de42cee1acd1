import type { Span } from '../model/source.ts';
import { daysIn, parseDate } from '../text/calendar.ts';
import { dateMeant } from '../text/date-meant.ts';
import { withMeant } from '../text/did-you-mean.ts';

/** One mistake of shape, not yet a finding. */
export interface Slip {
  readonly rule: string;
  readonly span: Span;
  readonly message: string;
  readonly help?: string;
  /** What was meant as text, and would be read so in quotes. */
  readonly unquoted?: Span;
}

/** What our schemas' patterns stand for, told by how each begins. */
const PATTERNS: readonly (readonly [string, (text: string, name: string) => Omit<Slip, 'span'>])[] = [
  ['^[A-Za-z][A-Za-z0-9_-]*$', idSlip],
  ['^@?[A-Za-z]', idSlip],
  ['^[0-9]{4}', dateSlip],
  ['^[A-Za-z]{2,3}', languageSlip],
  ['^-?[0-9]+', lengthSlip],
  ['^[^./\\\\:,]', documentSlip],
  ['^(?:[^./\\\\:]', templateSlip],
];

/** The sentence for a text that does not have the form of an id, a date, a language or a length. */
export function patternSlip(span: Span, text: string, pattern: string, name: string): Slip {
  const found = PATTERNS.find(([beginning]) => pattern.startsWith(beginning));
  const slip = found?.[1](text, name) ?? { rule: 'schema/format', message: `unexpected ${name} \`${text}\`` };
  return { ...slip, span };
}

/** Where an id is given it can be mended as it stands; where one is referred to, that would be another. */
function idSlip(text: string, name: string): Omit<Slip, 'span'> {
  const suggestion = text
    .trim()
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[-_]+|-+$/g, '')
    .replace(/^(?=\d)/, 'id-');
  const message = `unexpected id \`${text}\`, expected letters, digits, \`-\` and \`_\`, a letter first`;
  return {
    rule: 'schema/id',
    message,
    ...(suggestion && /\bid`?$/.test(name) ? { help: `write \`${suggestion}\`` } : {}),
  };
}

/** The sentence for a date that is not of the format, or that the calendar does not have. */
export function dateSlip(text: string): Omit<Slip, 'span'> {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year !== undefined)
    return { rule: 'schema/date', message: `there is no date \`${text}\``, help: lacking(year, month, day) };
  const message = `unexpected date \`${text}\`, expected \`2024\`, \`2024-06\` or \`2024-06-19\``;
  const meant = dateMeant(text);
  const help = meant ? `write \`${meant}\`` : 'write the year first, then month and day with two digits each';
  return { rule: 'schema/date', message, help };
}

/** What the calendar has in the place of a date that it lacks. */
function lacking(year: string, month = '00', day = '00'): string {
  const exchanged = `${year}-${day}-${month}`;
  if (parseDate(exchanged)) return withMeant(exchanged, 'the month stands before the day');
  if (!parseDate(`${year}-${month}`)) return 'months are `01` to `12`';
  return `\`${year}-${month}\` has ${daysIn(Number(year), Number(month))} days`;
}

function languageSlip(text: string): Omit<Slip, 'span'> {
  const message = `unexpected language \`${text}\`, expected a language tag such as \`en\` or \`fr\``;
  return { rule: 'schema/language', message };
}

/** Names of documents become names of files. */
function documentSlip(text: string): Omit<Slip, 'span'> {
  const message = `unexpected document \`${text}\`, expected a name without \`/\`, \`\\\`, \`:\` and commas, and no dot first`;
  return { rule: 'schema/format', message };
}

function templateSlip(text: string): Omit<Slip, 'span'> {
  const message = `unexpected template \`${text}\`, expected the name of a file that ends in \`.hbs\``;
  const help =
    'it stands in the folder beside the court file that has its name, or in the house’s own `templates/`';
  return { rule: 'schema/format', message, help };
}

function lengthSlip(text: string): Omit<Slip, 'span'> {
  const message = `unexpected length \`${text}\`, expected a number with \`pt\`, \`cm\`, \`mm\` or \`in\``;
  return { rule: 'schema/length', message, help: 'as `2.5 cm`; a number on its own is points' };
}
