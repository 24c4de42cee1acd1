import { asWritten, datesOf, type ProseDate } from '../../reading/dates.ts';
import { dayNumber } from '../../reading/days.ts';
import { NUMBER_WORDS, numberSaid } from '../../reading/number-words.ts';
import { isQuoted } from '../../reading/quoted.ts';
import type { Rule } from '../../rule.ts';

const LENGTH = `(?<about>about|approximately|around|some|nearly|almost|over|more\\s+than|less\\s+than|at\\s+least|up\\s+to)?\\s*(?<![A-Za-zÀ-ỿ\\d.,])(?<number>\\d{1,3}|${NUMBER_WORDS})\\s+(?:consecutive\\s+|whole\\s+|full\\s+)?(?<unit>day|night|week|month|year)s?`;
/** `for three days, from …`, and `from … to …, for three days`. */
const BEFORE = new RegExp(
  `(?<![A-Za-zÀ-ỿ])for\\s+(?:a\\s+(?:period|total)\\s+of\\s+)?${LENGTH}\\s*[,(:–—-]?\\s*(?:that\\s+is,?\\s+)?(?:from|between)\\s+$`,
  'u',
);
const BEHIND = new RegExp(
  `^(?:\\s*[,(–—-]?\\s*(?:(?:that\\s+is|i\\.e\\.|or),?\\s+)?(?:for\\s+)?(?:a\\s+(?:period|total)\\s+of\\s+)?|[^.;]{1,90},\\s+(?=[^.;,]{1,40}\\s+in\\s+(?:all|total)))${LENGTH}(?=\\s*[),.;]|\\s+in\\s+(?:all|total))`,
  'u',
);
const DAYS: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, month: 30.4, year: 365.2 };

const rule: Rule = {
  summary: 'a stretch of time is not as long as the text says',
  why: 'A day or a month is wrong, or the length: how long somebody was held is a fact that the accused must answer.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['They held him for three days, from 4 to 9 May 2024.']",
    good: "general_allegations: ['They held him for six days, from 4 to 9 May 2024, and her from May to July 2024, about two months.']",
  },
  *check(exhibit) {
    for (const date of datesOf(exhibit)) {
      const { statement, start, end } = date;
      const { small, span } = statement;
      if (date.first === date.last || isQuoted(statement, start)) continue;
      const found =
        BEFORE.exec(small.slice(Math.max(0, start - 90), start)) ?? BEHIND.exec(small.slice(end, end + 60));
      const { about, number = '', unit = '' } = found?.groups ?? {};
      const said = (numberSaid(number) ?? 0) * (DAYS[unit] ?? 0);
      const [least, most] = lengthOf(date) ?? [0, 0];
      if (!found || said === 0 || most === 0) continue;
      const slack = about
        ? Math.max(2, said * 0.25)
        : unit === 'day' || unit === 'night'
          ? 0
          : said * 0.08 + 1;
      if (said >= least - slack && said <= most + slack) continue;
      yield {
        span: span(start, end),
        message: `\`${asWritten(date)}\` is ${Math.round(most)} days, and the text says ${number} ${unit}s`,
        help: 'mend the days or the length',
      };
    }
  },
};

/** The least and the most days from the first to the last: one of the two may count or not, and a month be begun or ended. */
function lengthOf({ first, last }: ProseDate): readonly [number, number] | undefined {
  const year = first.year ?? last.year;
  if (year === undefined || first.month === undefined || last.month === undefined) return undefined;
  const coarse = first.day === undefined || last.day === undefined;
  const from = dayNumber({ ...first, year, day: first.day ?? 1 });
  const to = dayNumber({ ...last, year: last.year ?? year, day: last.day ?? 28 });
  if (from === undefined || to === undefined || to < from) return undefined;
  return coarse ? [Math.max(1, to - from - 59), to - from + 4] : [to - from, to - from + 1];
}

export default rule;
