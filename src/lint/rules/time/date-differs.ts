import type { Paragraph } from '../../../model/case.ts';
import { datesByStatement, firstDay, lastDay, type ProseDate } from '../../reading/dates.ts';
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
      const [begin, end] = date ? [firstDay(date), lastDay(date)] : [];
      if (!date || begin === undefined || end === undefined || written.length === 0) continue;
      const fits = ({ first, last }: ProseDate) => {
        const [from, to] = [firstDay(first), lastDay(last)];
        return from === undefined || to === undefined || (from <= end && to >= begin);
      };
      if (written.some(fits)) continue;
      const { statement, start, end: until } = written[0] as ProseDate;
      yield {
        span: date.at,
        message: `the paragraph is dated \`${date.at.text}\`, and its text says \`${statement.text.slice(start, until)}\``,
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
