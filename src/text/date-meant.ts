import { parseDate } from './calendar.ts';
import { unaccented } from './unaccented.ts';

/** Months as drafters write them in English and French, without accents. */
const MONTHS = [
  ['january', 'janvier'],
  ['february', 'fevrier'],
  ['march', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juin'],
  ['july', 'juillet'],
  ['august', 'aout'],
  ['september', 'septembre'],
  ['october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'decembre'],
];

type Groups = Readonly<Record<string, string>>;

const FORMS: readonly (readonly [RegExp, (groups: Groups) => readonly (string | undefined)[]])[] = [
  [/^(?:(?<d>\d{1,2})(?:st|nd|rd|th|er)?\.? )?(?<word>[a-z]{3,})\.? (?<y>\d{4})$/, named],
  [/^(?<word>[a-z]{3,})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})$/, named],
  [/^(?<y>\d{4})[./-](?<m>\d{1,2})[./-](?<d>\d{1,2})$/, ({ y, m, d }) => [y, m, d]],
  [/^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})$/, ({ y, m, d }) => [y, m, d]],
  [/^(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<y>\d{4})$/, dayTold],
];

/** The date as a case file has it that somebody wrote otherwise (`22 May 1999`, `22.5.1999`, `1999/05/22`); undefined where the day and the month cannot be told apart. */
export function dateMeant(text: string): string | undefined {
  const plain = unaccented(text).toLowerCase().trim().replace(/\s+/g, ' ');
  for (const [form, read] of FORMS) {
    const groups = form.exec(plain)?.groups;
    if (!groups) continue;
    const date = read(groups)
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-');
    if (parseDate(date)) return date;
  }
  return undefined;
}

function named({ y, word = '', d }: Groups): readonly (string | undefined)[] {
  const month = MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)));
  return [y, `${month + 1}`, d];
}

/** Where one of the figures can only be the day. */
function dayTold({ y, a = '', b = '' }: Groups): readonly (string | undefined)[] {
  if (Number(a) > 12) return [y, b, a];
  return Number(b) > 12 || a === b ? [y, a, b] : [];
}
