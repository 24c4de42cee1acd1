import { phraseFinder } from '../../reading/phrases.ts';
import { allegationsIn, statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

const AT_ALL_TIMES = phraseFinder([
  {
    words:
      '(?:at|during|throughout) all (?:the )?(?:times?|periods?) (?:that (?:are|were) )?(?:relevant|material|mentioned|pertinent|charged)',
  },
  { words: '(?:at|during|throughout) all (?:relevant|material|pertinent) (?:times?|periods?)' },
  { words: '(?:at|during|in|throughout|within) (?:the )?(?:time|period|timeframe|time frame) relevant to' },
  {
    words:
      '(?:during|throughout|within|in) the (?:relevant|material|charged|indictment) (?:period|timeframe|time frame)',
  },
]);
/** Where the text itself says which time is meant. */
const SAYS =
  /(?:times?|period|timeframe)[^.]{0,60}[”"’)]*\s+(?:means?|is|refers?|runs?|covers?|shall mean)\b|\((?:[^()]{0,20}the\s+)?[“"][^”"]{0,30}(?:period|times)[”"]/iu;

const rule: Rule = {
  summary: 'the text speaks of “all times relevant” and nothing says which times these are',
  why: 'The accused must be told the time of what is charged; a formula without dates tells nothing, and the Defence objects to it.',
  source:
    'objections as to time frame in Brđanin, 2001 (unchecked); regulation 52(1)(b) of the Regulations of the Court (checked)',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['At all times relevant to this Indictment there was an armed conflict.']",
    good: "period: {from: 2024-01, to: 2024-06}\ngeneral_allegations: ['At all times relevant to this Indictment there was an armed conflict.']",
  },
  *check(exhibit) {
    if (exhibit.analysis.case.period) return;
    const statements = allegationsIn(statementsOf(exhibit));
    if (statements.some(({ text }) => SAYS.test(text))) return;
    for (const statement of statements)
      for (const { start, end } of AT_ALL_TIMES(statement)) {
        yield {
          span: statement.span(start, end),
          message: `\`${statement.text.slice(start, end)}\` has no meaning: this case gives no period`,
          help: 'add `period: {from: …, to: …}` at the top of the case, and say in a paragraph what it is',
        };
        return;
      }
  },
};

export default rule;
