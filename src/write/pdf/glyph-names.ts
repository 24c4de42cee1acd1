/** What of a face of fontkit's reads its tables, each when it is first asked for. */
export interface Tables {
  readonly _tables: Record<string, object>;
  _getTableStream(tag: string): { readBuffer(length: number): Uint8Array } | null;
}

/**
 * Spares a face the names of its glyphs, which nobody asks for and which take as long to read as a short paper takes to
 * draw: of the table that has them (`post`) pdfkit wants only what stands at its head.
 */
export function leaveGlyphNames(font: Tables): void {
  const head = font._getTableStream('post')?.readBuffer(HEAD);
  if (head?.length !== HEAD) return;
  const view = new DataView(head.buffer, head.byteOffset, HEAD);
  font._tables.post ??= { italicAngle: view.getInt32(4) / 0x10000, isFixedPitch: view.getUint32(12) };
}

/** Four numbers of four bytes: version, slope, underline, and whether all letters are of one width. */
const HEAD = 16;
