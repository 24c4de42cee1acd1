import type { Charge, Cited } from '../model/analysis.ts';
import type { Accused, Case, Count } from '../model/case.ts';
import type { Finding } from '../model/finding.ts';
import { type Label, PARTS } from '../model/label.ts';
import { findProvision, type Law } from '../model/law.ts';
import type { Scalar } from '../model/value.ts';
import { placeOf } from './provision.ts';
import { type Speak, speakerOf } from './spoken.ts';
import { uncited } from './uncited.ts';
import { unknownId } from './unknown.ts';

/** Finds the accused, the crime, the acts and the modes of every count; instruments nobody knows are findings. */
export function readCharges(
  of: Case,
  law: Law,
  labels: ReadonlyMap<string, Label>,
  language: string,
  findings: Finding[],
): ReadonlyMap<Count, Charge> {
  const charges = new Map<Count, Charge>();
  const speak = speakerOf(language);
  for (const count of of.counts) {
    const [crime] = cite([count.crime], law, speak, findings);
    const acts = cite(count.acts, law, speak, findings);
    const modes = cite(count.modes, law, speak, findings);
    const alternativeModes = modes.filter(({ at }) => count.alternativeModes.includes(at));
    checkIds(count, labels, findings);
    const accused = accusedOf(of, count, labels, findings);
    const { incorporates } = count;
    if (crime) charges.set(count, { accused, crime, acts, modes, alternativeModes, incorporates });
  }
  return charges;
}

function cite(places: readonly Scalar[], law: Law, speak: Speak, findings: Finding[]): readonly Cited[] {
  return places.flatMap((at) => {
    const cited = citeOne(at, law, findings);
    return cited ? speak(cited) : [];
  });
}

function citeOne(at: Scalar, law: Law, findings: Finding[]): Cited | undefined {
  const place = placeOf(at.text, law);
  if (!place) {
    findings.push(uncited(at, law));
    return undefined;
  }
  return { at, ...place, provision: findProvision(place.instrument, place.path) };
}

function accusedOf(
  of: Case,
  count: Count,
  labels: ReadonlyMap<string, Label>,
  findings: Finding[],
): readonly Accused[] {
  if (count.accused.length === 0) return of.accused;
  const named = count.accused.flatMap((id) => {
    const label = labels.get(id.text);
    if (label?.kind === 'accused') return label.of;
    const ids = of.accused.map((accused) => accused.id.text);
    findings.push(unknownId(id, id.text, ids, 'accused'));
    return [];
  });
  return [...new Set(named)];
}

function checkIds(count: Count, labels: ReadonlyMap<string, Label>, findings: Finding[]): void {
  const incorporated = count.incorporates.flatMap((one) =>
    one.kind === 'stretch' ? [one.from, one.to] : [one],
  );
  for (const id of incorporated) {
    if (PARTS.includes(id.text) || labels.has(id.text)) continue;
    findings.push(unknownId(id, id.text, [...PARTS, ...labels.keys()], 'part or id'));
  }
  for (const other of count.alternativeTo) {
    if (['count', 'group'].includes(labels.get(other.text)?.kind ?? '')) continue;
    const counts = [...labels.values()].flatMap((label) => (label.kind === 'count' ? label.key : []));
    findings.push(unknownId(other, other.text, counts, 'count'));
  }
}
