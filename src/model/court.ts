import type { CitationStyle } from './citation-style.ts';
import type { Crest, CrestFile } from './crest.ts';
import type { Sheet } from './sheet.ts';
import type { Source } from './source.ts';
import type { Scalar } from './value.ts';

/** A house style: a file of `templates/courts/` laid over what it extends. */
export interface Court {
  /** The file's own name without its ending, as `court:` and `--court` call it. */
  readonly id: string;
  readonly source: Source;
  /** Its own file and those that it extends, the nearest first; each has its partials in a folder of its name. */
  readonly lineage: readonly Source[];
  /** The files of its fixed words, as far as they were asked for. */
  readonly wordFiles: readonly Source[];
  /** What `indict courts` says of it. */
  readonly name: string;
  readonly summary: string;
  /** Whether papers that name no house style have this one. */
  readonly usual: boolean;
  readonly sheet: Sheet;
  /** Documents it offers, each a template in `templates/`. */
  readonly documents: ReadonlyMap<string, string>;
  /** Partials in the order in which the indictment prints them. */
  readonly parts: readonly string[];
  /** How a reference to an accused and the boilerplate print the name. */
  readonly accused: { readonly bold: boolean; readonly capitals: boolean; readonly surnameOnly: boolean };
  readonly furniture: { readonly first: FurniturePatterns; readonly rest: FurniturePatterns };
  /** The picture above the first page's words: as the file names it, and as it is, where it could be had. */
  readonly crestFile?: CrestFile;
  readonly crest?: Crest;
  /** How it cites works: as its file names the style, and the style itself once it is fetched. */
  readonly citationStyle?: Scalar;
  readonly citations: CitationStyle;
  /** A paper of more than `overPages` pages has a table of contents, where its template asks for one, of headings down to `levels`. */
  readonly contents: { readonly overPages: number; readonly levels: number };
  /** Every how many lines the margin has a number; 0 for none. */
  readonly lineNumbers: number;
  /** Fixed words by language tag, as far as they were asked for; `en` is always there. */
  readonly words: ReadonlyMap<string, Words>;
  /** The tags of all languages in which it has words. */
  readonly languages: readonly string[];
  /** Keys of the case that the court's form asks for, such as `document.number`. */
  readonly requires: readonly string[];
  /** What a first case of the court charges, where nobody says another crime: `icty 5(a)`; empty where it says none. */
  readonly exampleCrime: string;
  readonly caseNumber?: CaseNumber;
  /** The languages in which the court works, as tags; empty where that is not said. */
  readonly workingLanguages: readonly string[];
  /** The ids of the instruments under which the court charges crimes; empty where that is not said. */
  readonly statutes: readonly string[];
  readonly limits: Limits;
  /** Whether notes name the evidence of paragraphs: of themselves, where a case asks for it, or in no case. */
  readonly evidence: EvidencePrinted;
  readonly facts: readonly Fact[];
  /** Severities of lint rules in place of their own; `off` silences one. */
  readonly rules: ReadonlyMap<string, 'error' | 'warning' | 'info' | 'off'>;
  /** The names of these rules where they are written, known or not. */
  readonly ruleNames: readonly Scalar[];
}

/** What a file says of a court, and how far that was compared with a source. */
export interface Fact {
  readonly fact: string;
  readonly source: string;
  readonly checked: boolean;
}

/** The form of a court's case numbers: `#` is a figure, `@` a letter, `*` anything without spaces, `[…]` may be left out. */
export interface CaseNumber {
  readonly form: string;
  readonly example: string;
}

/** Where evidence is printed: in `notes`, in its `list` alone, or `never` with the charges. */
export const EVIDENCE_PRINTED = ['notes', 'list', 'never'] as const;
export type EvidencePrinted = (typeof EVIDENCE_PRINTED)[number];

/** How long a paper may be, and whether it may have footnotes. */
export interface Limits {
  readonly pages?: number;
  /** Whether pages of covers are among them. */
  readonly covers: 'counted' | 'uncounted';
  readonly words?: number;
  /** Whether footnotes count as words, do not, or may not be there. */
  readonly notes: 'counted' | 'uncounted' | 'none';
  /** The rule of the court that says so. */
  readonly source: string;
}

/** Words of one language: text in the case's markup with `{placeholders}`, and the names of numbers. */
export interface Words {
  readonly phrases: ReadonlyMap<string, Scalar>;
  /** Twelve, January first. */
  readonly months: readonly string[];
  /** The same where no day stands beside them; empty where they do not differ. */
  readonly monthsAlone: readonly string[];
  /** `1st` ... `31st`. */
  readonly ordinals: readonly string[];
  /** `First` ... , for amended versions. */
  readonly ordinalWords: readonly string[];
  /** `one` ... , for labels in words. */
  readonly numbers: readonly string[];
}

export interface FurniturePatterns {
  readonly header: LinePatterns;
  readonly footer: LinePatterns;
}

/**
 * Words with `{number}`, `{filing}`, `{classification}`, `{capital_classification}`, `{restriction}` (the
 * classification of a paper that is not simply public), `{title}`, `{date}`, `{numeric_date}`, `{page}`, `{pages}` and the court's phrases. Of several, the
 * first is printed whose values are all there.
 */
export interface LinePatterns {
  readonly left: readonly string[];
  readonly centre: readonly string[];
  readonly right: readonly string[];
}

const NOTIFY = 'notify_';

/** The places of a court's form where it says who is notified, as `defence` of the phrase `notify_defence`. */
export function placesOf({ phrases }: Words): readonly string[] {
  return [...phrases.keys()].flatMap((key) => (key.startsWith(NOTIFY) ? key.slice(NOTIFY.length) : []));
}
