import { matchesIn } from '../../../text/matches-in.ts';
import { introducedOf } from '../../reading/introduced.ts';
import { isQuoted } from '../../reading/quoted.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';
import { BEFORE_NOUNS, COMMON_NOUNS, UNIT_NOUNS } from '../../words/common-nouns.ts';

/** Neither part of a longer name nor the beginning of one, as `the Camp of Trnava`, `the Camp Commander`. */
const CAPITALISED =
  /(?=[Tt]he )(?<![A-Za-zÀ-ỿ])[Tt]he (?:(\p{Upper}\p{Lower}+) )?(\p{Upper}\p{Lower}{2,})(?![A-Za-zÀ-ỿ\d-]|[’'] ?\p{Upper}| (?:of|for|on|in|and|No)? ?(?:the )?[\p{Upper}\d(“"])/gu;

const rule: Rule = {
  summary:
    'a common noun is written with a capital, as if the paper had defined it (it may be part of a name)',
  why: 'The capital tells the reader that one certain thing is meant, and nothing says which.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['They were brought to the Camp.']",
    good: "general_allegations: ['They were brought to a camp at Trnava (“the Camp”), and shot in the Camp.']",
  },
  *check(exhibit) {
    const known = knownIn(exhibit);
    for (const statement of statementsOf(exhibit)) {
      if (statement.role !== 'paragraph' && statement.role !== 'item') continue;
      for (const { 0: written, 1: first, 2: noun = '', index } of matchesIn(statement.text, CAPITALISED)) {
        const term = first === undefined ? noun : `${first} ${noun}`;
        if (!COMMON_NOUNS.has(noun) || (first !== undefined && !BEFORE_NOUNS.has(first))) continue;
        if (/^(?:First|Second)$/.test(first ?? '') && UNIT_NOUNS.has(noun)) continue;
        if (known.has(singular(term)) || isQuoted(statement, index)) continue;
        known.add(singular(term));
        const start = index + written.length - term.length;
        yield {
          span: statement.span(start, index + written.length),
          message: `\`${term}\` has the capital of a defined term, and the paper nowhere defines it`,
          help: `define it where it first stands: \`... (“the ${term}”)\`; or write it in small letters`,
        };
      }
    }
  },
};

/** Short forms and registered names, in small letters and without the ending of a plural. */
function knownIn(exhibit: Exhibit): Set<string> {
  const { names, accused } = exhibit.analysis.case;
  const texts = [
    ...introducedOf(exhibit),
    ...[...names, ...accused].flatMap(({ name }) => name.text),
    ...accused.flatMap(({ aliases }) => aliases.map(({ text }) => text)),
  ];
  return new Set(texts.map(singular));
}

function singular(term: string): string {
  return term.toLowerCase().replace(/^the /, '').replace(/s$/, '');
}

export default rule;
