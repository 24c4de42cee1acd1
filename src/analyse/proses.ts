import type { Case, Item, Paragraph, Passage } from '../model/case.ts';
import { stretchesOf } from '../model/passages.ts';
import type { Prose } from '../model/prose.ts';

/** Every text of the case but its footnotes, in the drafter's order. */
export function* prosesOf(of: Case): Generator<Prose> {
  const { document, prosecutor } = of;
  yield* present(document.title, document.number, document.situation, document.chamber, document.place);
  yield* present(document.filing, document.registrar, document.district, document.division, document.term);
  yield* present(document.amended);
  yield* document.judges;
  for (const { names } of document.notify) yield* names;
  yield* present(prosecutor?.name, prosecutor?.title, prosecutor?.office);
  yield* prosecutor?.assistants ?? [];
  for (const accused of of.accused) {
    yield accused.name;
    yield* present(accused.surname);
    yield* accused.aliases;
    yield* present(accused.position, accused.born, accused.birthplace, accused.nationality);
    for (const passage of accused.paragraphs) yield* ofPassage(passage);
  }
  for (const term of of.terms) yield* present(term.term, term.means);
  for (const name of of.names) yield* present(name.name, name.as);
  for (const { title, number, to, witness } of of.evidence) yield* present(title, number, to, witness);
  for (const { place, victims, conduct, evidence, amended } of of.incidents)
    yield* present(place, ...victims, conduct, ...evidence.map(({ at }) => at), amended);
  for (const { accused, group, count, schedule, passages } of stretchesOf(of)) {
    if (accused) continue;
    yield* present(group?.heading, count?.title, schedule?.title, ...(schedule?.columns ?? []));
    yield* present(group?.amended, count?.amended, schedule?.amended);
    yield* count?.gaps.map(({ reason }) => reason) ?? [];
    for (const row of schedule?.rows ?? []) yield* row.cells;
    for (const passage of passages) yield* ofPassage(passage);
  }
  yield* present(...of.footnotes.map(({ amended }) => amended), ...of.removed.map(({ reason }) => reason));
}

function* ofPassage(passage: Passage): Generator<Prose> {
  if (passage.kind === 'paragraph') {
    yield* ofParagraph(passage);
    return;
  }
  yield passage.heading;
  yield* present(passage.amended);
  for (const inner of passage.paragraphs) yield* ofPassage(inner);
}

function* ofParagraph(paragraph: Paragraph): Generator<Prose> {
  if (paragraph.incident) return;
  yield paragraph.text;
  yield* present(
    paragraph.quote,
    paragraph.place,
    paragraph.event,
    paragraph.amended,
    paragraph.unsourced,
    ...paragraph.evidence.map((link) => link.at),
  );
  yield* ofItems(paragraph.items);
}

function* ofItems(items: readonly Item[]): Generator<Prose> {
  for (const item of items) {
    yield* present(item.text, item.amended, item.unsourced);
    yield* ofItems(item.items);
  }
}

function* present(...proses: (Prose | undefined)[]): Generator<Prose> {
  for (const prose of proses) if (prose) yield prose;
}
