import type { Case, Item, Paragraph, Passage, Prose } from '../model/case.ts';

/** Every text of the case but its footnotes, in the drafter's order. */
export function* prosesOf(of: Case): Generator<Prose> {
  const { document, prosecutor } = of;
  yield* present(document.title, document.number, document.situation, document.chamber, document.place);
  yield* document.judges;
  yield* present(prosecutor?.name, prosecutor?.title, prosecutor?.office);
  for (const accused of of.accused) {
    yield accused.name;
    yield* accused.aliases;
    yield* present(accused.position, accused.born, accused.birthplace, accused.nationality);
    for (const paragraph of accused.paragraphs) yield* ofParagraph(paragraph);
  }
  for (const term of of.terms) yield* present(term.term, term.means);
  for (const name of of.names) yield* present(name.name, name.as);
  for (const evidence of of.evidence) yield* present(evidence.title, evidence.number);
  for (const passage of [...of.generalAllegations, ...of.individualResponsibility]) yield* ofPassage(passage);
  for (const count of of.counts) {
    yield* present(count.title);
    for (const paragraph of count.paragraphs) yield* ofParagraph(paragraph);
  }
  for (const schedule of of.schedules) {
    yield schedule.title;
    yield* schedule.columns;
    for (const row of schedule.rows) yield* row.cells;
    for (const paragraph of schedule.paragraphs) yield* ofParagraph(paragraph);
  }
}

function* ofPassage(passage: Passage): Generator<Prose> {
  if (passage.kind === 'paragraph') {
    yield* ofParagraph(passage);
    return;
  }
  yield passage.heading;
  for (const paragraph of passage.paragraphs) yield* ofParagraph(paragraph);
}

function* ofParagraph(paragraph: Paragraph): Generator<Prose> {
  yield paragraph.text;
  yield* present(paragraph.quote, paragraph.place, ...paragraph.evidence.map((link) => link.at));
  yield* ofItems(paragraph.items);
}

function* ofItems(items: readonly Item[]): Generator<Prose> {
  for (const item of items) {
    yield item.text;
    yield* ofItems(item.items);
  }
}

function* present(...proses: (Prose | undefined)[]): Generator<Prose> {
  for (const prose of proses) if (prose) yield prose;
}
