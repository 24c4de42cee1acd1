import type { FindJoins } from './joins.ts';
import { webAddresses } from './web-addresses.ts';

const NO_BREAK_SPACE = '\u00a0';
const NO_BREAK_HYPHEN = '\u2011';

/**
 * A text with the signs at which no line ends in the place of its plain spaces and hyphens, where no line may end; as
 * long as it was. Web addresses stay as they are, for they are copied.
 */
export function withNoBreakSigns(text: string, joins: FindJoins): string {
  const addresses = webAddresses(text);
  const inAddress = (at: number) => addresses.some(([start, end]) => at >= start && at < end);
  return changed(text, joins(text).never, (sign, at) => {
    if (sign === ' ') return NO_BREAK_SPACE;
    return sign === '-' && !inAddress(at) ? NO_BREAK_HYPHEN : sign;
  });
}

/** A text with plain spaces and hyphens where `withNoBreakSigns` would put the others anew. */
export function withoutNoBreakSigns(text: string, joins: FindJoins): string {
  const plain = text.replaceAll(NO_BREAK_SPACE, ' ').replaceAll(NO_BREAK_HYPHEN, '-');
  return plain === text ? text : changed(text, joins(plain).never, (_, at) => plain.charAt(at));
}

/** A text with other signs before some of its places. */
function changed(
  text: string,
  places: ReadonlySet<number>,
  change: (sign: string, at: number) => string,
): string {
  let from = 0;
  let made = '';
  for (const place of places) {
    const at = place - 1;
    made += text.slice(from, at) + change(text.charAt(at), at);
    from = place;
  }
  return made + text.slice(from);
}
