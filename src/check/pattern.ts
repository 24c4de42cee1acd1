import type { Span } from '../model/source.ts';

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
];

/** The sentence for a text that does not have the form of an id, a date, a language or a length. */
export function patternSlip(span: Span, text: string, pattern: string, name: string): Slip {
  const found = PATTERNS.find(([beginning]) => pattern.startsWith(beginning));
  const slip = found?.[1](text, name) ?? { rule: 'schema/format', message: `unexpected ${name} \`${text}\`` };
  return { ...slip, span };
}

function idSlip(text: string): Omit<Slip, 'span'> {
  const suggestion = text
    .trim()
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[-_]+|-+$/g, '')
    .replace(/^(?=\d)/, 'id-');
  const message = `unexpected id \`${text}\`, expected letters, digits, \`-\` and \`_\`, a letter first`;
  return { rule: 'schema/id', message, ...(suggestion ? { help: `write \`${suggestion}\`` } : {}) };
}

/** The sentence for a date that is not of the format, or that the calendar does not have. */
export function dateSlip(text: string): Omit<Slip, 'span'> {
  const message = /^\d{4}(-\d{2}){0,2}$/.test(text)
    ? `there is no date \`${text}\``
    : `unexpected date \`${text}\`, expected \`2024\`, \`2024-06\` or \`2024-06-19\``;
  return {
    rule: 'schema/date',
    message,
    help: 'write the year first, then month and day with two digits each',
  };
}

function languageSlip(text: string): Omit<Slip, 'span'> {
  const message = `unexpected language \`${text}\`, expected a language tag such as \`en\` or \`fr\``;
  return { rule: 'schema/language', message };
}

function lengthSlip(text: string): Omit<Slip, 'span'> {
  const message = `unexpected length \`${text}\`, expected a number with \`pt\`, \`cm\`, \`mm\` or \`in\``;
  return { rule: 'schema/length', message, help: 'as `2.5 cm`; a number on its own is points' };
}
