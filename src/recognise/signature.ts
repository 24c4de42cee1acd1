import { dateIn } from './dates.ts';
import { tidy } from './kinds.ts';
import { OFFICE, ROLE, SIGNER, said } from './wording.ts';

/** Before the place under a date. */
const PLACE = new RegExp(`^(?:${said('place')})\\s+`, 'iu');

/** Reads the lines under the text into particulars. Lines of one paragraph are together, since its place stands below its date. */
export function readSignature(paragraphs: readonly (readonly string[])[], into: Map<string, string>): void {
  const dated = paragraphs.findIndex((lines) => lines.some((line) => dateIn(line)));
  const rest = paragraphs.flatMap((lines, index) => (index === dated ? undated(lines, into) : lines));
  const below = paragraphs[dated + 1]?.[0];
  if (dated >= 0 && below !== undefined && PLACE.test(below) && !into.has('document.place'))
    place(below, into);
  const lines = rest.filter((line) => /\p{L}/u.test(line));
  const offices = lines.filter((line) => OFFICE.test(line));
  put('prosecutor.office', offices[0], into);
  const others = lines.filter((line) => !OFFICE.test(line));
  const role = others.findIndex((line) => ROLE.test(line));
  const line = others[role];
  if (line === undefined) return;
  const [, name, title = line] = SIGNER.exec(line) ?? [];
  put('prosecutor.title', title.replace(/^(?:the|le|la)\s+/i, ''), into);
  put('prosecutor.name', name ?? others.slice(0, role).findLast(isName), into);
}

function put(key: string, value: string | undefined, into: Map<string, string>): void {
  if (value) into.set(key, value);
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
