/** The looks of a paper: page, faces, paragraph styles and numbering, all lengths in points. Comes from the court's data. */
export interface Sheet {
  readonly page: PageGeometry;
  readonly face: Face;
  readonly styles: Readonly<Record<StyleName, ParagraphStyle>>;
  readonly numbering: Numbering;
  /** Whether words may be broken by hyphens, where the paper's language is known. */
  readonly hyphenate: boolean;
  /** The rule above the notes of a page: its length, thickness, and the space above and below it. */
  readonly noteRule: {
    readonly length: number;
    readonly thickness: number;
    readonly above: number;
    readonly below: number;
  };
}

export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** From the paper's upper edge to the header, and from its lower edge to the footer. */
  readonly header: number;
  readonly footer: number;
}

/** A family of four cuts. `name` is what Word asks for; the cuts are files for measuring and embedding. */
export interface Face {
  readonly name: string;
  readonly cuts: Readonly<Record<Cut, string>>;
  /** The folders of the court files that name cuts, by how they name them: what is in no package stands there or below. */
  readonly folders: ReadonlyMap<string, string>;
  /** Further families for letters that this one lacks, asked in order; one that is not installed is passed over. */
  readonly fallbacks: readonly Fallback[];
}

/** A family beside a paper's own, and the scripts it is for, as Unicode names them (`Hangul`). */
export type Fallback = Readonly<Record<Cut, string>> & { readonly scripts: readonly string[] };

export const CUTS = ['regular', 'bold', 'italic', 'boldItalic'] as const;
export type Cut = (typeof CUTS)[number];

/** The bytes of a family's four cuts. */
export type CutFiles = Readonly<Record<Cut, Uint8Array>>;

/** Every style a paper may use, and so every style of a court's data and of the Word file. */
export const STYLE_NAMES = [
  'classification', // the mark above the caption
  'court', // the court's name
  'case_line', // number, chamber, judges, situation
  'party', // THE PROSECUTOR
  'versus', // Against
  'accused_line', // NAME, POSITION in the caption
  'title', // INDICTMENT
  'charging', // The Prosecutor charges:
  'charge', // with THE CRIME OF ...
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'count_heading',
  'numbered',
  'item1',
  'item2',
  'item3',
  'body',
  'quotation',
  'closing', // By these acts and omissions ...
  'dateline',
  'signature',
  'schedule_title',
  'contents_title',
  'contents1', // entries of the table of contents, by level
  'contents2',
  'contents3',
  'contents4',
  'cover_label', // Case No.
  'cover_value', // what stands beside it
  'table_head',
  'table_cell',
  'footnote',
  'header',
  'footer',
] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

export interface ParagraphStyle {
  /** The name Word shows. */
  readonly name: string;
  readonly align: 'left' | 'centre' | 'right' | 'justify';
  readonly size: number;
  /** Distance of base lines, in multiples of the face's own single spacing, as Word counts it. */
  readonly spacing: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The words are printed in capitals; the text itself is turned, so that every format says the same. */
  readonly capitals: boolean;
  readonly before: number;
  readonly after: number;
  /** Indents of the text from the margins. */
  readonly left: number;
  readonly right: number;
  /** Where the first line (or its number) begins, relative to `left`; negative hangs. */
  readonly first: number;
  /** Never the last thing on a page. */
  readonly keepWithNext: boolean;
  /** Never broken across pages. */
  readonly keepTogether: boolean;
}

/** One numeral with what stands about it: `(a)` is before `(`, letters, after `)`. */
export interface NumberPattern {
  readonly before: string;
  readonly numeral: Numeral;
  readonly after: string;
  /** `ONE`, `TWO` ... in place of the first numerals. */
  readonly words?: readonly string[];
}

export type Numeral = 'arabic' | 'lower_letter' | 'upper_letter' | 'lower_roman' | 'upper_roman';

export interface Numbering {
  /** `1.`, the one series of the whole paper. */
  readonly paragraph: NumberPattern;
  /** `I.`, `A.`, ... by level of heading; those deeper than it goes have no number. */
  readonly headings: readonly NumberPattern[];
  /** `(a)`, `(i)`, ... by depth. */
  readonly items: readonly NumberPattern[];
  /** `Count 1:`; the words come from the court in the paper's language. */
  readonly count: NumberPattern;
  /** `Schedule A`'s letter. */
  readonly schedule: NumberPattern;
  /** An annex's, where it is another than a schedule's. */
  readonly annex?: NumberPattern;
}
