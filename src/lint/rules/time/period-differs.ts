import type { Period } from '../../../model/partial-date.ts';
import { asWritten, datesByStatement, overlap, type Parts, type ProseDate } from '../../reading/dates.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import type { Rule } from '../../rule.ts';

/** The text says which time is charged. */
const CHARGED =
  /\b(?:indictment|charges?|document)\s+(?:covers?|concerns?|relates?\s+to|spans?)\s+(?:acts\s+committed\s+in\s+)?the\s+(?:period|time)|\btimes?\s+(?:relevant|material)\b[^.]{0,60}\b(?:means?|refers?\s+to)\b|\((?:[^()]{0,16}the\s+)?[“"](?:the\s+)?(?:relevant|indictment|charged|material)\s+period[”"]/u;
const PERIOD_TERM = /^(?:relevant|indictment|charged|material)\s+period$/i;

const rule: Rule = {
  summary: 'the text gives another period than the case does',
  why: 'What is charged depends on the period; the paper would have two.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "period: {from: 2023-08, to: 2025-07-12}\ngeneral_allegations: ['This Indictment covers the period from August 2023 to 12 June 2025.']",
    good: "period: {from: 2023-08, to: 2025-07-12}\ngeneral_allegations: ['This Indictment covers the period from August 2023 to 12 July 2025. The war lasted from 2022 to 2026.']",
  },
  *check(exhibit) {
    const { period, terms } = exhibit.analysis.case;
    if (!period) return;
    const periodTerms = new Set(
      terms.filter(({ term }) => PERIOD_TERM.test(term.text)).map(({ means }) => means),
    );
    for (const [statement, dates] of datesByStatement(exhibit)) {
      const { role, text, small, span, prose } = statement;
      if (role !== 'paragraph' && role !== 'item' && !periodTerms.has(prose)) continue;
      for (const date of dates) {
        const { start, end } = date;
        if (date.first === date.last || isOf(period, date)) continue;
        const sentence = sentenceAt(text, start);
        if (!periodTerms.has(prose) && !CHARGED.test(small.slice(sentence.start, sentence.end))) continue;
        yield {
          span: span(start, end),
          message: `the text gives the period as \`${asWritten(date)}\`, the case from ${period.from.at.text} to ${period.to.at.text}`,
          help: 'mend the text, or `period` at the top of the case',
        };
      }
    }
  },
};

function isOf({ from, to }: Period, { first, last }: ProseDate): boolean {
  const one = (date: Parts) => ({ first: date, last: date });
  return overlap(one(from), one(first)) && overlap(one(to), one(last));
}

export default rule;
