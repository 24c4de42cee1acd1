import { matchesIn } from '../../../text/matches-in.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

/** Two signs, with a space between them or without, and the sign on either side. */
const TWO = /(?<before>[^\s.,;:])(?<signs>[.,;:]\s?[.,;:])(?![\d./])/gu;
/** Signs of which one is enough; not the stop of what is shortened before another sign, nor an ellipsis. */
const DOUBLED = /^(?:\.\.|,\s?[,.;:]|[;:]\s?[,.]|;\s?;|:\s?:)$/u;
const BEHIND_WORD = /[A-Za-zÀ-ỿ\d)\]”’"']/u;

const rule: Rule = {
  summary: 'two stops, commas or semicolons stand where one is meant',
  why: 'It is left over from a change; where the two differ the reader cannot tell whether the sentence ends.',
  severity: 'warning',
  example: {
    bad: "general_allegations: ['He came.. He went,, and stayed,.']",
    good: "general_allegations: ['He came ... He met Roe, Inc., etc.; and stayed.']",
  },
  *check(exhibit) {
    for (const { text, span } of statementsOf(exhibit))
      for (const { index: before, groups: { signs = '', before: word = '' } = {} } of matchesIn(text, TWO)) {
        if (!DOUBLED.test(signs) || !BEHIND_WORD.test(word)) continue;
        const index = before + word.length;
        const same = signs[0] === signs.at(-1);
        yield {
          span: span(index, index + signs.length),
          message: `\`${signs}\` is one sign too many`,
          help: 'leave one out',
          ...(same ? { fix: [{ span: span(index + 1, index + signs.length), text: '' }] } : {}),
        };
      }
  },
};

export default rule;
