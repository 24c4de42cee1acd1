import type { EvidenceKind } from '../../../model/case.ts';
import type { Severity } from '../../../model/finding.ts';
import type { PartialDate } from '../../../model/partial-date.ts';
import { firstDay, lastDay, overlap } from '../../reading/dates.ts';
import { dayNumber } from '../../reading/days.ts';
import { onceOfEach } from '../../reading/evidence-links.ts';
import { headingDatesOf, type ToldDate, toldDatesOf } from '../../reading/told-dates.ts';
import type { Rule } from '../../rule.ts';

/** What is made while something happens. */
interface Recording {
  readonly name: string;
  /** How grave it is that it was made on an earlier day, and on a later one: ruins are filmed later too. */
  readonly earlier: Severity;
  readonly later?: Severity;
  /** So many days before and behind it speaks of an event, as what is planned or reported. */
  readonly nearby?: number;
}

const SPOKEN = { earlier: 'info', later: 'info', nearby: 14 } as const;
const RECORDINGS: Readonly<Partial<Record<EvidenceKind, Recording>>> = {
  photograph: { name: 'photograph', earlier: 'warning' },
  satellite_image: { name: 'satellite image', earlier: 'warning' },
  video: { name: 'video', earlier: 'warning', later: 'info' },
  audio: { name: 'recording', ...SPOKEN },
  intercept: { name: 'intercept', ...SPOKEN },
};
/** What shows how it was before, or after. */
const BESIDE_THE_EVENT =
  /\b(?:before|prior|earlier|aftermath|after|damage|ruins|remains|graves?|exhum|reconstruct|re-?visit|later)/i;

const rule: Rule = {
  summary: 'a photograph, a video or an intercept is of another day than what it is to prove',
  why: 'What was recorded before an event does not show it: the date of one of the two is wrong, or the link. A later photograph may show what is left, and is told only where its date looks like a slip of the pen; an intercept may speak of what is planned for the days to come. Told once of an item.',
  severity: 'warning',
  example: {
    bad: `evidence: [{id: P-0001, title: Video of the entry, kind: video, date: 2024-05-03}]
general_allegations: [{text: "On 5 May 2024 lancers entered Zenda.", evidence: [P-0001]}]`,
    good: `evidence: [{id: P-0001, title: Video of the entry, kind: video, date: 2024-05-05}]
general_allegations: [{text: "On 5 May 2024 lancers entered Zenda.", evidence: [P-0001]}]`,
  },
  check: (exhibit) =>
    onceOfEach(exhibit, ({ evidence: { id, date, title, kind }, allegation }) => {
      const recording = kind && RECORDINGS[kind];
      if (!date || !recording || BESIDE_THE_EVENT.test(title.text)) return undefined;
      const own = toldDatesOf(allegation, exhibit);
      const severity = gravity(date, own.length > 0 ? own : headingDatesOf(allegation), recording);
      if (!severity) return undefined;
      return {
        message: `the ${recording.name} \`${id.text}\` is dated \`${date.at.text}\`, a day of which this paragraph does not tell`,
        help: 'mend the date that is wrong, or link the paragraph that the item proves',
        severity,
      };
    }),
};

function gravity(date: PartialDate, told: readonly ToldDate[], { earlier, later, nearby = 0 }: Recording) {
  const made = { first: date, last: date };
  const begins = Math.min(...told.map(({ first }) => firstDay(first) ?? 0));
  const ends = Math.max(...told.map(({ last }) => lastDay(last) ?? Number.POSITIVE_INFINITY));
  const [from, to] = [firstDay(date) ?? 0, lastDay(date) ?? 0];
  if (told.length === 0 || told.some((each) => overlap(each, made)) || (begins <= from && to <= ends))
    return undefined;
  if (told.some(({ first }) => isSlip(first, date))) return 'warning';
  if (told.some(({ first, last }) => isWithin(nearby, first, date) || isWithin(nearby, last, date)))
    return undefined;
  return to < begins ? earlier : later;
}

function isWithin(days: number, one: ToldDate['first'], other: PartialDate): boolean {
  return Math.abs((dayNumber(one) ?? Number.NaN) - (dayNumber(other) ?? Number.NaN)) <= days;
}

/** Whether two days differ in the month alone, in the year alone, or by two figures that changed places. */
function isSlip(one: ToldDate['first'], other: PartialDate): boolean {
  if (one.day === undefined || other.day === undefined) return false;
  const same = [one.year === other.year, one.month === other.month, one.day === other.day];
  const turned = (day: number) => (day % 10) * 10 + Math.floor(day / 10);
  if (same[0] && same[1]) return turned(one.day) === other.day;
  return same.filter(Boolean).length === 2;
}

export default rule;
