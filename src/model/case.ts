import type { Authority } from './authority.ts';
import type { Document } from './document.ts';
import type { Level } from './level.ts';
import type { PartialDate, Period } from './partial-date.ts';
import type { Amended, Prose, Unsourced } from './prose.ts';
import type { Source } from './source.ts';
import type { Scalar } from './value.ts';

/** A case file that satisfies the schema, in the drafter's own terms. Absent keys are absent or empty lists. */
export interface Case {
  readonly source: Source;
  readonly sources: readonly Source[];
  readonly court: Scalar;
  readonly document: Document;
  readonly period?: Period;
  readonly prosecutor?: Prosecutor;
  readonly accused: readonly Accused[];
  readonly terms: readonly Term[];
  readonly names: readonly ProperName[];
  readonly authorities: readonly Authority[];
  /** `source`, `evidence`: stands in a file that could not be read, of which drafters are told once and not at every id. */
  readonly unread: ReadonlySet<string>;
  readonly evidence: readonly Evidence[];
  /** In the order of their numbers. */
  readonly incidents: readonly Incident[];
  readonly generalAllegations: readonly Passage[];
  readonly individualResponsibility: readonly Passage[];
  /** All counts in printed order, those of groups among them. */
  readonly counts: readonly Count[];
  readonly groups: readonly CountGroup[];
  readonly forfeiture: readonly Passage[];
  readonly footnotes: readonly Footnote[];
  readonly schedules: readonly Schedule[];
  readonly removed: readonly Removal[];
}

/** Why an element of a count is not alleged, or not proved. */
export interface ExplainedGap {
  readonly element: Scalar;
  readonly reason: Prose;
}

/** Something that an older version had, and why it is gone. */
export interface Removal {
  /** Its id there, or its number, as `paragraph 14(b)`. */
  readonly was: Scalar;
  readonly reason: Prose;
  readonly redact?: Level;
}

export interface Prosecutor {
  readonly name?: Prose;
  readonly title?: Prose;
  readonly office?: Prose;
  /** Who signs below. */
  readonly assistants: readonly Prose[];
}

export interface Accused {
  readonly id: Scalar;
  readonly name: Prose;
  /** The part of the name that some courts print alone in capitals. */
  readonly surname?: Prose;
  readonly aliases: readonly Prose[];
  readonly position?: Prose;
  readonly born?: Prose;
  readonly birthplace?: Prose;
  readonly nationality?: Prose;
  readonly paragraphs: readonly Passage[];
}

/** An abbreviation or defined term, and what it stands for. */
export interface Term {
  readonly id: Scalar;
  readonly term: Prose;
  readonly means?: Prose;
}

/** The one spelling of a proper name, the spellings that are wrong, and its protection. */
export interface ProperName {
  readonly name: Prose;
  readonly not: readonly Scalar[];
  readonly protect?: Level;
  /** What stands for the name where it is withheld. */
  readonly as?: Prose;
}

/** What a piece of evidence can be. */
export const EVIDENCE_KINDS = [
  'statement',
  'testimony',
  'document',
  'photograph',
  'video',
  'audio',
  'satellite_image',
  'intercept',
  'expert_report',
  'object',
  'online',
  'other',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What proves an allegation. */
export interface Evidence {
  readonly id: Scalar;
  readonly title: Prose;
  /** The number under which it was registered; that of its first page where there is a `to`. */
  readonly number?: Prose;
  /** The number of its last page, in full. */
  readonly to?: Prose;
  readonly kind?: EvidenceKind;
  readonly witness?: Prose;
  readonly date?: PartialDate;
  /** Above that of a copy, the item and every link to it are withheld. */
  readonly classification?: Level;
  /** The id of the work that it is a copy of. */
  readonly source?: Scalar;
  /** Paragraphs and incidents that it says it proves, by their ids; each of these has it among its own `evidence`. */
  readonly proves: readonly EvidenceLink[];
}

/** What happened once, at one place: data that is printed as a paragraph or as a row of a schedule. */
export interface Incident extends Amended {
  readonly id: Scalar;
  readonly date?: PartialDate;
  readonly until?: PartialDate;
  readonly place?: Prose;
  readonly victims: readonly Prose[];
  readonly conduct: Prose;
  readonly evidence: readonly EvidenceLink[];
  readonly redact?: Level;
}

/** What a part of the indictment is made of. */
export type Passage = Paragraph | Section;

/** Passages under a heading; those of a section within a section are one level deeper. */
export interface Section extends Amended {
  readonly kind: 'section';
  readonly id?: Scalar;
  readonly heading: Prose;
  readonly paragraphs: readonly Passage[];
}

/** A paragraph to be numbered, with its sub-paragraphs; one of an `incident` has the incident's conduct for its text. */
export interface Paragraph extends Amended, Unsourced {
  readonly kind: 'paragraph';
  readonly id?: Scalar;
  readonly text: Prose;
  /** Quoted at length: set apart below the text, above the items. */
  readonly quote?: Prose;
  readonly items: readonly Item[];
  readonly evidence: readonly EvidenceLink[];
  readonly date?: PartialDate;
  readonly place?: Prose;
  /** What the chronology says of it. */
  readonly event?: Prose;
  readonly incident?: Incident;
  /** Elements of the count's crime and modes that the paragraph alleges. */
  readonly elements: readonly Scalar[];
  readonly redact?: Level;
}

/** A sub-paragraph; its own items are one level deeper. */
export interface Item extends Amended, Unsourced {
  readonly id?: Scalar;
  readonly text: Prose;
  readonly items: readonly Item[];
  readonly redact?: Level;
}

/** From what is alleged to what proves it, or the other way round; `at`: where in the piece of evidence. */
export interface EvidenceLink {
  readonly id: Scalar;
  readonly at?: Prose;
}

export interface Count extends Amended {
  readonly id: Scalar;
  readonly title?: Prose;
  /** Ids of accused; empty means all of them. */
  readonly accused: readonly Scalar[];
  readonly crime: Scalar;
  /** Acts chosen among those by which the crime may be committed, as with `8 bis(2)(a)`. */
  readonly acts: readonly Scalar[];
  readonly modes: readonly Scalar[];
  /** Those of `modes` that are charged in the alternative to the others. */
  readonly alternativeModes: readonly Scalar[];
  /** Ids of counts, or of groups of them. */
  readonly alternativeTo: readonly Scalar[];
  readonly incorporates: readonly Incorporation[];
  readonly paragraphs: readonly Passage[];
  /** For the chart of elements alone. */
  readonly gaps: readonly ExplainedGap[];
}

/** Counts under one heading, with the facts that they have in common. */
export interface CountGroup extends Amended {
  readonly id?: Scalar;
  readonly heading: Prose;
  readonly paragraphs: readonly Passage[];
  /** The same objects as in the case's own list. */
  readonly counts: readonly Count[];
}

/** What a count repeats: a part of the indictment or an id, or everything from one id to another. */
export type Incorporation = Scalar | { readonly kind: 'stretch'; readonly from: Scalar; readonly to: Scalar };

export interface Footnote extends Amended {
  readonly id: Scalar;
  readonly text: Prose;
  readonly redact?: Level;
}

/** The columns that a table of incidents may have, in their usual order. */
export const INCIDENT_COLUMNS = ['number', 'date', 'place', 'victims', 'conduct'] as const;
export type IncidentColumn = (typeof INCIDENT_COLUMNS)[number];

/** A table or a list of paragraphs after the signature. */
export interface Schedule extends Amended {
  readonly id: Scalar;
  readonly title: Prose;
  readonly kind: 'schedule' | 'annex';
  readonly classification: Level;
  /** Whether its pages lie on their long side. */
  readonly landscape: boolean;
  /** Heads of columns in the drafter's words; of a table of incidents the court has them. */
  readonly columns: readonly Prose[];
  readonly rows: readonly Row[];
  readonly incidents?: { readonly all: readonly Incident[]; readonly columns: readonly IncidentColumn[] };
  readonly paragraphs: readonly Passage[];
}

export interface Row {
  readonly cells: readonly Prose[];
  readonly redact?: Level;
}
