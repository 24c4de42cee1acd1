import { dateIn } from './dates.ts';
import { tidy } from './kinds.ts';
import { OFFICE, ROLE } from './wording.ts';

/** A name and the role behind it on one line: `Anna Tarlenheim, Deputy Prosecutor`. */
const SIGNER =
  /^(?!the\b)(.+?)[,\s]+((?:(?:deputy|chief|senior|acting|co-|trial|lead|assistant)\s*)*(?:prosecutor|attorney|procureure?)\b.*)$/iu;

/** Reads the lines under the text into particulars. Lines of one paragraph are together, since its place stands below its date. */
export function readSignature(paragraphs: readonly (readonly string[])[], into: Map<string, string>): void {
  const dated = paragraphs.findIndex((lines) => lines.some((line) => dateIn(line)));
  const rest = paragraphs.flatMap((lines, index) => (index === dated ? undated(lines, into) : lines));
  const lines = rest.filter((line) => /\p{L}/u.test(line));
  const offices = lines.filter((line) => OFFICE.test(line));
  put('prosecutor.office', offices[0], into);
  const others = lines.filter((line) => !OFFICE.test(line));
  const role = others.findIndex((line) => ROLE.test(line));
  const line = others[role];
  if (line === undefined) return;
  const [, name, title = line] = SIGNER.exec(line) ?? [];
  put('prosecutor.title', title.replace(/^the\s+/i, ''), into);
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
  put('document.place', first.replace(/^(?:at|in|à)\s+/i, '').replace(/[.,]$/, ''), into);
  return others;
}
