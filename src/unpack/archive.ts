import { unzipSync } from 'fflate';
import { broken, Damage } from './damage.ts';
import { LIMITS } from './limits.ts';

/** The parts of a Word file that hold words, by their paths in the zip. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The parts that are read. Pictures, fonts and programs stay packed. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|[^\0]*\.(?:xml|rels))$/i;

/** Unpacks the parts that hold words. Throws `Damage` for what is no Word file, or too much of one. */
export function readParts(bytes: Uint8Array): Parts {
  refuseOthers(bytes);
  let [entries, packed, unpacked] = [0, 0, 0];
  const wanted = (entry: { name: string; size: number; originalSize: number }): boolean => {
    if (++entries > LIMITS.entries) throw tooMuch();
    if (!WANTED.test(entry.name)) return false;
    packed += entry.size;
    unpacked += entry.originalSize;
    // A size that is told too small bounds what is unpacked, since fflate fills no more room than was told.
    if (packed > LIMITS.packed || unpacked > LIMITS.unpacked) throw tooMuch();
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: wanted })));
  } catch (error) {
    throw error instanceof Damage ? error : broken('it cannot be unpacked');
  }
}

function tooMuch(): Damage {
  return new Damage(
    'this file unpacks to more than any indictment needs, and is not read',
    'take out embedded files and charts, and save it again as .docx',
  );
}

const SAVE_AS = 'open it in Word or LibreOffice and save it as “Word Document (*.docx)”';

/** How other files begin, and what they are. */
const OTHERS: readonly (readonly [signs: string, what: string, help: string])[] = [
  [
    '\xd0\xcf\x11\xe0',
    'an old Word file (.doc), or one that is locked with a password',
    `${SAVE_AS}, without a password`,
  ],
  ['{\\rtf', 'a Rich Text file (.rtf)', SAVE_AS],
  ['%PDF', 'a PDF', 'ask for the Word file it was made of, or let Word convert it and save it as .docx'],
  ['<', 'a web page or XML', SAVE_AS],
];

function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length > LIMITS.file) throw tooMuch();
  if (bytes.length === 0)
    throw new Damage('this file is empty, expected a Word file (.docx)', 'was it copied whole?');
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('PK')) return;
  const other = OTHERS.find(([signs]) => start.startsWith(signs));
  if (other) throw new Damage(`this file is ${other[1]}, expected a Word file (.docx)`, other[2]);
  throw new Damage('this file is not a Word file (.docx)', SAVE_AS);
}
