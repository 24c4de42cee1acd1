import { monthNamed } from './wording.ts';

const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th|er)?\s+(?:day\s+of\s+)?(\p{L}{3,9})\.?,?\s+(\d{4})\b/iu;
const MONTH_FIRST = /\b(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/iu;
const MONTH_ONLY = /\b(\p{L}{3,9})\s+(\d{4})\b/iu;
const NUMBERS = /\b(\d{4})-(\d{2})-(\d{2})\b/;

/** A date said in words, as a case file writes it (`2025-09-21`, `2025-09`), and the words. */
export function dateIn(text: string): { readonly date: string; readonly words: string } | undefined {
  const [iso] = NUMBERS.exec(text) ?? [];
  if (iso) return { date: iso, words: iso };
  const first = DAY_FIRST.exec(text);
  const second = MONTH_FIRST.exec(text);
  const month = MONTH_ONLY.exec(text);
  return (
    (first && written(first[0], first[3], first[2], first[1])) ||
    (second && written(second[0], second[3], second[1], second[2])) ||
    (month && written(month[0], month[2], month[1], undefined)) ||
    undefined
  );
}

function written(
  words: string,
  year = '',
  name = '',
  day: string | undefined,
): { date: string; words: string } | undefined {
  const month = monthNamed(name);
  if (month === undefined || (day !== undefined && (Number(day) < 1 || Number(day) > 31))) return undefined;
  const two = (number: number) => `${number}`.padStart(2, '0');
  return { date: [year, two(month + 1), ...(day === undefined ? [] : [two(Number(day))])].join('-'), words };
}
