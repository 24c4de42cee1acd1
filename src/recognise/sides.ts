import { PROSECUTING, VERSUS } from './wording.ts';

/** More letters than who prosecutes is called by. */
const LONGEST_PARTY = 80;

/** Whether a line parts who prosecutes, on it or on the line before, from who is prosecuted. */
export function partsSides(line: string, previous: string): boolean {
  const [before, after] = line.split(VERSUS).map(withoutDashes);
  if (before === undefined || after === undefined || line.length > 200) return false;
  const party = before || previous;
  return party.length <= LONGEST_PARTY && PROSECUTING.test(party);
}

/** Words without the dashes about them. */
export function withoutDashes(words: string): string {
  return words.replace(/^[\s–—-]+|[\s–—-]+$/g, '');
}
