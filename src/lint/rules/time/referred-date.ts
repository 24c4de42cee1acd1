import { asWritten, datesByStatement, overlap, type ProseDate } from '../../reading/dates.ts';
import { numberOf, referredIn } from '../../reading/reach.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

/** `the attack of 5 May 2024 set out in paragraph`: the date is that of what the paragraph says. */
const SET_OUT =
  /^[,\s(]*(?:and\s+)?(?:(?:which|that)\s+(?:is|are|was|were)\s+)?(?:as\s+)?(?:(?:set\s+(?:out|forth)|described|alleged|pleaded|particulari[sz]ed|referred\s+to|mentioned|stated|detailed)\s+(?:above\s+|below\s+)?(?:in|at|under)|see)?\s*(?:paragraphs?|paras?\.?)\s*\ue000/u;

/** A limit, or what an order says of the time to come, is not the day of an event. */
const LIMIT =
  /(?:before|after|by|until|till|since|from|to|prior\s+to|than|as\s+of|starting|beginning|effective|deadline(?:\s+(?:of|was))?|expir(?:ed|es|ing)|no\s+later\s+than)\s+(?:on\s+|the\s+)?$/;

const rule: Rule = {
  summary: 'a text refers to a paragraph for an event of one day, and that paragraph gives another',
  why: 'One of the two dates is wrong, and the accused cannot tell which act is charged.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: [{id: attack, text: 'On 5 May 2024 they attacked Zenda.'}, 'The attack of 6 May 2024, set out in paragraph @attack, was unprovoked.']",
    good: "general_allegations: [{id: attack, text: 'On 5 May 2024 they attacked Zenda.'}, 'On 6 May 2024 he praised the attack set out in paragraph @attack.']",
  },
  *check(exhibit) {
    const byNumber = datesByNumber(exhibit);
    for (const [statement, dates] of datesByStatement(exhibit)) {
      const { small, references, span, number } = statement;
      const referred = references.length === 0 ? [] : referredIn(statement, exhibit);
      if (referred.length === 0) continue;
      for (const date of dates) {
        if (isLimit(date)) continue;
        const match = SET_OUT.exec(small.slice(date.end, date.end + 100));
        const target = match && references.find(({ at }) => at === date.end + match[0].length - 1)?.reference;
        const paragraph = target?.label && exhibit.series.byKey.get(target.label.key)?.paragraph;
        // Of several paragraphs, any may give the date.
        const meant = referred.length === 1 ? byNumber.get(paragraph ?? 0) : undefined;
        const other = meant?.[0];
        if (!other || `${paragraph}` === number || meant.some((each) => overlap(each, date))) continue;
        yield {
          span: span(date.start, date.end),
          message: `\`${asWritten(date)}\` is said to be in paragraph ${paragraph}, which says \`${asWritten(other)}\``,
          help: 'find out which date is right, or refer to the paragraph that has it',
        };
      }
    }
  },
};

function datesByNumber(exhibit: Exhibit): ReadonlyMap<number, readonly ProseDate[]> {
  const dates = datesByStatement(exhibit);
  const found = new Map<number, ProseDate[]>();
  for (const statement of statementsOf(exhibit)) {
    const number = numberOf(statement.home.paragraph, exhibit);
    const own = dated(dates.get(statement) ?? [], statement);
    if (number !== undefined && own.length > 0) found.set(number, [...(found.get(number) ?? []), ...own]);
  }
  return found;
}

function isLimit({ statement: { small }, start }: ProseDate): boolean {
  return LIMIT.test(small.slice(Math.max(0, start - 24), start));
}

function dated(dates: readonly ProseDate[], { role }: Statement): readonly ProseDate[] {
  return role === 'quotation' ? [] : dates.filter((date) => date.first.year !== undefined && !isLimit(date));
}

export default rule;
