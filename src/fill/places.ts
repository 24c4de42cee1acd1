import { type Markup, markup } from './clerk.ts';
import { escapeMarkup } from './desk.ts';

/** The mark of the numbers that things have in the paper; none where there is no thing. */
export function placesMarkup(keys: Iterable<string>): Markup | undefined {
  const all = [...new Set(keys)];
  return all.length === 0 ? undefined : markup(`<places keys="${all.map(escapeMarkup).join(' ')}"/>`);
}
