import type { Paragraph } from '../../../model/case.ts';
import { asWritten, datesByStatement, overlap, type ProseDate } from '../../reading/dates.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a paragraph is dated otherwise than its text says',
  why: 'The date of a paragraph goes into chronologies and charts, which would then give another day for the act than the charge.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: [{text: 'On 9 November 2040 they broke open 14 shops.', date: 2040-11-19}]",
    good: "general_allegations: [{text: 'From 9 to 11 November 2040 they broke open 14 shops.', date: 2040-11-10}]",
  },
  *check(exhibit) {
    for (const [{ date }, written] of datesByParagraph(exhibit)) {
      const [one] = written;
      if (!date || !one || written.some((each) => overlap(each, { first: date, last: date }))) continue;
      yield {
        span: date.at,
        message: `the paragraph is dated \`${date.at.text}\`, and its text says \`${asWritten(one)}\``,
        help: 'find out which is right',
      };
    }
  },
};

/** The dates in the text and items of each paragraph. */
function datesByParagraph(exhibit: Exhibit): ReadonlyMap<Paragraph, readonly ProseDate[]> {
  const dates = datesByStatement(exhibit);
  const found = new Map<Paragraph, readonly ProseDate[]>();
  for (const statement of statementsOf(exhibit)) {
    const { paragraph } = statement.home;
    if (!paragraph?.date || statement.role === 'quotation') continue;
    found.set(paragraph, [...(found.get(paragraph) ?? []), ...(dates.get(statement) ?? [])]);
  }
  return found;
}

export default rule;
