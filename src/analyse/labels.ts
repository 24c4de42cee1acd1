import type { Case, Item, Paragraph, Passage } from '../model/case.ts';
import type { Label } from '../model/label.ts';
import type { Scalar } from '../model/value.ts';

/** What stands under the case's one namespace of ids, and the key of everything that can be numbered. */
export interface Labels {
  readonly byId: ReadonlyMap<string, Label>;
  /** What `[^id]` calls. A footnote whose id another part has too is found here alone, with a key that no id can be. */
  readonly footnotes: ReadonlyMap<string, Label>;
  readonly keys: ReadonlyMap<object, string>;
}

/** Goes through the case in the drafter's order. What has no id gets a key that no id can be (`#7`). */
export function collectLabels(of: Case): Labels {
  const byId = new Map<string, Label>();
  const keys = new Map<object, string>();
  const add = <Kind extends Label['kind']>(
    kind: Kind,
    thing: Extract<Label, { kind: Kind }>['of'],
    id?: Scalar,
  ) => {
    const key = id?.text ?? `#${keys.size + 1}`;
    keys.set(thing, key);
    if (id) byId.set(key, { kind, key, of: thing } as unknown as Label);
  };
  const addItem = (item: Item): void => {
    add('item', item, item.id);
    item.items.forEach(addItem);
  };
  const addPassage = (passage: Passage): void => {
    if (passage.kind === 'section') {
      add('section', passage, passage.id);
      passage.paragraphs.forEach(addPassage);
    } else addParagraph(passage);
  };
  const addParagraph = (paragraph: Paragraph): void => {
    add('paragraph', paragraph, paragraph.id);
    paragraph.items.forEach(addItem);
  };
  for (const accused of of.accused) {
    add('accused', accused, accused.id);
    accused.paragraphs.forEach(addParagraph);
  }
  for (const term of of.terms) add('term', term, term.id);
  for (const authority of of.authorities) add('source', authority, authority.id);
  for (const evidence of of.evidence) add('evidence', evidence, evidence.id);
  of.generalAllegations.forEach(addPassage);
  of.individualResponsibility.forEach(addPassage);
  for (const count of of.counts) {
    add('count', count, count.id);
    count.paragraphs.forEach(addParagraph);
  }
  for (const schedule of of.schedules) {
    add('schedule', schedule, schedule.id);
    schedule.paragraphs.forEach(addParagraph);
  }
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
