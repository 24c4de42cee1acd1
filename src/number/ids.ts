import type { Copy } from '../model/analysis.ts';
import type { Accused, Incident } from '../model/case.ts';
import type { Clerk } from './clerk.ts';

/** What the files call an accused: by the drafter's own id where nothing is withheld, else by the place in the case. */
export function accusedId(accused: Accused, { case: of, withholds }: Copy): string {
  return withholds ? `accused-${of.accused.indexOf(accused) + 1}` : accused.id.text;
}

/** The same for an incident. */
export function incidentId(incident: Incident, { case: of, withholds }: Copy): string {
  return withholds ? `incident-${of.incidents.indexOf(incident) + 1}` : incident.id.text;
}

/** The anchor of something that is numbered; empty of what is not. */
export function anchorOf(thing: object, { copy, series }: Pick<Clerk, 'copy' | 'series'>): string {
  return series.byKey.get(copy.keys.get(thing) ?? '')?.anchor ?? '';
}
