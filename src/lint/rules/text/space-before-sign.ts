import { matchesIn } from '../../../text/matches-in.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

/** White space before a sign that stands close to the word before it; not before `...` or a decimal point. */
const SPACED =
  /(?=[ \u00a0\u202f])(?<=[A-Za-zÀ-ỿ\d)\]”’"'])[ \u00a0\u202f]+(?:([;:.!?])(?![.A-Za-zÀ-ỿ\d])|,(?!\d))/gu;

const rule: Rule = {
  summary: 'a space stands before a comma, stop, colon or semicolon',
  why: 'English sets these signs close; with a space before it a sign may also begin a line.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['He gave the order , and left.']",
    good: "general_allegations: ['He gave the order, and left ... at 10:30.']",
  },
  *check(exhibit) {
    for (const { text, span } of statementsOf(exhibit))
      for (const { 0: found, 1: sign = ',', index } of matchesIn(text, SPACED)) {
        const at = span(index, index + found.length);
        yield {
          span: at,
          message: `a space stands before \`${sign}\``,
          help: 'close it up',
          fix: [{ span: span(index, index + found.length - 1), text: '' }],
        };
      }
  },
};

export default rule;
