import type { Particulars } from '../model/recognition.ts';
import type { WordParagraph } from '../model/word-document.ts';
import { dateIn } from './dates.ts';
import { printedLines, tidy } from './kinds.ts';
import { inOrdinaryLetters, type Person, personsIn } from './names.ts';
import { partsSides, withoutDashes } from './sides.ts';
import { readSignature } from './signature.ts';
import {
  amendmentOf,
  BARE_TITLE,
  caseNumberIn,
  classificationOf,
  OF_CAPTION,
  said,
  TITLE,
  VERSUS,
} from './wording.ts';

/** What a caption and a signature say. */
export interface Caption {
  readonly particulars: Particulars;
  readonly accused: readonly Person[];
}

/** Reads the lines before the text and those under it. `text`: all words of the file, which spell names better than capitals do. */
export function readCaption(
  caption: readonly WordParagraph[],
  signature: readonly WordParagraph[],
  text: string,
): Caption {
  const lines = caption.flatMap(printedLines);
  const particulars = new Map<string, string>();
  for (const line of lines) readLine(line, particulars);
  readSignature(signature.map(printedLines), particulars);
  const persons = personsOf(lines).map(({ name, position, ...rest }) => ({
    name: inOrdinaryLetters(name, text),
    ...rest,
    ...(position === undefined ? {} : { position: inOrdinaryLetters(position, text) }),
  }));
  return { particulars, accused: persons };
}

function readLine(line: string, into: Map<string, string>): void {
  const put = (key: string, value: string | undefined) => {
    if (value !== undefined && !into.has(key)) into.set(key, value);
  };
  put('document.number', caseNumberIn(line));
  put('document.situation', group(SITUATION, line));
  put('document.chamber', line.length < 80 ? group(CHAMBER, line) : undefined);
  put('document.classification', classificationOf(line));
  const date = dateIn(line);
  if (date && tidy(line.replace(DATE, '')) === date.words) put('document.date', date.date);
  if (TITLE.test(line) && line.length < 80) {
    const amendment = amendmentOf(line);
    if (amendment !== undefined) put('document.amendment', `${amendment}`);
    else if (!BARE_TITLE.test(line)) put('document.title', line);
  }
}

const SITUATION = new RegExp(said('situation'), 'iu');
const CHAMBER = new RegExp(said('chamber'), 'iu');
const DATE = new RegExp(`^(?:${said('date')})\\s*:?\\s*`, 'iu');

/** What parts the persons charged from what follows them. */
const AFTER_PERSONS = new RegExp(said('afterPersons'), 'iu');

/** The first group of a pattern that has one in a text. */
function group(pattern: RegExp, text: string): string | undefined {
  return pattern
    .exec(text)
    ?.slice(1)
    .find((each) => each !== undefined);
}

function personsOf(lines: readonly string[]): Caption['accused'] {
  const at = lines.findIndex((line, index) => partsSides(line, lines[index - 1] ?? ''));
  const [, after = ''] = (lines[at]?.split(VERSUS) ?? []).map(withoutDashes);
  if (at < 0) return charged(lines);
  const persons = withAliases(
    (after === '' ? namesBelow(lines.slice(at + 1)) : [after, ...aliasesBelow(lines.slice(at + 1))]).flatMap(
      personsIn,
    ),
  );
  return persons.length > 0 ? persons : charged(lines);
}

/** Lines right below a name that say another. */
function aliasesBelow(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => !personsIn(line).every(({ name }) => name === ''));
  return lines.slice(0, end < 0 ? lines.length : end);
}

/** Persons with the other names that lines below theirs say. */
function withAliases(said: readonly Person[]): readonly Person[] {
  const persons: Person[] = [];
  for (const each of said) {
    const last = persons.at(-1);
    if (each.name !== '') persons.push(each);
    else if (last && each.aliases !== undefined)
      persons.splice(-1, 1, { ...last, aliases: [last.aliases ?? [], each.aliases].flat().join('; ') });
  }
  return persons;
}

/** The lines up to one that names nobody. */
function namesBelow(lines: readonly string[]): readonly string[] {
  const ends = (line: string) =>
    AFTER_PERSONS.test(line) || TITLE.test(line) || caseNumberIn(line) !== undefined;
  const end = lines.findIndex((line) => ends(line) || line.length > 200);
  return lines.slice(0, end < 0 ? 1 : Math.max(end, 1));
}

function isName(line: string): boolean {
  return /^\p{Lu}/u.test(line) && line.split(' ').length <= 5 && !AFTER_PERSONS.test(line);
}

/** `The Prosecutor charges: A with …`, or the names on lines of their own. */
function charged(lines: readonly string[]): Caption['accused'] {
  for (const [index, line] of lines.entries()) {
    if (OF_CAPTION.test(line) && isName(lines[index + 1] ?? ''))
      return withAliases(namesBelow(lines.slice(index + 1)).flatMap(personsIn));
    const name = /\bcharges?:?\s+([\p{Lu}][^:]{2,80}?)(?:\s+with\b.*|[.:,]|$)/u.exec(line)?.[1];
    if (name) return personsIn(name);
  }
  return [];
}
