import { unzipSync } from 'fflate';

/** The parts of a Word file or a workbook, by their paths in the zip. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/**
 * What such a file may be at most, so that a hostile or broken one ends in a sentence and not in a crash. The text of an
 * indictment of 10,000 paragraphs takes 7 MB, packed 1 MB.
 */
export const ARCHIVE_LIMITS = {
  /** Bytes of the file. */
  file: 256 * 1024 * 1024,
  /** Files within it. */
  entries: 10_000,
  /** Bytes of the parts that are wanted, as packed and unpacked. */
  packed: 16 * 1024 * 1024,
  unpacked: 64 * 1024 * 1024,
} as const;

/** Why a file cannot be opened: it is no zip, it is a broken one, or it holds too much. */
export type Unopened = 'other' | 'broken' | 'too much';

/** Unpacks the parts whose paths are wanted; the others stay packed. */
export function openArchive(bytes: Uint8Array, wanted: RegExp): Archive | Unopened {
  if (bytes.length > ARCHIVE_LIMITS.file) return 'too much';
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'other';
  let [entries, packed, unpacked] = [0, 0, 0];
  const filter = ({
    name,
    size,
    originalSize,
  }: {
    name: string;
    size: number;
    originalSize: number;
  }): boolean => {
    if (++entries > ARCHIVE_LIMITS.entries) throw new TooMuch();
    if (!wanted.test(name)) return false;
    packed += size;
    // A size that is told too small bounds what is unpacked, since fflate fills no more room than was told.
    unpacked += originalSize;
    if (packed > ARCHIVE_LIMITS.packed || unpacked > ARCHIVE_LIMITS.unpacked) throw new TooMuch();
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    return error instanceof TooMuch ? 'too much' : 'broken';
  }
}

class TooMuch extends Error {}

/** A path within the zip, as a part in a folder names it: it is looked up in a table and nowhere else, so that `..` leads nowhere. */
export function pathWithin(to: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (to.startsWith('/') ? to : folder + to).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
