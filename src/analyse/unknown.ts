import { type Finding, structural } from '../model/finding.ts';
import type { Span } from '../model/source.ts';
import { closest } from '../text/closest.ts';

/** The finding for an id that nothing of its kind carries, with the nearest that exists. */
export function unknownId(span: Span, id: string, known: readonly string[], what: string): Finding {
  const near = closest(id, known);
  const some = known.slice(0, 8).map((each) => `\`${each}\``);
  const help = near
    ? `did you mean \`${near}\`?`
    : known.length === 0
      ? `this case has none; give one the id \`${id}\``
      : `known here: ${some.join(', ')}${known.length > some.length ? ' …' : ''}`;
  return structural('reference/unknown', span, `unknown ${what} \`${id}\``, help);
}
