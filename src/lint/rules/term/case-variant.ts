import { matchesIn } from '../../../text/matches-in.ts';
import { glossaryOf, inReadingOrder } from '../../reading/glossary.ts';
import { placedOf, placeName } from '../../reading/places.ts';
import type { Use } from '../../reading/uses.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary:
    'a defined term stands in other capitals than it was defined in (it may be meant in its common sense)',
  why: 'With the capital it is the thing defined, without it any such thing; a charge has to say which.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['Three raids (“the Raids”) followed. The Raids were planned.', 'He ordered the raids.']",
    good: "general_allegations: ['Three raids (“the Raids”) followed. The Raids were planned.', 'He ordered raids, and the Raids.']",
  },
  *check(exhibit) {
    for (const { short, definitions, uses } of glossaryOf(exhibit)) {
      const [definition] = definitions;
      if (definition.isAcronym || definition.manner === 'meaning' || !/^[A-Za-zÀ-ỿ]/u.test(short)) continue;
      for (const use of uses) {
        if (use.written === short || inReadingOrder(use, definition) < 0 || !isSame(use, short)) continue;
        yield {
          span: use.statement.span(use.start, use.end),
          message: `\`${use.written}\` here, and \`${short}\` as defined in ${placeName(definition.statement)}`,
          help: `write \`${short}\` where the defined thing is meant`,
        };
      }
    }
    yield* ownName(exhibit);
  },
};

const OWN = /\b(?:[Tt]his|[Pp]resent)\s+([Ii]ndictment)\b/g;

/** What the paper calls itself: `this Indictment` or `this indictment`, as most of it does. */
function* ownName(exhibit: Exhibit): Generator<Objection> {
  const found = placedOf(exhibit).flatMap(({ statement }) =>
    matchesIn(statement.text, OWN).map(({ 0: all, 1: word = '', index }) => ({
      statement,
      word,
      end: index + all.length,
    })),
  );
  const isCapital = ({ word }: { readonly word: string }) => word === 'Indictment';
  const capitals = found.filter(isCapital).length;
  const rare = capitals * 2 < found.length;
  for (const { statement, word, end } of capitals > 0 ? found.filter((one) => isCapital(one) === rare) : [])
    yield {
      span: statement.span(end - word.length, end),
      message: `\`${word}\` here, and \`${rare ? 'indictment' : 'Indictment'}\` elsewhere in this paper`,
      help: 'write the paper’s own name in one way',
    };
}

/** Behind `the`, in a text; words all in capitals, other words of a name and a sentence's first word tell nothing. */
function isSame({ statement: { text, role }, start, end, written, quoted }: Use, short: string): boolean {
  if (quoted || (role !== 'paragraph' && role !== 'item') || written === written.toUpperCase()) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const isLowered = /^\p{Upper}/u.test(short) && /^\p{Lower}/u.test(written);
  const isSentence = /(?:^|[.!?:;]\s+)(?:the\s+)?$/iu.test(before) && !isLowered;
  return (
    /(?<![A-Za-zÀ-ỿ])(?:the|these|those)\s$/iu.test(before) &&
    !isSentence &&
    !/^(?:[\s-]+\p{Upper}|\s+(?:of|on|in|for|by|against|that|which)\s)/u.test(after)
  );
}

export default rule;
