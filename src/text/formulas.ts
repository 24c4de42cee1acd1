/**
 * Where a spreadsheet would begin to count: at the head of a cell, after spaces too, and behind what another country's
 * spreadsheet takes for the end of a cell or a row. Signs of full width count in some.
 */
const HEAD = '(^|[;\\t\\r\\n])([ \\u00a0\\u3000]*)';
const COUNTS = '(?=[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20])';
const BARE = new RegExp(`${HEAD}('*)${COUNTS}`, 'g');
const GUARDED = new RegExp(`${HEAD}'('*)${COUNTS}`, 'g');

/** A text that no spreadsheet takes for a formula: after an apostrophe it is text. */
export function guarded(text: string): string {
  return text.replace(BARE, "$1$2'$3");
}

/** The text that was guarded. */
export function unguarded(text: string): string {
  return text.replace(GUARDED, '$1$2$3');
}
