import { matchesIn } from '../../text/matches-in.ts';
import type { Stretch } from './sentences.ts';
import type { Statement } from './statements.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"' };

/** What stands in quotation marks, the marks included; a curly one that nothing closes goes on to the end. Offsets in UTF-16 units. */
export function quotedIn(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let open: { readonly start: number; readonly closing: string } | undefined;
  for (const { 0: mark, index } of matchesIn(text, /[“”«»"]/g)) {
    const closing = CLOSING[mark];
    if (open?.closing === mark) {
      found.push({ start: open.start, end: index + 1 });
      open = undefined;
    } else if (!open && closing) open = { start: index, closing };
  }
  return open?.closing === '”' ? [...found, { start: open.start, end: text.length }] : found;
}

/** Whether a place lies within one of the stretches. */
export function isWithin(stretches: readonly Stretch[], at: number): boolean {
  return stretches.some(({ start, end }) => start <= at && at < end);
}

/** Asked many times of one text. */
const quotations = new WeakMap<Statement, readonly Stretch[]>();

/** Whether a sign of a text stands in a quotation: words that are somebody else's. */
export function isQuoted(statement: Statement, at: number): boolean {
  if (statement.role === 'quotation') return true;
  let quoted = quotations.get(statement);
  if (!quoted) {
    quoted = quotedIn(statement.text);
    quotations.set(statement, quoted);
  }
  return isWithin(quoted, at);
}
