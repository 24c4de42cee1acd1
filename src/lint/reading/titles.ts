import { distance } from 'fastest-levenshtein';
import { type Authority, fieldOf } from '../../model/authority.ts';
import { unaccented } from '../../text/unaccented.ts';

const known = new WeakMap<Authority, string>();

/** The title of a work in small letters without accents, signs and articles, its subtitle behind ` : `. */
export function titleOf(work: Authority): string {
  let title = known.get(work);
  if (title === undefined) {
    title = unaccented(fieldOf(work, 'title'))
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/\s*(?::|\s[–—-]\s)\s*/g, ' : ')
      .replace(/[^\p{L}\p{N}:]+/gu, ' ')
      .replace(/\b(?:the|an?) /g, '')
      .trim();
    known.set(work, title);
  }
  return title;
}

/** A title of fewer signs may be another’s by chance. */
const LONG = 18;

/** Whether two titles are the same but for slips of the pen, or for a subtitle. Numbers in them are never slips. */
export function isNearTitle(one: Authority, other: Authority): boolean {
  const [here, there] = [titleOf(one), titleOf(other)];
  if (here === '' || there === '') return false;
  if (here === there) return true;
  const [short, long] = here.length < there.length ? [here, there] : [there, here];
  if (short.length >= LONG / 2 && long.startsWith(`${short} :`)) return true;
  if (short.length < LONG) return false;
  const most = Math.max(2, Math.floor(long.length / 12));
  if (long.length - short.length > most || numbersIn(here) !== numbersIn(there)) return false;
  return distance(here, there) <= most;
}

function numbersIn(title: string): string {
  return (title.match(/\d+|\b[ivx]+\b/g) ?? []).join(' ');
}
