import { asWritten, datesByStatement, type ProseDate } from '../../reading/dates.ts';
import { dayNumber } from '../../reading/days.ts';
import { NUMBER_WORDS, numberSaid } from '../../reading/number-words.ts';
import { isQuoted } from '../../reading/quoted.ts';
import { allegationsIn, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

const PART_OF_DAY = '(?:day|morning|afternoon|evening|night|date)';
/** How a text comes back to a day that it told, right before it gives its date again. */
const BACK = new RegExp(
  `(?<![A-Za-zÀ-ỿ])(?:(?<same>(?:that|the)\\s+same\\s+${PART_OF_DAY}|that\\s+(?:very\\s+)?(?:day|date))|the\\s+(?:(?<next>next|following|subsequent)\\s+${PART_OF_DAY}|${PART_OF_DAY}\\s+(?<after>after))|the\\s+(?:day\\s+before|previous\\s+${PART_OF_DAY}|(?<before>preceding)\\s+${PART_OF_DAY})|(?<number>\\d{1,3}|${NUMBER_WORDS})\\s+(?<unit>days?|weeks?)\\s+(?<way>later|earlier|before|afterwards))(?:\\s*[,(–—-]\\s*(?:(?:that\\s+is|namely),?\\s+)?(?:on\\s+)?|\\s+on\\s+)$`,
  'u',
);

/** The same behind the date. */
const BEHIND = new RegExp(
  `^\\s*[,(]\\s*(?:(?<same>(?:that|the)\\s+same\\s+${PART_OF_DAY})|the\\s+(?<next>next|following)\\s+${PART_OF_DAY}|(?<number>\\d{1,3}|${NUMBER_WORDS})\\s+(?<unit>days?|weeks?)\\s+(?<way>later|earlier|afterwards))\\s*[,.;)]`,
  'u',
);

const rule: Rule = {
  summary: 'a text comes back to a day, as “that day” or “the next day”, and gives it another date',
  why: 'One of the two dates is wrong, and an alibi may hang on which. The day that is meant is taken to be the one told last before.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['On 5 May 2024 they took Zenda. The next day, 8 May 2024, they burned it.']",
    good: "general_allegations: ['On 5 May 2024 they took Zenda. The next day, 6 May 2024, they burned it. Two days later, on 8 May, they left.']",
  },
  *check(exhibit) {
    // The last date, and those of its paragraph.
    let told: ProseDate[] = [];
    for (const date of datesTold(exhibit)) {
      const { statement } = date;
      const last = told.at(-1);
      const steps = date.first === date.last ? stepsTo(date) : undefined;
      if (last && !isOfOne(last, date)) told = [last];
      else if (told[0] && !isOfOne(told[0], date)) told.shift();
      // Between the two another event may have been told.
      if (
        last &&
        steps !== undefined &&
        !isQuoted(statement, date.start) &&
        told.every((one) => differs(one, steps, date))
      )
        yield {
          span: statement.span(date.start, date.end),
          message: `\`${asWritten(date)}\` is not ${sayingOf(steps)} \`${asWritten(last)}\`, which was told last`,
          help: 'find out which of the two dates is right',
          ...(isOfOne(last, date) ? {} : { severity: 'info' as const }),
        };
      told.push(date);
    }
  },
};

/** Whether two dates stand in one paragraph. */
function isOfOne(one: ProseDate, other: ProseDate): boolean {
  return one.statement.home.paragraph === other.statement.home.paragraph;
}

/** Every day in what is alleged, in order. */
function* datesTold(exhibit: Exhibit): Generator<ProseDate> {
  const dates = datesByStatement(exhibit);
  for (const statement of allegationsIn(statementsOf(exhibit)))
    for (const date of dates.get(statement) ?? []) if (date.first.day !== undefined) yield date;
}

/** How many days from the one told last to this, as the words before it say. */
function stepsTo({ start, end, statement: { small } }: ProseDate): number | undefined {
  const groups = (
    BACK.exec(small.slice(Math.max(0, start - 60), start)) ?? BEHIND.exec(small.slice(end, end + 50))
  )?.groups;
  if (!groups) return undefined;
  const { same, next, after, number, unit = '', way = '' } = groups;
  if (same) return 0;
  if (next || after) return 1;
  if (number === undefined) return -1;
  const days = (numberSaid(number) ?? 0) * (unit.startsWith('week') ? 7 : 1);
  return way === 'later' || way === 'afterwards' ? days : -days;
}

/** Without its year a date is of the year that was told before. */
function differs(told: ProseDate, steps: number, { first }: ProseDate): boolean {
  const year = first.year ?? told.last.year;
  const to = year === undefined ? undefined : dayNumber({ ...first, year });
  return [told.first, told.last].every((day) => {
    const from = dayNumber(day);
    if (from === undefined || to === undefined) return false;
    // A week is counted with its first day or without, and a night ends on the day after.
    const slack = Math.abs(steps) >= 7 || steps === 0 ? 1 : 0;
    return Math.abs(to - from - steps) > slack || (steps === 0 && to < from);
  });
}

function sayingOf(steps: number): string {
  if (steps === 0) return 'the same day as';
  const days = `${Math.abs(steps)} ${Math.abs(steps) === 1 ? 'day' : 'days'}`;
  return `${days} ${steps > 0 ? 'after' : 'before'}`;
}

export default rule;
