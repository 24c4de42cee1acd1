/** An object of the file that others may point at. */
export interface Reference {
  readonly id: number;
  readonly data: Record<string, unknown>;
  end(): void;
}

/** An object with bytes of its own. */
export interface StreamReference extends Reference {
  end(bytes?: Uint8Array): void;
}

/** A face within pdfkit: what encodes its glyphs and puts those that were used into the file. */
export interface EmbeddedFace {
  readonly id: string;
  /** The code of each glyph, its letters a byte each, and where each glyph stands, in thousandths of an em. */
  encode(
    text: string,
    features?: Readonly<Record<string, boolean>>,
  ): readonly [
    readonly string[],
    readonly {
      readonly xAdvance: number;
      readonly advanceWidth: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[],
  ];
  ref(): Reference;
  /** Whether its plain letters (`LETTERS`) are moved by the ones beside them and by nothing else. */
  readonly movedByNeighbours?: boolean;
  readonly font?: { hasGlyphForCodePoint(codePoint: number): boolean };
}

/** One cut of the paper's face, and of those that draw the letters it lacks. */
export type EmbeddedChain = readonly [EmbeddedFace, ...EmbeddedFace[]];

/** An entry of the outline, or its root. */
export interface OutlineEntry {
  addItem(title: string, options: object): OutlineEntry;
}

/** The parts of pdfkit 0.20's document that we draw with or reach around, most of which its types leave out. */
export interface PdfDocument {
  /** The current one, as far as the outline asks for it. */
  page: { readonly dictionary: Reference; readonly height: number };
  readonly outline: OutlineEntry;
  readonly _root: Reference & {
    readonly data: {
      readonly Pages: Reference & { readonly data: { readonly Kids: Reference[]; Count: number } };
      readonly StructTreeRoot: Reference;
      readonly Names: { readonly data: { Dests: Reference } };
    };
  };
  readonly _info: Reference;
  /** Where each object begins, by its number less one; null until it is written. */
  readonly _offsets: (number | null)[];
  _offset: number;
  _write(data: string | Uint8Array): void;
  _finalize(): void;
  ref(data?: object): StreamReference;
  end(): void;
}
