import type { Particulars } from '../model/recognition.ts';
import type { WordParagraph } from '../model/word-document.ts';
import { dateIn } from './dates.ts';
import { printedLines, tidy } from './kinds.ts';
import { inOrdinaryLetters, personsIn } from './names.ts';
import { partsSides, withoutDashes } from './sides.ts';
import { readSignature } from './signature.ts';
import { amendmentOf, CASE_NUMBER, CLASSIFICATIONS, TITLE, VERSUS } from './wording.ts';

/** What a caption and a signature say. */
export interface Caption {
  readonly particulars: Particulars;
  readonly accused: readonly { readonly name: string; readonly position?: string }[];
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
  const persons = personsOf(lines).map(({ name, position }) => ({
    name: inOrdinaryLetters(name, text),
    ...(position === undefined ? {} : { position: inOrdinaryLetters(position, text) }),
  }));
  return { particulars, accused: persons };
}

function readLine(line: string, into: Map<string, string>): void {
  const put = (key: string, value: string | undefined) => {
    if (value !== undefined && !into.has(key)) into.set(key, value);
  };
  put('document.number', CASE_NUMBER.exec(line)?.[1]);
  put('document.situation', /^situation(?:\s+in)?\s*:?\s+(.+)$/i.exec(line)?.[1]);
  put('document.chamber', /\bchamber(?:\s+[IVX]+)?$/i.test(line) && line.length < 80 ? line : undefined);
  put('document.classification', CLASSIFICATIONS.find(([, said]) => said.test(line))?.[0]);
  const date = dateIn(line);
  if (date && tidy(line.replace(/^(?:date|dated?)\s*:?\s*/i, '')) === date.words)
    put('document.date', date.date);
  if (TITLE.test(line) && line.length < 80) {
    const amendment = amendmentOf(line);
    if (amendment !== undefined) put('document.amendment', `${amendment}`);
    else if (!/^(?:the )?indictment$/i.test(line)) put('document.title', line);
  }
}

/** What parts the persons charged from what follows them. */
const AFTER_PERSONS =
  /^(?:\[?(?:the )?(?:accused|defendants?)\]?\.?|public|confidential)$|\bcharges?\b|^(?:case|affaire|docket)\b|^before\b|^with\b/i;

function personsOf(lines: readonly string[]): Caption['accused'] {
  const at = lines.findIndex((line, index) => partsSides(line, lines[index - 1] ?? ''));
  const [, after = ''] = (lines[at]?.split(VERSUS) ?? []).map(withoutDashes);
  if (at < 0) return charged(lines);
  const persons = (after === '' ? namesBelow(lines.slice(at + 1)) : [after]).flatMap(personsIn);
  return persons.length > 0 ? persons : charged(lines);
}

/** The lines up to one that names nobody. */
function namesBelow(lines: readonly string[]): readonly string[] {
  const ends = [AFTER_PERSONS, TITLE, CASE_NUMBER];
  const end = lines.findIndex((line) => ends.some((said) => said.test(line)) || line.length > 200);
  return lines.slice(0, end < 0 ? 1 : Math.max(end, 1));
}

/** `The Prosecutor charges: A with …` */
function charged(lines: readonly string[]): Caption['accused'] {
  for (const line of lines) {
    const name = /\bcharges?:?\s+([\p{Lu}][^:]{2,80}?)(?:\s+with\b.*|[.:,]|$)/u.exec(line)?.[1];
    if (name) return personsIn(name);
  }
  return [];
}
