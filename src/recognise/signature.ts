import { dateIn } from './dates.ts';
import { tidy } from './kinds.ts';
import { OFFICE, ROLE, SIGNER, said } from './wording.ts';

/** Before the place under a date. */
const PLACE = new RegExp(`^(?:${said('place')})\\s+`, 'iu');

/** Reads the lines under the text into particulars. Lines of one paragraph are together, since its place stands below its date. */
export function readSignature(paragraphs: readonly (readonly string[])[], into: Map<string, string>): void {
  const dated = paragraphs.findIndex((lines) => lines.some((line) => dateIn(line)));
  const rest = paragraphs.flatMap((lines, index) => {
    if (index === dated) return undated(lines, into);
    const [line = ''] = lines;
    if (dated < 0 || index !== dated + 1 || into.has('document.place') || !isPlace(line)) return lines;
    place(line, into);
    return lines.slice(1);
  });
  const lines = rest.filter((line) => /\p{L}/u.test(line));
  const offices = lines.filter((line) => OFFICE.test(line));
  put('prosecutor.office', offices[0], into);
  const others = lines.filter((line) => !OFFICE.test(line));
  const role = others.findIndex((line) => ROLE.test(line));
  const line = others[role];
  if (line === undefined) return;
  const [, name, title = line] = SIGNER.exec(line) ?? [];
  put('prosecutor.title', title.replace(/^(?:the|le|la)\s+/i, ''), into);
  const written = others.slice(0, role).findLast(isName) ?? others.slice(role + 1).find(isName);
  put('prosecutor.name', name ?? written, into);
}

function put(key: string, value: string | undefined, into: Map<string, string>): void {
  if (value) into.set(key, value);
}

/** `At The Hague`, `Freetown, Sierra Leone`. */
function isPlace(line: string): boolean {
  const towns = /^\p{Lu}[\p{L} ’'-]*, (?:[Tt]he )?\p{Lu}[\p{L} ’'-]*$/u.test(line);
  return PLACE.test(line) || (towns && !ROLE.test(line) && !OFFICE.test(line));
}

function isName(line: string): boolean {
  return line.split(' ').length <= 6 && !/,\s*(?:the )?\p{Lu}/u.test(line);
}

/** The lines without the date and the place, which are read. */
function undated(lines: readonly string[], into: Map<string, string>): readonly string[] {
  const at = lines.findIndex((line) => dateIn(line));
  const date = dateIn(lines[at] ?? '');
  put('document.date', date?.date, into);
  const after = tidy(lines[at]?.split(date?.words ?? '\n')[1] ?? '').replace(/^[,.]\s*/, '');
  const [first, ...others] = [after, ...lines.slice(at + 1)].filter((line) => line !== '');
  if (first === undefined || ROLE.test(first)) return first === undefined ? others : [first, ...others];
  place(first, into);
  return others;
}

function place(line: string, into: Map<string, string>): void {
  put('document.place', line.replace(PLACE, '').replace(/[.,]$/, ''), into);
}
