import { phraseFinder } from '../../reading/phrases.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';
import { OPEN_ENDED } from '../../words/open-ended.ts';

const openEnded = phraseFinder(OPEN_ENDED);

const rule: Rule = {
  summary: 'wording leaves open what is charged',
  why: 'The charges must be exhaustive: “including but not limited to” lets the Prosecution prove another case than the one the accused was told of.',
  source:
    'Mbarushimana confirmation decision, 2011 (unchecked); challenges to non-exclusive language before the Kosovo Specialist Chambers (checked)',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['They attacked towns, including but not limited to Zenda, by various means and/or weapons.']",
    good: "general_allegations: ['They attacked Zenda and Strelsau, at least 14 houses in all, and said “including but not limited to these”.']",
  },
  *check(exhibit) {
    for (const statement of statementsOf(exhibit)) {
      const { role } = statement;
      if (role !== 'paragraph' && role !== 'item') continue;
      for (const { row, start, end, text: words } of openEnded(statement)) {
        if (isWithinName(statement.text, start, end)) continue;
        yield {
          span: statement.span(start, end),
          message: `\`${words}\` leaves open what is charged`,
          help: row.help,
          severity: row.severity,
        };
      }
    }
  },
};

/** `the Multiple Launch Rocket System`, `the Committee for Various Affairs`: a capital in the middle of a sentence, beside another. */
function isWithinName(text: string, start: number, end: number): boolean {
  if (!/^\p{Upper}\p{Lower}/u.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    /[A-Za-zÀ-ỿ\d,)]\s+$/u.test(before) &&
    (/\p{Upper}\p{Lower}+\s+(?:(?:of|for|and|on)\s+)?$/u.test(before) ||
      /^\s+\p{Upper}/u.test(text.slice(end, end + 3)))
  );
}

export default rule;
