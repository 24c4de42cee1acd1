import type { Packed } from './packed.ts';

/** The list of the parts, which readers expect first. */
const FIRST = '[Content_Types].xml';

/** 1 January 1980, the earliest day a zip can hold, at midnight. It has no zone: the same everywhere. */
const DAY = (1 << 5) | 1;

/**
 * The parts as a zip (APPNOTE 6.3, without what files of 4 GB need) that depends on nothing but them: entries in code
 * point order after the list of types. fflate, which deflates them, zips no parts that are deflated already, and a
 * long one is while the rest of the paper is not yet known.
 */
export function zipParts(parts: ReadonlyMap<string, Packed>): Uint8Array {
  const paths = [FIRST, ...[...parts.keys()].filter((path) => path !== FIRST).sort()];
  const entries: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const path of paths) {
    const { pieces, size, crc } = parts.get(path) as Packed;
    const name = new TextEncoder().encode(path);
    const facts = [
      ...shorts(VERSION, 0, DEFLATED, 0, DAY),
      ...longs(crc, length(pieces), size),
      ...shorts(name.length),
    ];
    const entry = [Uint8Array.of(...longs(0x04034b50), ...facts, ...shorts(0)), name, ...pieces];
    entries.push(...entry);
    directory.push(
      Uint8Array.of(
        ...longs(0x02014b50),
        ...shorts(VERSION),
        ...facts,
        ...shorts(0, 0, 0, 0),
        ...longs(0, offset),
      ),
      name,
    );
    offset += length(entry);
  }
  const counts = shorts(0, 0, paths.length, paths.length);
  const end = Uint8Array.of(
    ...longs(0x06054b50),
    ...counts,
    ...longs(length(directory), offset),
    ...shorts(0),
  );
  return concatenated([...entries, ...directory, end]);
}

/** The version that a reader needs: 2.0. */
const VERSION = 20;
const DEFLATED = 8;

/** Numbers of two bytes, the lower first. */
function shorts(...numbers: readonly number[]): number[] {
  return numbers.flatMap((number) => [number & 0xff, number >>> 8]);
}

/** Numbers of four bytes, the lowest first. */
function longs(...numbers: readonly number[]): number[] {
  return numbers.flatMap((number) => shorts(number & 0xffff, number >>> 16));
}

function length(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(length(pieces));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
