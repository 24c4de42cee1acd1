import { type Finding, structural } from '../model/finding.ts';
import type { Span } from '../model/source.ts';
import { backquoted } from '../text/backquoted.ts';
import { closest } from '../text/closest.ts';
import { didYouMean } from '../text/did-you-mean.ts';

/** The finding for an id that nothing of its kind carries, with the nearest that exists. */
export function unknownId(span: Span, id: string, known: readonly string[], what: string): Finding {
  const help = didYouMean(closest(id, known)) ?? knownHelp(id, known);
  return structural('reference/unknown', span, `unknown ${what} \`${id}\``, help);
}

function knownHelp(id: string, known: readonly string[]): string {
  if (known.length === 0) return `this case has none; give one the id \`${id}\``;
  return `known here: ${backquoted(known.slice(0, SOME))}${known.length > SOME ? ' …' : ''}`;
}

const SOME = 8;
