import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

/** Two signs where one is enough; not an ellipsis, nor the stop of what is shortened before another sign. */
const DOUBLED =
  /(?<=[A-Za-zÀ-῿\d)\]”’"'])(?:(?<![.\s])\.\.(?![./])|,\s?,|;\s?;|:\s?:|,\s?[.;:]|[;:]\s?[,.]|[.;]\s?;)(?![.\d])/gu;

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
      for (const { 0: signs, index } of text.matchAll(DOUBLED)) {
        if (/^\.\s?;$/.test(signs)) continue;
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
