import { Deflate, deflateSync, strToU8 } from 'fflate';
import { crc32, crc32OfBoth } from './crc32.ts';

/** A part as it lies in the file: deflated, in pieces that follow each other, and what the zip says of it. */
export interface Packed {
  readonly pieces: readonly Uint8Array[];
  /** Of its own bytes. */
  readonly size: number;
  readonly crc: number;
}

const OPTIONS = { level: 6 } as const;

/** A part that is there as a whole. */
export function packed(part: string | Uint8Array): Packed {
  const bytes = typeof part === 'string' ? strToU8(part) : part;
  return { pieces: [deflateSync(bytes, OPTIONS)], size: bytes.length, crc: crc32(bytes) };
}

/** How many characters are deflated at once. */
const LONG = 1 << 16;

/**
 * A part, or a stretch of one where it is not the `last`, that is written piece by piece and deflated as it comes: a long
 * paper's words are never there as a whole.
 */
export function packedPieces(words: Iterable<string>, last: boolean): Packed {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let crc = 0;
  const deflate = new Deflate(OPTIONS, (piece) => pieces.push(piece));
  const push = (text: string, final: boolean) => {
    const bytes = strToU8(text);
    size += bytes.length;
    crc = crc32(bytes, crc);
    deflate.push(bytes, final);
  };
  let text = '';
  for (const piece of words) {
    text += piece;
    if (text.length < LONG) continue;
    push(text, false);
    text = '';
  }
  push(text, false);
  deflate.flush();
  deflate.push(NOTHING, true);
  return { pieces: last ? pieces : unended(pieces), size, crc };
}

const NOTHING = new Uint8Array();

/**
 * Deflated pieces that something can follow, of a stream that ends with a block of nothing (RFC 1951, 3.2): there, after
 * the last words' bits, one bit tells the end and the next one fixed codes. Without these two it is a stored block of no
 * bytes, whose length begins at a whole byte. (fflate's own `flush(true)` fails where a byte is begun.)
 */
function unended(pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  const end = pieces.at(-1) ?? NOTHING;
  let fixed = end.length * 8 - 1;
  while ((((end[fixed >> 3] ?? 0xff) >> (fixed & 7)) & 1) === 0) fixed--;
  const start = fixed - 1;
  const stored = end.slice(0, ((start + 2) >> 3) + 1);
  for (const bit of [start, fixed]) stored[bit >> 3] = (stored[bit >> 3] ?? 0) & ~(1 << (bit & 7));
  return [...pieces.slice(0, -1), stored, EMPTY];
}

/** The length of a stored block of no bytes, and the same inverted. */
const EMPTY = Uint8Array.of(0, 0, 0xff, 0xff);

/** Two stretches of a part, of which the second was packed as the last. */
export function joinedStretches(first: Packed, second: Packed): Packed {
  return {
    pieces: [...first.pieces, ...second.pieces],
    size: first.size + second.size,
    crc: crc32OfBoth(first.crc, second.crc, second.size),
  };
}
