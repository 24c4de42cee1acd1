import type { Case, Item, Passage } from '../model/case.ts';
import type { Label } from '../model/label.ts';
import { paragraphsIn, stretchesOf } from '../model/passages.ts';
import type { Scalar } from '../model/value.ts';

/** What stands under the case's one namespace of ids, and the key of everything that can be numbered. */
export interface Labels {
  readonly byId: ReadonlyMap<string, Label>;
  /** What `[^id]` calls. A footnote whose id another part has too is found here alone, with a key that no id can be. */
  readonly footnotes: ReadonlyMap<string, Label>;
  readonly keys: ReadonlyMap<object, string>;
}

/** Something of the case that is numbered or referred to, with its id where its author gave it one. */
interface Thing {
  readonly kind: Label['kind'];
  readonly of: Label['of'];
  readonly id: Scalar | undefined;
}

/** Goes through the case in the drafter's order. What has no id gets a key that no id can be (`#7`). */
export function collectLabels(of: Case): Labels {
  const byId = new Map<string, Label>();
  const keys = new Map<object, string>();
  for (const { id, ...thing } of thingsOf(of)) {
    const key = id?.text ?? `#${keys.size + 1}`;
    keys.set(thing.of, key);
    if (id) byId.set(key, { ...thing, key } as Label);
  }
  // A paragraph of an incident goes by the incident's own id.
  for (const paragraph of stretchesOf(of).flatMap(({ passages }) => paragraphsIn(passages)))
    if (paragraph.incident) keys.set(paragraph, paragraph.incident.id.text);
  const footnotes = new Map<string, Label>();
  for (const footnote of of.footnotes) {
    const id = footnote.id.text;
    const label: Label = { kind: 'footnote', key: byId.has(id) ? `^${id}` : id, of: footnote };
    keys.set(footnote, label.key);
    footnotes.set(id, label);
    if (label.key === id) byId.set(id, label);
  }
  return { byId, footnotes, keys };
}

/** Everything but the footnotes. */
function* thingsOf(of: Case): Iterable<Thing> {
  for (const accused of of.accused) {
    yield { kind: 'accused', of: accused, id: accused.id };
    for (const passage of accused.paragraphs) yield* passageThings(passage);
  }
  for (const term of of.terms) yield { kind: 'term', of: term, id: term.id };
  for (const authority of of.authorities) yield { kind: 'source', of: authority, id: authority.id };
  for (const evidence of of.evidence) yield { kind: 'evidence', of: evidence, id: evidence.id };
  for (const incident of of.incidents) yield { kind: 'incident', of: incident, id: incident.id };
  for (const { accused, group, count, schedule, passages } of stretchesOf(of)) {
    if (accused) continue;
    if (group) yield { kind: 'group', of: group, id: group.id };
    if (count) yield { kind: 'count', of: count, id: count.id };
    if (schedule) yield { kind: 'schedule', of: schedule, id: schedule.id };
    for (const passage of passages) yield* passageThings(passage);
  }
}

function* passageThings(passage: Passage): Iterable<Thing> {
  if (passage.kind === 'section') {
    yield { kind: 'section', of: passage, id: passage.id };
    for (const paragraph of passage.paragraphs) yield* passageThings(paragraph);
  } else {
    if (passage.incident) return;
    yield { kind: 'paragraph', of: passage, id: passage.id };
    yield* itemThings(passage.items);
  }
}

function* itemThings(items: readonly Item[]): Iterable<Thing> {
  for (const item of items) {
    yield { kind: 'item', of: item, id: item.id };
    yield* itemThings(item.items);
  }
}
