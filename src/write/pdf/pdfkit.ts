/** An object of the file that others may point at. */
export interface Reference {
  readonly data: Record<string, unknown>;
}

/** A face within pdfkit: what encodes its glyphs and puts those that were used into the file. */
export interface EmbeddedFace {
  readonly id: string;
  /** Glyph numbers in four hexadecimal figures, and where each stands, in thousandths of an em. */
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
  readonly font?: { hasGlyphForCodePoint(codePoint: number): boolean };
}

/** One cut of the paper's face, and of those that draw the letters it lacks. */
export type EmbeddedChain = readonly [EmbeddedFace, ...EmbeddedFace[]];

/** An element of the structure tree. */
export interface Element {
  readonly dictionary: Reference;
  add(child: unknown): this;
  end(): void;
}

/** An entry of the outline, or its root. */
export interface OutlineEntry {
  addItem(title: string, options: object): OutlineEntry;
}

/** The parts of pdfkit's document that we draw with, some of which its types leave out. */
export interface PdfDocument {
  readonly page: {
    readonly fonts: Record<string, Reference>;
    readonly dictionary: Reference;
    write(bytes: Uint8Array): void;
  };
  readonly outline: OutlineEntry;
  addPage(options: object): void;
  addNamedDestination(name: string, kind: 'XYZ', left: null, top: number, zoom: null): void;
  struct(type: string, options?: object): Element;
  addStructure(element: Element): void;
  markStructureContent(tag: string, options?: object): unknown;
  markContent(tag: string, options: object): void;
  endMarkedContent(): void;
  link(x: number, y: number, width: number, height: number, address: string, options: object): void;
  annotate(x: number, y: number, width: number, height: number, options: object): void;
  end(): void;
}
