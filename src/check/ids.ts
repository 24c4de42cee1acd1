import type { Case, Item, Passage } from '../model/case.ts';
import { type Finding, structural } from '../model/finding.ts';
import { stretchesOf } from '../model/passages.ts';
import type { Source } from '../model/source.ts';
import type { Scalar } from '../model/value.ts';
import { positionAt } from '../text/position.ts';

/**
 * A finding for each id that another part of the case has already: all of them share one namespace.
 *
 * A footnote with the id of a passage is for lint: `[^treaty]` and `@treaty` can be told apart, and the paper can be made.
 */
export function doubledIds(found: Case): Finding[] {
  const first = new Map<string, Scalar>();
  const findings: Finding[] = [];
  for (const id of inFileOrder(idsOf(found), found.sources)) {
    const other = first.get(id.text);
    if (other) findings.push(doubled(id, other));
    else first.set(id.text, id);
  }
  return findings;
}

function inFileOrder(ids: readonly Scalar[], sources: readonly Source[]): readonly Scalar[] {
  const rank = new Map(sources.map((source, index) => [source, index]));
  const of = (id: Scalar): number => rank.get(id.source) ?? 0;
  return [...ids].sort((a, b) => of(a) - of(b) || a.start - b.start);
}

function doubled(id: Scalar, first: Scalar): Finding {
  const { line } = positionAt(first.source, first.start);
  const where = first.source === id.source ? `line ${line}` : `line ${line} of \`${first.source.path}\``;
  const help = `${where} has it already; give this one an id of its own, and change the references that mean it`;
  return structural('id/doubled', id, `id \`${id.text}\` is given twice`, help);
}

/** Every id of the case but those of footnotes that are ids of passages too. */
function idsOf(found: Case): readonly Scalar[] {
  const parts = [
    found.accused,
    found.terms,
    found.authorities,
    found.evidence,
    found.counts,
    found.schedules,
  ];
  const groups = found.groups.flatMap(({ id }) => id ?? []);
  const passages = [
    ...found.incidents.map(({ id }) => id),
    ...stretchesOf(found).flatMap((stretch) => stretch.passages.flatMap(idsOfPassage)),
  ];
  const taken = new Set(passages.map(({ text }) => text));
  const footnotes = found.footnotes.filter(({ id }) => !taken.has(id.text));
  const ids = [...parts.flat(), ...footnotes].map(({ id }) => id);
  return [...ids, ...groups, ...passages].filter(({ text }) => text !== '');
}

function idsOfPassage(passage: Passage): readonly Scalar[] {
  const inside =
    passage.kind === 'section' ? passage.paragraphs.flatMap(idsOfPassage) : passage.items.flatMap(idsOfItem);
  return passage.id ? [passage.id, ...inside] : inside;
}

function idsOfItem(item: Item): readonly Scalar[] {
  const inside = item.items.flatMap(idsOfItem);
  return item.id ? [item.id, ...inside] : inside;
}
