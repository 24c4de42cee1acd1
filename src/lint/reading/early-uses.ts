import type { Exhibit } from '../rule.ts';
import { KNOWN_ACRONYMS } from '../words/acronyms.ts';
import { PLACES } from '../words/places.ts';
import type { Definition } from './definitions.ts';
import { glossaryOf, inReadingOrder } from './glossary.ts';
import { once } from './once.ts';
import type { Use } from './uses.ts';

/** A use of a term that is read before its definition. */
export interface EarlyUse {
  readonly use: Use;
  readonly definition: Definition;
}

/** For each term, every use in the text that is read before the first definition. */
export const earlyUsesOf = once((exhibit: Exhibit): readonly EarlyUse[] =>
  glossaryOf(exhibit).flatMap(({ short, definitions: [definition], uses }) => {
    if (
      definition.isDoubtful ||
      definition.manner === 'meaning' ||
      KNOWN_ACRONYMS.has(short) ||
      PLACES.has(short)
    )
      return [];
    return uses
      .filter((use) => inReadingOrder(use, definition) < 0 && isMeant(use, definition))
      .map((use) => ({ use, definition }));
  }),
);

/** Whether a use is one of the term itself: not of its words within a longer name, and not in a caption or another's words. */
function isMeant(use: Use, { short, isAcronym, article, statement, whole }: Definition): boolean {
  const { text, role } = use.statement;
  if (role === 'caption' || role === 'count title' || role === 'note' || use.quoted) return false;
  if (use.statement === statement && isSameSentence(text.slice(use.end, whole[0]))) return false;
  if (use.byReference || isAcronym) return use.byReference || use.written === short;
  if (use.written !== short || !article || !/^\p{Upper}/u.test(short)) return false;
  const before = text.slice(Math.max(0, use.start - 24), use.start);
  const after = text.slice(use.end, use.end + 24);
  return (
    /(?<![A-Za-zÀ-ỿ])the\s$/iu.test(before) &&
    !/^(?:[’']s)?[\s-]+(?:of|for|on|and|in)?\s*(?:the\s+)?\p{Upper}/u.test(after)
  );
}

/** `RTI, the Radiodiffusion Télévision Ivoirienne (“RTI”)`. */
function isSameSentence(between: string): boolean {
  return between.length < 100 && !/[.;:]\s/u.test(between);
}
