import type { Level } from './level.ts';
import type { PartialDate } from './partial-date.ts';
import type { Amended, Prose } from './prose.ts';
import type { Scalar } from './value.ts';

/** What the cover and the caption say. */
export interface Document extends Amended {
  /** Where the `document` mapping stands, or the whole file where there is none. */
  readonly at: Scalar | undefined;
  readonly title?: Prose;
  readonly amendment?: number;
  /** Which correction of a paper that was filed it is. */
  readonly corrigendum?: number;
  readonly number?: Prose;
  readonly situation?: Prose;
  readonly chamber?: Prose;
  readonly judges: readonly Prose[];
  readonly registrar?: Prose;
  /** The registry's number of this filing. */
  readonly filing?: Prose;
  /** Who is to be notified, by the places that the court's own form has for them. */
  readonly notify: readonly Notified[];
  readonly district?: Prose;
  readonly division?: Prose;
  /** Of the grand jury: `January 2026`. */
  readonly term?: Prose;
  readonly classification: Level;
  /** Whether the file itself says so; what says nothing is public. */
  readonly isClassified: boolean;
  readonly exParte: boolean;
  /** Whether the paper says of itself that it is a draft. */
  readonly draft: boolean;
  /** Whether quotation marks and dashes are printed as they were typed, not as the language has them. */
  readonly asTyped: boolean;
  /** Every how many lines the margin has a number, in place of what the court says. */
  readonly lineNumbers?: number;
  /** The style of its citations in place of the court's: a name, or the path of a file. */
  readonly citations?: Scalar;
  /** Parts that it has besides those of its court's form. */
  readonly with: readonly ExtraPart[];
  /** Where evidence is printed, in place of what the court has: `notes` or `list`. */
  readonly evidence?: Scalar;
  /** BCP 47. */
  readonly language: string;
  readonly date?: PartialDate;
  readonly place?: Prose;
}

/** Those at one place to whom a paper is notified; the place is the end of a phrase of the court, `notify_defence`. */
export interface Notified {
  readonly place: Scalar;
  readonly names: readonly Prose[];
}

/** Parts that a case may ask for. */
export const EXTRA_PARTS = ['contents', 'glossary', 'abbreviations', 'chronology'] as const;
export type ExtraPart = (typeof EXTRA_PARTS)[number];
