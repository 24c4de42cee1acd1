import type { Analysis } from '../model/analysis.ts';
import type { Evidence, EvidenceLink, Incident, Item, Paragraph, Passage, Schedule } from '../model/case.ts';
import { type Level, withheldFrom } from '../model/level.ts';
import { paragraphsIn, printedIncidents, stretchesOf } from '../model/passages.ts';
import type { Prose } from '../model/prose.ts';

/** What is withheld as a whole: the things themselves and their texts. */
export interface Hidden {
  readonly things: Set<object>;
  readonly proses: Set<Prose>;
}

/** Everything that the case marks as a whole for readers above those of the paper. */
export function hiddenThings({ case: of }: Analysis, paper: Level): Hidden {
  const cupboard = new Cupboard(paper);
  for (const item of of.evidence) cupboard.evidence(item);
  for (const { schedule, passages } of stretchesOf(of)) {
    const all = schedule !== undefined && cupboard.schedule(schedule);
    for (const each of paragraphsIn(passages)) cupboard.paragraph(each, all);
    if (all) for (const passage of passages) cupboard.headings(passage);
  }
  const open = printedIncidents(of, cupboard.hidden.things);
  const tables = of.schedules.filter((schedule) => cupboard.hidden.things.has(schedule));
  const listed = new Set(tables.flatMap(({ incidents }) => incidents?.all ?? []));
  // What stands in withheld tables alone is withheld with them.
  for (const incident of of.incidents)
    cupboard.incident(incident, listed.has(incident) && !open.has(incident));
  for (const { redact, amended } of of.footnotes) cupboard.reason(redact, amended);
  for (const { redact, reason } of of.removed) cupboard.reason(redact, reason);
  return cupboard.hidden;
}

/** Goes through things and puts away what may not be read; `whole` says that what they stand in may not. */
class Cupboard {
  readonly hidden: Hidden = { things: new Set(), proses: new Set() };
  readonly #paper: Level;
  /** Ids of evidence that is withheld. */
  readonly #evidence = new Set<string>();

  constructor(paper: Level) {
    this.#paper = paper;
  }

  evidence(one: Evidence): void {
    if (!this.#isAbove(one.classification, false)) return;
    this.#hide(one, one.title, one.number, one.to, one.witness);
    this.#evidence.add(one.id.text);
  }

  incident(one: Incident, whole: boolean): void {
    const all = this.#isAbove(one.redact, whole);
    if (all) this.#hide(one, one.place, ...one.victims, one.conduct, one.amended);
    this.#links(one.evidence, all);
  }

  paragraph(one: Paragraph, whole: boolean): void {
    const all = this.#isAbove(one.redact, whole);
    const { text, quote, place, event, amended, unsourced } = one;
    if (all) this.#hide(one, text, quote, place, event, amended, unsourced);
    this.#links(one.evidence, all);
    for (const inner of one.items) this.#item(inner, all);
  }

  /** Why something was amended; the texts of notes are withheld where they are called. */
  reason(level: Level | undefined, reason: Prose | undefined): void {
    if (reason && this.#isAbove(level, false)) this.hidden.proses.add(reason);
  }

  /** Whether the whole schedule is withheld. */
  schedule(one: Schedule): boolean {
    const all = this.#isAbove(one.classification, false);
    if (all) this.#hide(one, one.title, one.amended, ...one.columns);
    for (const row of one.rows)
      if (this.#isAbove(row.redact, all)) for (const cell of row.cells) this.hidden.proses.add(cell);
    return all;
  }

  headings(passage: Passage): void {
    if (passage.kind !== 'section') return;
    this.#hide(passage, passage.heading, passage.amended);
    for (const inner of passage.paragraphs) this.headings(inner);
  }

  #links(links: readonly EvidenceLink[], whole: boolean): void {
    for (const link of links) if (whole || this.#evidence.has(link.id.text)) this.#hide(link, link.at);
  }

  #item(one: Item, whole: boolean): void {
    const all = this.#isAbove(one.redact, whole);
    if (all) this.#hide(one, one.text, one.amended, one.unsourced);
    for (const inner of one.items) this.#item(inner, all);
  }

  #isAbove(level: Level | undefined, whole: boolean): boolean {
    return whole || (level !== undefined && withheldFrom(this.#paper, level));
  }

  #hide(thing: object, ...proses: readonly (Prose | undefined)[]): void {
    this.hidden.things.add(thing);
    for (const prose of proses) if (prose) this.hidden.proses.add(prose);
  }
}
