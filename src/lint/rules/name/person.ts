import { misspeltPersonsOf } from '../../reading/misspelt-persons.ts';
import { isQuoted } from '../../reading/quoted.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a person or place of two names stands in two spellings',
  why: 'One person under two names is two to a reader, and a witness who is asked about the wrong one says that there is nobody so called.',
  severity: 'warning',
  example: {
    bad: "general_allegations: ['Bekim Hoxha was his deputy.', 'Bekim Hoxha came on 3 May.', 'Bekim Hoxa left.']",
    good: "general_allegations: ['Bekim Hoxha was his deputy.', 'Bekim Hoxha came on 3 May.', 'Agim Hoxha, his brother, left with Bekim Krasniqi.']",
  },
  *check(exhibit) {
    for (const { statement, start, end, place, right, isGiven } of misspeltPersonsOf(exhibit)) {
      const isDoubtful = isGiven || statement.role === 'note' || isQuoted(statement, start);
      yield {
        span: statement.span(start, end),
        message: `\`${statement.text.slice(start, end)}\` here, and \`${right.statement.text.slice(right.start, right.end)}\` elsewhere in this paper`,
        help:
          place < right.place ? 'keep to one spelling, and register it in `names`' : 'keep to one spelling',
        ...(isDoubtful && { severity: 'info' as const }),
      };
    }
  },
};

export default rule;
