import type { Accused, Case, Count, CountGroup, Incident, Paragraph, Passage, Schedule } from './case.ts';

/** A list of passages of the case, and what it belongs to. */
export interface Stretch {
  readonly part:
    | 'accused'
    | 'general_allegations'
    | 'individual_responsibility'
    | 'counts'
    | 'forfeiture'
    | 'schedules';
  readonly accused?: Accused;
  /** The group whose common passages these are; passages of a count have `count` instead. */
  readonly group?: CountGroup;
  readonly count?: Count;
  readonly schedule?: Schedule;
  readonly passages: readonly Passage[];
}

/** Every list of passages of the case, in the order of a case file, or in that of the `parts` that a court prints. */
export function stretchesOf(of: Case, parts: readonly string[] = []): readonly Stretch[] {
  const drafted: readonly Stretch[] = [
    ...of.accused.map((accused): Stretch => ({ part: 'accused', accused, passages: accused.paragraphs })),
    { part: 'general_allegations', passages: of.generalAllegations },
    { part: 'individual_responsibility', passages: of.individualResponsibility },
    ...of.counts.flatMap((count) => stretchesOfCount(count, of)),
    { part: 'forfeiture', passages: of.forfeiture },
    ...of.schedules.map(
      (schedule): Stretch => ({ part: 'schedules', schedule, passages: schedule.paragraphs }),
    ),
  ];
  const places = placesIn(parts, [...new Set(drafted.map(({ part }) => part))]);
  return [...drafted].sort((one, other) => (places.get(one.part) ?? 0) - (places.get(other.part) ?? 0));
}

/** Where a court prints each part; one of which it says nothing stays behind the part that it is drafted behind. */
function placesIn(
  parts: readonly string[],
  drafted: readonly Stretch['part'][],
): ReadonlyMap<Stretch['part'], number> {
  const places = new Map<Stretch['part'], number>();
  let place = -1;
  for (const part of drafted) {
    const printed = parts.indexOf(part.replace('_', '-'));
    place = printed < 0 ? place : printed;
    places.set(part, place);
  }
  return places;
}

/** What a group's counts have in common stands before the first of them. */
function stretchesOfCount(count: Count, of: Case): readonly Stretch[] {
  const group = groupOf(count, of);
  const own: Stretch = { part: 'counts', count, passages: count.paragraphs };
  return group && group.counts[0] === count
    ? [{ part: 'counts', group, passages: group.paragraphs }, own]
    : [own];
}

/** The group that a count stands in. */
export function groupOf(count: Count, { groups }: Case): CountGroup | undefined {
  return groups.find(({ counts }) => counts.includes(count));
}

/** The counts to which one is an alternative, those of a group that it names among them. */
export function alternativesOf({ alternativeTo }: Count, { counts, groups }: Case): readonly Count[] {
  if (alternativeTo.length === 0) return [];
  const named = new Set(alternativeTo.map(({ text }) => text));
  return counts.filter(
    (count) =>
      named.has(count.id.text) ||
      groups.some(({ id, counts: inner }) => id && named.has(id.text) && inner.includes(count)),
  );
}

/** The paragraphs of a list of passages, those of sections among them. */
export function paragraphsIn(passages: readonly Passage[]): readonly Paragraph[] {
  return passages.flatMap((passage) =>
    passage.kind === 'section' ? paragraphsIn(passage.paragraphs) : passage,
  );
}

/** The incidents that stand as paragraphs, or in the table of a schedule that is not among those `withheld`. */
export function printedIncidents(of: Case, withheld: ReadonlySet<object> = new Set()): ReadonlySet<Incident> {
  const told = stretchesOf(of).flatMap(({ passages }) => paragraphsIn(passages));
  const tables = of.schedules.filter((schedule) => !withheld.has(schedule));
  return new Set([
    ...told.flatMap(({ incident }) => incident ?? []),
    ...tables.flatMap(({ incidents }) => incidents?.all ?? []),
  ]);
}
