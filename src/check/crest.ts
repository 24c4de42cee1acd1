import { inflateSync } from 'node:zlib';
import { convertIndexedToRgb, type DecodedPng, decode } from 'fast-png';
import type { Crest, CrestFile } from '../model/crest.ts';
import type { PageGeometry } from '../model/sheet.ts';

/** More pixels than a crest can show in print; a file that asks for more would only fill the memory. */
const MOST_PIXELS = 16_000_000;

/**
 * The picture of a PNG file's bytes, as high as its court wants it, or as the line and half of the page allow;
 * undefined where they are none that can be read.
 */
export function readCrest(
  { height, alt }: CrestFile,
  bytes: Uint8Array,
  page: PageGeometry,
): Crest | undefined {
  try {
    const { byteLength, byteOffset, buffer } = bytes;
    const header = new DataView(buffer, byteOffset, byteLength);
    const [wide, high] = [header.getUint32(COLUMNS), header.getUint32(ROWS)];
    if (wide * high > MOST_PIXELS) return undefined;
    const decoded = decode(imageAlone(bytes, (wide + 1) * (high + 8) * 8), { checkCrc: true });
    const { width: columns, height: rows } = decoded;
    const { left, right, top, bottom } = page.margins;
    const widest = page.width - left - right;
    const printed = Math.min(height, (page.height - top - bottom) / 2, (widest * rows) / columns);
    const width = (printed * columns) / rows;
    return { png: bytes, colours: onWhite(decoded), columns, rows, width, height: printed, alt };
  } catch {
    // The package throws plain errors for whatever a file lacks.
    return undefined;
  }
}

/** The parts of a PNG file that its picture is made of; a text or a profile among the others may unpack to anything. */
const PICTURE: readonly string[] = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

/** The file with nothing but its picture. Throws where that unpacks to more than `most` bytes, which is more than its size needs. */
function imageAlone(bytes: Uint8Array, most: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  const packed: Uint8Array[] = [];
  for (let at = 8; at < bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (PICTURE.includes(kind)) parts.push(bytes.subarray(at, end));
    if (kind === 'IDAT') packed.push(bytes.subarray(at + 8, end - 4));
    at = end;
  }
  inflateSync(Buffer.concat(packed), { maxOutputLength: most });
  return Buffer.concat([bytes.subarray(0, 8), ...parts]);
}

/** Where a PNG file says its size. */
const COLUMNS = 16;
const ROWS = 20;

/** The colours of an image as they are seen on white paper, three bytes a pixel. */
function onWhite(image: DecodedPng): Uint8Array {
  const { samples, channels } = samplesOf(image);
  const coloured = channels > 2;
  const colours = new Uint8Array(image.width * image.height * 3);
  for (let pixel = 0; pixel < image.width * image.height; pixel++) {
    const from = pixel * channels;
    const opaque = channels % 2 === 0 ? (samples[from + channels - 1] as number) / 255 : 1;
    for (let colour = 0; colour < 3; colour++) {
      const sample = samples[from + (coloured ? colour : 0)] as number;
      colours[pixel * 3 + colour] = Math.round(255 - (255 - sample) * opaque);
    }
  }
  return colours;
}

/** The samples of an image, 0 to 255: greys or colours, an even number of channels with how opaque each pixel is. */
function samplesOf(image: DecodedPng): { readonly samples: ArrayLike<number>; readonly channels: number } {
  const { depth, data, channels } = image;
  const palette = image.palette ?? (depth < 8 ? greys(2 ** depth) : undefined);
  if (palette)
    return { samples: convertIndexedToRgb({ ...image, palette }), channels: palette[0]?.length ?? 3 };
  return { samples: depth === 16 ? data.map((sample) => sample >> 8) : data, channels };
}

function greys(count: number): [number, number, number][] {
  return Array.from({ length: count }, (_, index) => {
    const grey = (255 * index) / (count - 1);
    return [grey, grey, grey];
  });
}
