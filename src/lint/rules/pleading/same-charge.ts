import type { Charge } from '../../../model/analysis.ts';
import type { Count } from '../../../model/case.ts';
import { isWithin } from '../../../model/law.ts';
import { alternativesOf } from '../../../model/passages.ts';
import { datesByStatement } from '../../reading/dates.ts';
import { reachesOf } from '../../reading/reach.ts';
import type { Statement } from '../../reading/statements.ts';
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
    const charged = chargedIn(exhibit);
    for (const [place, one] of charged.entries()) {
      // Of what is wrong with many earlier counts the first tells enough: a thousand counts alike are half a million pairs.
      const told = new Set<string>();
      for (const earlier of charged.slice(0, place)) {
        const why = reasonFor(one.charge, earlier.charge);
        if (why === undefined || areAlternatives(one, earlier)) continue;
        if (!one.charge.accused.some((person) => earlier.charge.accused.includes(person))) continue;
        const facts = sameFacts(one, earlier);
        if (facts === 'other' || told.has(facts + why)) continue;
        told.add(facts + why);
        yield objectionTo(one.count, earlier.count, why, facts);
      }
    }
  },
};

/** A count, and what it is held against every other by. */
interface Charged {
  readonly count: Count;
  readonly charge: Charge;
  readonly alternatives: ReadonlySet<Count>;
  /** The days that its own paragraphs give. */
  readonly days: ReadonlySet<string>;
  /** Those paragraphs. */
  readonly words: string;
}

function chargedIn(exhibit: Exhibit): readonly Charged[] {
  const { charges, case: of } = exhibit.analysis;
  const reaches = reachesOf(exhibit);
  return [...charges].map(([count, charge]) => {
    const own = reaches.get(count)?.own ?? [];
    return {
      count,
      charge,
      alternatives: new Set(alternativesOf(count, of)),
      days: daysOf(own, exhibit),
      words: own.map(({ text }) => text).join(' '),
    };
  });
}

type Facts = 'same' | 'unlike' | 'other';

function objectionTo(count: Count, earlier: Count, why: string, facts: Facts): Objection {
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

function areAlternatives(one: Charged, other: Charged): boolean {
  return (
    one.alternatives.has(other.count) ||
    other.alternatives.has(one.count) ||
    [...one.alternatives].some((count) => other.alternatives.has(count))
  );
}

/** Whether two counts rest on the same facts: by the days and places that their own paragraphs give, else by their words. */
function sameFacts(one: Charged, two: Charged): Facts {
  if (one.days.size > 0 && two.days.size > 0)
    return [...one.days].some((day) => two.days.has(day)) ? 'same' : 'other';
  return one.words === two.words ? 'same' : 'unlike';
}

function daysOf(own: readonly Statement[], exhibit: Exhibit): ReadonlySet<string> {
  const dates = datesByStatement(exhibit);
  return new Set(
    own.flatMap((statement) => [
      ...(dates.get(statement) ?? []).map(({ first }) => `${first.year}-${first.month}-${first.day}`),
      ...[statement.home.paragraph?.date ?? []]
        .flat()
        .map(({ year, month, day }) => `${year}-${month}-${day}`),
    ]),
  );
}

export default rule;
