import type { Incident } from '../model/case.ts';
import type * as File from '../model/case-file.ts';
import { type Finding, structural } from '../model/finding.ts';
import type { Value } from '../model/value.ts';
import { closest } from '../text/closest.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { readDate } from './dates.ts';
import { type Proofs, provedBy } from './evidence.ts';
import { type Fields, isScalar, optional } from './fields.ts';
import { levelOf } from './level.ts';

/** What reading lists of passages needs: the incidents that they may name, what proves them, and where mistakes are noted down. */
export interface Desk {
  readonly incidents: readonly Incident[];
  readonly proofs: Proofs;
  readonly findings: Finding[];
}

/** An incident of the case's list. */
export function incident(
  fields: Fields<File.Incident>,
  { proofs, findings }: Omit<Desk, 'incidents'>,
): Incident {
  const victims = fields.scalar('victims');
  return {
    id: fields.required('id'),
    ...optional('date', readDate(fields.scalar('date'), findings)),
    ...optional('until', readDate(fields.scalar('until'), findings)),
    ...optional('place', fields.scalar('place')),
    victims: victims ? [victims] : fields.scalars('victims'),
    conduct: fields.required('conduct'),
    evidence: provedBy(fields, proofs),
    ...optional('redact', levelOf(fields.scalar('redact'))),
    ...optional('amended', fields.scalar('amended')),
  };
}

/** `all` incidents, or those of the ids given; an id that none has is a finding. */
export function chosenIncidents(choice: Value, { incidents, findings }: Desk): readonly Incident[] {
  if (choice.kind === 'scalar') return incidents;
  const ids = choice.kind === 'list' ? choice.items.filter(isScalar) : [];
  return ids.flatMap((id) => {
    const wanted = id.text.replace(/^@/, '');
    const found = incidents.find((one) => one.id.text === wanted);
    if (found) return found;
    const near = closest(
      wanted,
      incidents.map((one) => one.id.text),
    );
    const help = didYouMean(near) ?? 'the list `incidents` has no such id';
    findings.push(structural('reference/unknown', id, `unknown incident \`${wanted}\``, help));
    return [];
  });
}
