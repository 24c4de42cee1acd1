import type { Charge } from '../../../model/analysis.ts';
import type { Count } from '../../../model/case.ts';
import { isWithin } from '../../../model/law.ts';
import { alternativesOf } from '../../../model/passages.ts';
import { datesByStatement } from '../../reading/dates.ts';
import { reachesOf } from '../../reading/reach.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';
import { EXCLUSIVE } from '../../words/exclusive.ts';

const rule: Rule = {
  summary:
    'two counts charge the same, or what cannot both be true, and neither is said to be the alternative',
  why: 'The same acts cannot be the same crime twice, nor two crimes that exclude each other. Cumulative charges with elements of their own are another matter.',
  source:
    'Čelebići Appeal Judgement, para. 400, on cumulative charging (checked); mutually exclusive alternatives must be said to be so (checked)',
  severity: 'warning',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 8(2)(b)(ii)', modes: ['rome_statute 25(3)(b)'], paragraphs: ['@doe did it.']}, {id: two, crime: 'rome_statute 8(2)(b)(ii)', modes: ['rome_statute 25(3)(b)'], paragraphs: ['@doe did it.']}]",
    good: "counts: [{id: one, crime: 'rome_statute 8(2)(b)(ii)', modes: ['rome_statute 25(3)(b)'], paragraphs: ['@doe did it.']}, {id: two, alternative_to: one, crime: 'rome_statute 8(2)(b)(iv)', modes: ['rome_statute 25(3)(b)'], paragraphs: ['@doe did it.']}]",
  },
  *check(exhibit) {
    const charges = [...exhibit.analysis.charges];
    for (const [place, [count, charge]] of charges.entries())
      for (const [earlier, other] of charges.slice(0, place)) {
        if (
          areAlternatives(count, earlier, exhibit) ||
          !charge.accused.some((one) => other.accused.includes(one))
        )
          continue;
        const objection = objectionTo([count, charge], [earlier, other], exhibit);
        if (objection) yield objection;
      }
  },
};

type Charged = readonly [Count, Charge];

function objectionTo(
  [count, charge]: Charged,
  [earlier, other]: Charged,
  exhibit: Exhibit,
): Objection | undefined {
  const facts = sameFacts(count, earlier, exhibit);
  const why = reasonFor(charge, other);
  if (!why || facts === 'other') return undefined;
  return {
    span: count.id,
    message: `counts \`${earlier.id.text}\` and \`${count.id.text}\` ${why}`,
    help: `add \`alternative_to: ${earlier.id.text}\`, or say what facts are those of this count alone`,
    ...(facts === 'unlike' || !why.startsWith('charge the same') ? { severity: 'info' as const } : {}),
  };
}

function reasonFor({ crime, modes }: Charge, other: Charge): string | undefined {
  if (crime.instrument !== other.crime.instrument) return undefined;
  const paths = (cited: Charge['modes']) =>
    cited
      .map(({ path }) => path)
      .sort()
      .join(' ');
  if (crime.path === other.crime.path && paths(modes) === paths(other.modes))
    return 'charge the same crime against the same accused by the same mode';
  const superior = (cited: Charge['modes']) => cited.some(({ provision }) => provision?.kind === 'superior');
  if (crime.path === other.crime.path && superior(modes) !== superior(other.modes))
    return 'charge one crime against the same accused, once as a superior and once as one who took part; nobody is convicted of both';
  if (crime.instrument.id !== 'rome_statute') return undefined;
  const excluded = EXCLUSIVE.find(
    ([one, two]) =>
      (isWithin(crime.path, one) && isWithin(other.crime.path, two)) ||
      (isWithin(crime.path, two) && isWithin(other.crime.path, one)),
  );
  return excluded && `charge crimes that exclude each other as to the same facts: ${excluded[2]}`;
}

function areAlternatives(one: Count, other: Count, { analysis }: Exhibit): boolean {
  const [to, otherTo] = [alternativesOf(one, analysis.case), alternativesOf(other, analysis.case)];
  return to.includes(other) || otherTo.includes(one) || to.some((count) => otherTo.includes(count));
}

/** Whether two counts rest on the same facts: by the days and places that their own paragraphs give, else by their words. */
function sameFacts(one: Count, two: Count, exhibit: Exhibit): 'same' | 'unlike' | 'other' {
  const [days, otherDays] = [daysOf(one, exhibit), daysOf(two, exhibit)];
  if (days.size > 0 && otherDays.size > 0)
    return [...days].some((day) => otherDays.has(day)) ? 'same' : 'other';
  return wordsOf(one, exhibit) === wordsOf(two, exhibit) ? 'same' : 'unlike';
}

function daysOf(count: Count, exhibit: Exhibit): ReadonlySet<string> {
  const dates = datesByStatement(exhibit);
  const own = reachesOf(exhibit).get(count)?.own ?? [];
  return new Set(
    own.flatMap((statement) => [
      ...(dates.get(statement) ?? []).map(({ first }) => `${first.year}-${first.month}-${first.day}`),
      ...[statement.home.paragraph?.date ?? []]
        .flat()
        .map(({ year, month, day }) => `${year}-${month}-${day}`),
    ]),
  );
}

function wordsOf(count: Count, exhibit: Exhibit): string {
  return (reachesOf(exhibit).get(count)?.own ?? []).map(({ text }) => text).join(' ');
}

export default rule;
