import { type Archive, openArchive, type Unopened } from '../text/office-archive.ts';
import { broken, Damage } from './damage.ts';

/** The parts that are read. Pictures, fonts and programs stay packed. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|[^\0]*\.(?:xml|rels))$/i;

/** Unpacks the parts that hold words. Throws `Damage` for what is no Word file, or too much of one. */
export function readParts(bytes: Uint8Array): Archive {
  const opened = openArchive(bytes, WANTED);
  if (typeof opened !== 'string') return opened;
  throw REASONS[opened](bytes);
}

const REASONS: Readonly<Record<Unopened, (bytes: Uint8Array) => Damage>> = {
  'too much': tooMuch,
  broken: () => broken('it cannot be unpacked'),
  other,
};

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

function other(bytes: Uint8Array): Damage {
  if (bytes.length === 0)
    return new Damage('this file is empty, expected a Word file (.docx)', 'was it copied whole?');
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = OTHERS.find(([signs]) => start.startsWith(signs));
  return known
    ? new Damage(`this file is ${known[1]}, expected a Word file (.docx)`, known[2])
    : new Damage('this file is not a Word file (.docx)', SAVE_AS);
}
