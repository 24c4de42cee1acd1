/** What a face says of itself, as the tables `name` and `OS/2` of the OpenType specification have it. */
export interface FaceFacts {
  readonly family: string;
  /** Whether a file that others edit may hold it. */
  readonly editable: boolean;
  /** The ten numbers by which programs find a face like it, as 20 hexadecimal digits. */
  readonly panose: string;
  /** The bits of Unicode's blocks (4 words) and of code pages (2) that it serves, each as 8 hexadecimal digits. */
  readonly ranges: readonly string[];
}

/** Reads the facts of a face with TrueType outlines, which is all that Word embeds; undefined of any other. */
export function faceFacts(bytes: Uint8Array): FaceFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (![0x00010000, 0x74727565].includes(view.getUint32(0))) return undefined;
    const os2 = tableAt(view, 'OS/2');
    const family = familyName(view, tableAt(view, 'name'));
    if (os2 === undefined || family === undefined) return undefined;
    const word = (at: number) => hex(view.getUint32(os2 + at), 8);
    return {
      family,
      editable: MAY_BE_EDITED.has(view.getUint16(os2 + 8) & 0xf) && (view.getUint16(os2 + 8) & BITMAP) === 0,
      panose: Array.from(bytes.subarray(os2 + 32, os2 + 42), (number) => hex(number, 2)).join(''),
      ranges: [42, 46, 50, 54, 78, 82].map(word),
    };
  } catch (error) {
    // A table that ends beyond the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** `fsType`: installable, and for editing. A restricted face, or one for preview and print, is neither. */
const MAY_BE_EDITED: ReadonlySet<number> = new Set([0, 8]);

/** `fsType`: only bitmaps may be embedded. */
const BITMAP = 0x200;

function tableAt(view: DataView, tag: string): number | undefined {
  for (let table = 0; table < view.getUint16(4); table++) {
    const record = 12 + table * 16;
    const own = String.fromCharCode(...[0, 1, 2, 3].map((sign) => view.getUint8(record + sign)));
    if (own === tag) return view.getUint32(record + 8);
  }
  return undefined;
}

/** The family (name 1) as Windows has it (platform 3, English): what Word looks for. */
function familyName(view: DataView, table: number | undefined): string | undefined {
  if (table === undefined) return undefined;
  const words = table + view.getUint16(table + 4);
  for (let name = 0; name < view.getUint16(table + 2); name++) {
    const record = table + 6 + name * 12;
    const [platform, , language, id, length = 0, offset = 0] = [0, 2, 4, 6, 8, 10].map((at) =>
      view.getUint16(record + at),
    );
    if (platform !== 3 || language !== 0x409 || id !== 1) continue;
    const signs = Array.from({ length: length / 2 }, (_, sign) => view.getUint16(words + offset + sign * 2));
    return String.fromCharCode(...signs);
  }
  return undefined;
}

function hex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, '0');
}
