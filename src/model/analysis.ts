import type { Accused, Case, Count, Footnote, Incorporation } from './case.ts';
import type { Court, Words } from './court.ts';
import type { Inline, Shown } from './inline.ts';
import type { Label } from './label.ts';
import type { Instrument, Law, Provision } from './law.ts';
import type { Level } from './level.ts';
import type { Prose } from './prose.ts';
import type { Scalar } from './value.ts';

/** The case with every text read and every name resolved. */
export type Analysis = Reading<Inline>;

/** The same for the readers of one classification: withheld words are gone from every text. */
export interface Copy extends Reading<Shown> {
  /** Whether it is a copy that was asked for, and something is withheld from its readers. */
  readonly redacted: boolean;
  /**
   * Whether something may be withheld from its readers, asked for or not: what is written of it is searched, and has none of
   * the drafter's ids, any of which may tell what it stands for.
   */
  readonly withholds: boolean;
  /** Whether the case marks something to be withheld, and all of it is printed here. */
  readonly unveiled: boolean;
  /**
   * Paragraphs, items, incidents, schedules and evidence that are withheld whole, and the links to such evidence. What is
   * withheld of the case's evidence is no longer in its list.
   */
  readonly withheld: ReadonlySet<object>;
}

/** Whether a copy is not simply public. */
export function isRestricted({ classification, case: { document } }: Copy): boolean {
  return classification !== 'public' || document.exParte;
}

export interface Reading<Content> {
  readonly case: Case;
  readonly court: Court;
  readonly law: Law;
  /** BCP 47. */
  readonly language: string;
  /** The court's words in that language. */
  readonly words: Words;
  /** Whose readers the copy is for. */
  readonly classification: Level;
  /** Whether it was asked for by these readers' level, not made for those of the paper. */
  readonly asked: boolean;
  readonly labels: ReadonlyMap<string, Label>;
  /** The key of everything that is numbered or referred to. */
  readonly keys: ReadonlyMap<object, string>;
  /** Every prose of the case, read. Later stages read text from here and nowhere else. */
  readonly texts: ReadonlyMap<Prose, readonly Content[]>;
  /** Footnotes by key, those written on the spot among them. */
  readonly notes: ReadonlyMap<string, NoteText<Content>>;
  readonly charges: ReadonlyMap<Count, Charge>;
}

export interface NoteText<Content> {
  readonly key: string;
  /** Absent where the note was written on the spot. */
  readonly footnote: Footnote | undefined;
  readonly content: readonly Content[];
}

/** A count with its accused, crime and modes found. */
export interface Charge {
  readonly accused: readonly Accused[];
  readonly crime: Cited;
  readonly acts: readonly Cited[];
  readonly modes: readonly Cited[];
  /** Those of `modes` that are charged in the alternative to the others. */
  readonly alternativeModes: readonly Cited[];
  readonly incorporates: readonly Incorporation[];
}

/** A provision as a count cites it; one that its instrument lacks has a path all the same. */
export interface Cited {
  readonly at: Scalar;
  readonly instrument: Instrument;
  readonly path: string;
  readonly provision: Provision | undefined;
}

/** Whether the notes of the paper name the evidence of its paragraphs: where its court may have it so, as the case asks, else as the court has it. */
export function printsEvidence({
  case: { document },
  court: { evidence },
}: Pick<Copy, 'case' | 'court'>): boolean {
  return evidence !== 'never' && (document.evidence?.text ?? evidence) === 'notes';
}

/** Every text of the case that may be printed, footnotes and works cited among them. */
export function printedTexts({ texts, case: of }: Analysis): readonly Scalar[] {
  const works = of.authorities.flatMap(({ fields }) => [...fields.values()]);
  return [...texts.keys(), ...of.footnotes.map((footnote) => footnote.text), ...works];
}
