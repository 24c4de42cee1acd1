import { paragraphsIn, type WordTable, wordsOf } from '../model/word-document.ts';
import { dateIn } from './dates.ts';
import { type Line, tidy } from './kinds.ts';
import { DATED, ENDORSED, ROLE, SIGNER } from './wording.ts';

/** More letters than a line of a signature has. */
const LONGEST = 120;

/** Whether a line says when a paper was signed, and perhaps where. */
export function isDateLine(words: string): boolean {
  return (
    (DATED.test(words) && words.length < LONGEST && /\d{4}|_{3}/.test(words)) ||
    dateIn(words)?.words === words
  );
}

/** The line with which the signature begins, where names and rules stand above its date; beyond all lines where they do not. */
export function signatureStart(lines: readonly Line[]): number {
  const said = lines.filter(({ kind }) => kind !== 'blank');
  const text = said.findLastIndex(({ kind }) => ['numbered', 'item', 'count', 'quotation'].includes(kind));
  const dated = said.findIndex(
    ({ words }, index) => index > text && (isDateLine(words) || ENDORSED.test(words)),
  );
  const above = said.slice(text + 1, Math.max(dated, text + 1));
  const rule = above.findIndex(({ words }) => isRule(words));
  const role = above.findIndex(({ words }) => ROLE.test(words) && words.length < LONGEST);
  const signer = SIGNER.test(above[role]?.words ?? '') || role <= 0 ? role : role - 1;
  const starts = [rule, signer].filter((index) => index >= 0);
  const start = starts.length > 0 ? above[Math.min(...starts)] : said[dated];
  return start?.paragraph.line ?? Number.POSITIVE_INFINITY;
}

/** A rule to sign above. */
function isRule(words: string): boolean {
  return /^[_.…]{3,}/.test(words);
}

/** Whether a table is one to sign in. */
export function isSignatureTable(table: WordTable): boolean {
  return paragraphsIn([table]).some(({ runs }) => isRule(tidy(wordsOf(runs))));
}
