import { asWritten, datesByStatement, type ProseDate } from '../../reading/dates.ts';
import { dayNumber } from '../../reading/days.ts';
import { FIGURES, NUMBER_WORDS, numberSaid } from '../../reading/number-words.ts';
import { once } from '../../reading/once.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import type { Statement } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

const EVENT =
  '(?:attack|assault|shelling|bombing|bombardment|massacre|raid|storming|burning|destruction|capture|seizure|killing|murder|execution|shooting|arrest|abduction|deportation|expulsion|burial|looting|rape|explosion)s?';
/** `5 May 2024, the day after the attack on Zenda`, `an hour before the shooting of the 31 men`. */
const RECKONED = new RegExp(
  `^\\s*[,(]\\s*(?:(?<day>the\\s+day)|(?<number>\\d{1,3}|${NUMBER_WORDS})\\s+(?<unit>days?|weeks?)|(?<hours>(?:an?|half\\s+an|several|some|few|a\\s+few|\\d{1,2}|${NUMBER_WORDS})\\s+(?:hours?|minutes?)|shortly|immediately))\\s+(?<way>after|before|following|prior\\s+to)\\s+the\\s+(?:\\p{Lower}+\\s+)?${EVENT}\\s+(?:on|of|in|at|against)\\s+(?:(?:the|these|those)\\s+(?<many>${FIGURES}|${NUMBER_WORDS})\\s+(?<noun>\\p{Lower}+)|(?:the\\s+\\p{Lower}+\\s+of\\s+)?(?<name>\\p{Upper}[A-Za-zÀ-ỿ’'-]+))`,
  'iu',
);
/** An engine takes a hundredth of a short run to build that pattern, which few texts need. */
const HINT = /^\s*[,(][\w\s-]{1,160}\s(?:after|before|following|prior)\s/i;
/** What befell a place, or persons there. */
const ACT =
  /\b(?:attack|assault|shell|bomb|raid|storm|burn|destr|struck|captur|seiz|loot|pillag|kill|murder|execut|shot|massacre|arrest|abduct|deport|expel|buri|rap(?:e|ed|ing)\b|explo|detonat)/i;

const rule: Rule = {
  summary: 'a day is reckoned from an event, and the event has another day elsewhere',
  why: 'One of the two dates is wrong, and the reader cannot tell which. The event is known by its place, or by how many it befell.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['On 9 May 1993 guards shot 31 men.', 'He gave the order on 11 May 1993, an hour before the shooting of the 31 men.']",
    good: "general_allegations: ['On 9 May 1993 guards shot 31 men.', 'On 10 May 1993, the day after the shooting of the 31 men, he left.']",
  },
  *check(exhibit) {
    for (const [statement, dates] of datesByStatement(exhibit)) {
      for (const date of dates) {
        const behind = statement.text.slice(date.end, date.end + 160);
        const groups = HINT.test(behind) ? RECKONED.exec(behind)?.groups : undefined;
        const steps = groups && stepsIn(groups);
        if (!groups || steps === undefined || date.first !== date.last) continue;
        const told = daysOf(groups, daysOfActs(exhibit), date);
        const [one] = told;
        if (!one || told.some((other) => fits(other, steps, date, groups.hours !== undefined))) continue;
        yield {
          span: statement.span(date.start, date.end),
          message: `\`${asWritten(date)}\` does not fit: ${groups.name ? `what befell \`${groups.name}\`` : `what befell the ${groups.many} ${groups.noun}`} is of ${asWritten(one)} in paragraph ${one.statement.number}`,
          help: 'find out which date is right',
        };
      }
    }
  },
};

type Groups = Readonly<Record<string, string | undefined>>;

/** How many days the date is after the event. */
function stepsIn({ day, number, unit = '', hours, way = '' }: Groups): number | undefined {
  const said = day ? 1 : hours ? 0 : numberSaid(number ?? '');
  if (said === undefined) return undefined;
  return said * (unit.startsWith('week') ? 7 : 1) * (/^(?:before|prior)/i.test(way) ? -1 : 1);
}

/** The days of other sentences that tell an act and name the place, or the same number of the same persons. */
function daysOf(
  { name, many = '', noun = '' }: Groups,
  told: readonly Told[],
  self: ProseDate,
): readonly ProseDate[] {
  const what = name
    ? new RegExp(`(?<![A-Za-zÀ-ỿ])${name}(?![A-Za-zÀ-ỿ])`, 'u')
    : new RegExp(`(?<![A-Za-zÀ-ỿ\\d.,])${many}\\s+(?:[A-Za-zÀ-ỿ-]+\\s+){0,3}?${noun}(?![A-Za-zÀ-ỿ])`, 'iu');
  return told.flatMap(({ date, sentence }) => (date !== self && what.test(sentence) ? [date] : []));
}

interface Told {
  readonly date: ProseDate;
  readonly sentence: string;
}

/** The days of all sentences that tell an act, or stand below a text that does. */
const daysOfActs = once((exhibit: Exhibit): readonly Told[] => {
  const told = [...datesByStatement(exhibit)].flatMap(([statement, dates]) =>
    isAllegation(statement)
      ? dates.map((date) => {
          const { start, end } = sentenceAt(statement.text, date.start);
          return { date, sentence: statement.text.slice(start, end) };
        })
      : [],
  );
  return told.filter(
    ({ date, sentence }) =>
      date.first.day !== undefined &&
      (ACT.test(sentence) || ACT.test(date.statement.home.paragraph?.text.text ?? '')),
  );
});

const isAllegation = ({ role }: Statement) => role === 'paragraph' || role === 'item';

/** Some hours from an event another day may have begun. */
function fits({ first, last }: ProseDate, steps: number, date: ProseDate, hours: boolean): boolean {
  const to = dayNumber({
    ...date.first,
    ...((date.first.year ?? first.year) ? { year: date.first.year ?? first.year ?? 0 } : {}),
  });
  const [begin, end] = [dayNumber(first), dayNumber(last)];
  if (to === undefined || begin === undefined || end === undefined) return true;
  const slack = hours || Math.abs(steps) >= 7 ? 1 : 0;
  return begin + steps - slack <= to && to <= end + steps + slack;
}

export default rule;
