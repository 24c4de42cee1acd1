import { matchesIn } from '../../../text/matches-in.ts';
import { datesByStatement, firstDay, lastDay, type Parts, type ProseDate } from '../../reading/dates.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import { allegationsIn, type Statement, statementsOf } from '../../reading/statements.ts';
import { writtenDates } from '../../reading/written-dates.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';

/** Courts try nobody for what was done as a child, most of them; and few are charged with what they did at a hundred. */
const ADULT = 18;
const OLDEST = 95;
const YEAR = 10_000;
const BORN =
  /\bborn\s+(?:(?:on|in|at)\s+)?(?:[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?,?\s+(?:on|in)\s+)?(?:(?:about|around|or)\s+)*$/;
const AGED =
  /(?<![A-Za-zÀ-ỿ\d])(?:aged?\s+(?:of\s+)?(\d{1,2})(?!\d|\s*(?:to|–|-|and|or)\s*\d)|(\d{1,2})\s+years\s+(?:old|of\s+age)|(\d{1,2})-year-old)(?![A-Za-zÀ-ỿ])/giu;
const ABOUT =
  /\b(?:about|approximately|around|under|over|below|above|least|nearly|almost|than|to|or|and)\s+(?:the\s+)?$/i;

const rule: Rule = {
  summary: 'an age does not fit the date of birth, or an accused was a child at the time of the acts',
  why: 'The International Criminal Court has no jurisdiction over who was under eighteen; and the age of a victim may be an element of the crime.',
  source: 'Article 26 of the Rome Statute (checked)',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "period: {from: 2003-05, to: 2003-11}\naccused: [{id: doe, name: Jordan Doe, born: 3 June 1990}]\ngeneral_allegations: ['On 4 May 2003 they took Jan Roe, aged 12, born in 1987.']",
    good: "period: {from: 2003-05, to: 2003-11}\naccused: [{id: doe, name: Jordan Doe, born: 3 June 1960}]\ngeneral_allegations: ['On 4 May 2003 they took Jan Roe, aged 12, born in 1990.']",
  },
  *check(exhibit) {
    yield* ofAccused(exhibit);
    const dates = datesByStatement(exhibit);
    for (const statement of allegationsIn(statementsOf(exhibit)))
      yield* ofOthers(statement, dates.get(statement) ?? [], exhibit);
  },
};

/** The accused at the end of the period, by which the last of the acts was done. */
function* ofAccused({ analysis }: Exhibit): Generator<Objection> {
  const { accused, period } = analysis.case;
  if (!period) return;
  for (const { born, name } of accused) {
    const birth = born && writtenDates(born.text)[0]?.[0];
    const year = birth?.year ?? (/^\s*\d{4}\s*$/.test(born?.text ?? '') ? Number(born?.text) : undefined);
    if (!born || year === undefined) continue;
    const from = firstDay({ ...birth, year }) ?? 0;
    const age = (date: number | undefined) => Math.floor(((date ?? 0) - from) / YEAR);
    const [first, last] = [age(firstDay(period.from)), age(lastDay(period.to))];
    if (first >= ADULT && first <= OLDEST) continue;
    yield {
      span: born,
      message: `\`${name.text}\` was ${first < 0 ? 'not born' : `${first} years old`} at the beginning of the period, by this date of birth`,
      help: 'mend the date of birth or the period; who was a child then can be tried in few courts',
      ...(last >= ADULT && first >= 0 && first < ADULT ? { severity: 'info' as const } : {}),
    };
  }
}

/** An age beside a date of birth, against the days that the paragraph tells, or the period. */
function* ofOthers(
  { text, span }: Statement,
  dates: readonly ProseDate[],
  { analysis }: Exhibit,
): Generator<Objection> {
  const births = dates.filter(({ start }) => BORN.test(text.slice(Math.max(0, start - 60), start)));
  const [birth, ...more] = births;
  if (!birth?.first.year || more.length > 0) return;
  const [age, ...ages] = matchesIn(text, AGED).filter(
    ({ index }) => !ABOUT.test(text.slice(Math.max(0, index - 20), index)),
  );
  if (!age || ages.length > 0 || Math.abs(age.index - birth.start) > 250) return;
  const said = Number(age[1] ?? age[2] ?? age[3]);
  const days = dates.filter((date) => date !== birth && date.first.year !== undefined);
  const sentence = sentenceAt(text, age.index);
  const own = days.filter(({ start }) => sentence.start <= start && start < sentence.end);
  const { period } = analysis.case;
  const whole = period ? [{ first: period.from, last: period.to }] : [];
  const times: readonly { readonly first: Parts; readonly last: Parts }[] =
    own.length > 0 ? own : days.length > 0 ? days : whole;
  if (times.length === 0) return;
  const [from, to] = [firstDay(birth.first) ?? 0, lastDay(birth.last) ?? 0];
  const fits = times.some(
    ({ first, last }) =>
      Math.floor(((firstDay(first) ?? 0) - to) / YEAR) <= said &&
      said <= Math.floor(((lastDay(last) ?? 0) - from) / YEAR),
  );
  if (fits) return;
  const then = Math.floor(((lastDay(times[0]?.last ?? {}) ?? 0) - from) / YEAR);
  yield {
    span: span(age.index, age.index + age[0].length),
    message: `\`${age[0]}\` does not fit the date of birth, \`${text.slice(birth.start, birth.end)}\`: that makes ${then} at the time of the acts`,
    help: 'find out which of the two is right',
  };
}

export default rule;
