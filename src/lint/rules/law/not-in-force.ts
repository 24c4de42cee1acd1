import type { Cited } from '../../../model/analysis.ts';
import type { Severity } from '../../../model/finding.ts';
import { findProvision } from '../../../model/law.ts';
import type { PartialDate } from '../../../model/partial-date.ts';
import type { Span } from '../../../model/source.ts';
import { citationsOf } from '../../reading/citations.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary:
    'a count charges acts of a time that its provision does not reach, or a text cites such a provision',
  why: 'No crime without law: acts done before a provision could be applied, or outside the days that a court is given, cannot be charged under it.',
  source: 'articles 11, 22 and 24 of the Rome Statute; the statutes of the other courts, as their tables say',
  severity: 'error',
  example: {
    bad: "period: {from: 2013, to: 2014-06}\ncounts: [{id: one, crime: 'rome_statute 8 bis', modes: ['rome_statute 25(3)(c)'], paragraphs: [Said.]}]",
    good: "period: {from: 2022-02-24, to: 2024-06}\ncounts: [{id: one, crime: 'rome_statute 8 bis', modes: ['rome_statute 25(3)(c)'], paragraphs: [Said.]}]",
  },
  *check(exhibit) {
    const { analysis } = exhibit;
    const { period } = analysis.case;
    if (!period) return;
    for (const { crime, modes } of analysis.charges.values()) {
      yield* objections(crime, ownReach(crime), period.from, period.to);
      for (const cited of [crime, ...modes]) {
        const later = laterReach(cited);
        if (later) yield* objections(cited, later, period.from, period.to);
      }
    }
    for (const { at, path, later } of inProse(exhibit))
      for (const objection of objections({ at, path }, later, period.from, period.to))
        yield { ...objection, severity: objection.severity === 'info' ? 'info' : 'warning' };
  },
};

/** What texts cite by the instrument's name; notes may tell of the law's history. */
function* inProse(
  exhibit: Exhibit,
): Generator<{ readonly at: Span; readonly path: string; readonly later: Reach }> {
  for (const { statement, instrument, provisions } of citationsOf(exhibit))
    if (instrument && statement.role !== 'note')
      for (const { path, start, end } of provisions) {
        const later = laterReach({ instrument, provision: findProvision(instrument, path) });
        if (later) yield { at: statement.span(start, end), path, later };
      }
}

/** Days between which acts can be charged under a provision, and by what. */
interface Reach {
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly sure: boolean;
}

const LATEST = '9999-12-31';

function ownReach({ instrument: { covers, aliases, name, verified } }: Cited): Reach {
  const by = `the ${aliases[0] ?? name}`;
  return { from: covers.from ?? '', to: covers.to ?? LATEST, by, sure: verified === 'full' };
}

/** Of a provision that an amendment brought. */
function laterReach({ instrument, provision }: Pick<Cited, 'instrument' | 'provision'>): Reach | undefined {
  const { by, since } = provision?.amendment ?? {};
  if (by === undefined || since === undefined) return undefined;
  return { from: since, to: LATEST, by, sure: instrument.verified === 'full' };
}

function* objections(
  { at, path }: { readonly at: Span; readonly path: string },
  reach: Reach,
  from: PartialDate,
  to: PartialDate,
): Generator<Objection & { readonly severity: Severity }> {
  const [first, last] = [dayOf(from, '01-01'), dayOf(to, '12-31')];
  if (
    last >= reach.from &&
    first <= reach.to &&
    dayOf(from, '12-31') >= reach.from &&
    dayOf(to, '01-01') <= reach.to
  )
    return;
  const outside = last < reach.from || first > reach.to;
  const days = reach.to === LATEST ? `acts from ${reach.from} on` : `acts from ${reach.from} to ${reach.to}`;
  const severity = outside ? (reach.sure ? 'error' : 'warning') : 'info';
  yield {
    span: at,
    message: `\`${path}\` reaches ${days} (${reach.by}), and the period of this case runs from ${from.at.text} to ${to.at.text}`,
    help: outside
      ? 'charge a provision that was in force, or mend the period'
      : 'charge only what was done on those days',
    severity,
  };
}

/** A date as a day that can be compared, `2018-07-17`; what it leaves out is taken from `rest` (`MM-DD`). */
function dayOf({ year, month, day }: PartialDate, rest: string): string {
  const [restMonth, restDay] = rest.split('-');
  const two = (number: number | undefined, otherwise: string | undefined) =>
    number === undefined ? otherwise : `${number}`.padStart(2, '0');
  return `${`${year}`.padStart(4, '0')}-${two(month, restMonth)}-${two(day, restDay)}`;
}

export default rule;
