import { baseLanguage } from '../../../text/base-language.ts';
import { asWritten, datesByStatement, datesOf, isAfter, type Parts } from '../../reading/dates.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a stretch of time ends before it begins',
  why: 'Nothing can have been done in it; a digit or a year is wrong.',
  severity: 'error',
  example: {
    bad: "period: {from: 2024-06, to: 2023-07}\ngeneral_allegations: ['Between 8 June 2024 and 3 July 2023 he was in Zenda.']",
    good: "period: {from: 2023-06, to: 2024-07}\ngeneral_allegations: ['Between 28 December and 3 January 2024 he was in Zenda.']",
  },
  *check(exhibit) {
    const { period } = exhibit.analysis.case;
    if (period && isBackwards(period.from, period.to))
      yield {
        span: period.to.at,
        message: `the period ends before it begins: it runs from \`${period.from.at.text}\` to \`${period.to.at.text}\``,
        help: 'exchange the two, or mend the year',
      };
    if (baseLanguage(exhibit.analysis.language) !== 'en') return;
    for (const { statement, start, end, first, last } of datesOf(exhibit)) {
      if (!isBackwards(first, last)) continue;
      yield {
        span: statement.span(start, end),
        message: `\`${statement.text.slice(start, end)}\` ends before it begins`,
        help: 'exchange the two, or mend the day or the year',
      };
    }
    yield* apart(exhibit);
  },
};

/** What begins a stretch of time, of which another verb tells the end. */
const BEGUN =
  /(?<![A-Za-zÀ-ỿ])(?:arrested|detained|held|imprisoned|confined|abducted|captured|appointed|elected|opened|established|set\s+up|began|started|commenced|entered|arrived|occupied|took\s+(?:over|control|office))(?![A-Za-zÀ-ỿ])[^.;]{0,60}?\s(?:on|from|since)\s+(?:or\s+about\s+)?$/u;
const ENDED =
  /^[^.;]{0,70}?(?<![A-Za-zÀ-ỿ])(?:(?:until|till|up\s+to)(?:\s+(?:its|his|her|their)\s+(?:release|closure|death|arrest|dismissal|replacement|escape)\s+on)?|(?:released|replaced|dismissed|closed|withdrew|ended|left|freed|exchanged)\s+on)\s+(?:on\s+)?(?:or\s+about\s+)?$/u;

/** `arrested on 5 July and held until 3 July`: two dates of one sentence that make one stretch. */
function* apart(exhibit: Exhibit): Generator<Objection> {
  for (const [{ text, small, span }, dates] of datesByStatement(exhibit))
    for (const [index, first] of dates.entries()) {
      const last = dates[index + 1];
      if (!last || last.start - first.end > 110 || !isBackwards(first.first, last.last)) continue;
      const { start } = sentenceAt(text, first.start);
      if (!ENDED.test(small.slice(first.end, last.start)) || !BEGUN.test(small.slice(start, first.start)))
        continue;
      yield {
        span: span(last.start, last.end),
        message: `\`${asWritten(last)}\` is before \`${asWritten(first)}\`, when it began`,
        help: 'exchange the two, or mend the day or the year',
        severity: 'warning',
      };
    }
}

function isBackwards(from: Parts, to: Parts): boolean {
  return isAfter({ first: from }, { last: to });
}

export default rule;
