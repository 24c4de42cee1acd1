import type { Finding } from './finding.ts';
import type { NumberPattern } from './sheet.ts';
import type { WordDocument } from './word-document.ts';

/** What was recognised in a Word file: a case in pieces, and everything the file says beside it. */
export interface Recognition {
  readonly document: WordDocument;
  /** Values by their path in the case file: `court`, `document.number`, `prosecutor.name`. */
  readonly particulars: Particulars;
  readonly accused: readonly FoundAccused[];
  readonly generalAllegations: readonly FoundPassage[];
  readonly individualResponsibility: readonly FoundPassage[];
  readonly counts: readonly FoundCount[];
  readonly forfeiture: readonly FoundPassage[];
  readonly terms: readonly FoundTerm[];
  /** In the order of their numbers. */
  readonly incidents: readonly FoundIncident[];
  readonly notes: readonly FoundNote[];
  readonly schedules: readonly FoundSchedule[];
  readonly remainder: readonly Leftover[];
  readonly findings: readonly Finding[];
}

/** Values by their path below what they tell of. */
export type Particulars = ReadonlyMap<string, string>;

/** Whether a case read from a Word file may lack marks of protection: that its own case had some, or is not for everybody. */
export function mayLackProtection(particulars: Particulars): boolean {
  const classification = particulars.get('document.classification') ?? 'public';
  return particulars.has('protection') || classification !== 'public';
}

/** A person charged. */
export interface FoundAccused {
  readonly id: string;
  /** `name`, `position`, `born` ... */
  readonly particulars: Particulars;
  readonly paragraphs: readonly FoundPassage[];
}

/** What a part of the indictment is made of. */
export type FoundPassage = FoundParagraph | FoundSection;

/** Passages under a heading. */
export interface FoundSection {
  readonly kind: 'section';
  readonly id?: string | undefined;
  readonly heading: readonly FoundPiece[];
  readonly paragraphs: readonly FoundPassage[];
}

/** A paragraph or sub-paragraph. */
export interface FoundParagraph {
  readonly kind: 'paragraph';
  readonly id?: string;
  /** Its line in the Word file's source. */
  readonly line: number;
  /** The number that the Word file gives it: `12.`, `(a)`; empty where it gives none. */
  readonly label: string;
  /** Why it is not sure that all of it belongs together. */
  readonly doubt?: string;
  readonly text: readonly FoundPiece[];
  readonly quote?: readonly FoundPiece[];
  /** Its date, and what a chronology says of it. */
  readonly date?: string;
  readonly event?: readonly FoundPiece[];
  /** The id of the incident that it tells, and nothing else. */
  readonly incident?: string;
  readonly items: readonly FoundParagraph[];
}

/** A charge. */
export interface FoundCount {
  readonly id: string;
  readonly line: number;
  /** `Count 1:` */
  readonly label: string;
  readonly title: readonly FoundPiece[];
  /** `accused`, `modes` and `incorporates` are lists parted by `; `. */
  readonly particulars: Particulars;
  /** Why its crime is not sure. */
  readonly doubt?: string;
  /** What the Word file says of its charge outside its paragraphs, the words of references as `#`. */
  readonly formulas: readonly string[];
  /** What it charges by these words, where `particulars` are what it charged when the Word file was built. */
  readonly spoken?: { readonly particulars: Particulars; readonly remarks: readonly Remark[] };
  /** The sentence by which it incorporates, where the court's form makes that anew. */
  readonly incorporated?: string;
  readonly paragraphs: readonly FoundPassage[];
  /** What it stands in with its neighbours that have the same. */
  readonly group?: FoundGroup;
}

/** What stands over several counts. */
export interface FoundGroup {
  readonly id: string | undefined;
  /** `COUNTS 1 – 2:` */
  readonly label: string;
  readonly title: readonly FoundPiece[];
  readonly paragraphs: readonly FoundPassage[];
}

/** An abbreviation or defined term. */
export interface FoundTerm {
  readonly id: string;
  readonly term: readonly FoundPiece[];
  readonly means: readonly FoundPiece[];
}

/** What happened once, as data. */
export interface FoundIncident {
  readonly id: string;
  readonly number: number;
  /** `date` and `until`. */
  readonly particulars: Particulars;
  readonly place?: readonly FoundPiece[];
  readonly victims?: readonly FoundPiece[];
  readonly conduct: readonly FoundPiece[];
}

/** A footnote that a text of the case calls. */
export interface FoundNote {
  readonly id: string;
  /** The number by which the Word file calls it. */
  readonly label: string;
  readonly text: readonly FoundPiece[];
}

/** A table or paragraphs after the signature. */
export interface FoundSchedule {
  readonly id: string;
  /** `Schedule A` */
  readonly label: string;
  readonly title: readonly FoundPiece[];
  /** Of a table of incidents, `incidents` and `columns` are lists of ids and names parted by `; `, and there are no rows. */
  readonly particulars: Particulars;
  readonly columns: readonly (readonly FoundPiece[])[];
  readonly rows: readonly (readonly (readonly FoundPiece[])[])[];
  readonly paragraphs: readonly FoundPassage[];
}

/** A piece of text: words of one look, a reference to what carries an id, a call to a footnote. */
export type FoundPiece =
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
      readonly href?: string;
    }
  | {
      readonly kind: 'reference';
      readonly id: string;
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
    }
  | { readonly kind: 'call'; readonly note: string };

/** What house styles print of their own, as far as it tells what a line of a Word file is. */
export interface Forms {
  /** Parts by the headings, in small letters, that are printed over them. */
  readonly headings: ReadonlyMap<string, NamedPart>;
  /** In a file of our own, the fixed words of its court by their keys, and how it labels counts; else nothing. */
  readonly phrases: ReadonlyMap<string, string>;
  readonly countLabel?: NumberPattern;
}

/** The parts of an indictment that a heading may begin. */
export type NamedPart =
  | 'accused'
  | 'general'
  | 'responsibility'
  | 'counts'
  | 'forfeiture'
  | 'glossary'
  | 'chronology'
  | 'schedules'
  | 'contents';

/** What an import finds; `indict explain` has a page for each. */
export type ImportRule = `import/${
  | 'broken-provision'
  | 'broken-reference'
  | 'charge-in-part'
  | 'circular-reference'
  | 'edited-charge'
  | 'edited-form'
  | 'guessed-crime'
  | 'joined'
  | 'no-accused'
  | 'no-counts'
  | 'nothing'
  | 'preface'
  | 'protection'
  | 'renumbered'
  | 'table'
  | 'tracked-changes'
  | 'unknown-crime'
  | 'unnumbered'
  | 'unplaced'}`;

/** Something about an import that its reader should know; `line` of the Word file's source. */
export interface Remark {
  readonly rule: ImportRule;
  readonly severity: 'warning' | 'info';
  readonly line: number;
  readonly message: string;
  readonly help?: string;
  /** The words meant, where they are not the whole paragraph. */
  readonly words?: string;
}

/** Why words of the Word file stand in no part of the case. */
export type Reason =
  | 'form'
  | 'preface'
  | 'caption'
  | 'contents'
  | 'chronology'
  | 'incident'
  | 'heading'
  | 'closing'
  | 'signature'
  | 'unplaced'
  | 'note'
  | 'header'
  | 'footer'
  | 'comment'
  | 'deletion'
  | 'text box'
  | 'picture'
  | 'property';

/** Words that stand in no part of the case. */
export interface Leftover {
  readonly reason: Reason;
  readonly line?: number;
  readonly by?: string;
  readonly text: string;
  /** The text with the words of references as `#`, where it has any: numbers move. */
  readonly masked?: string;
}
