import { CUTS, type Cut, type CutFiles } from '../../model/sheet.ts';
import { faceFacts } from '../../text/face-facts.ts';
import { escaped } from '../office/xml.ts';
import type { Parts } from './finish.ts';

const ELEMENTS: Readonly<Record<Cut, string>> = {
  regular: 'embedRegular',
  bold: 'embedBold',
  italic: 'embedItalic',
  boldItalic: 'embedBoldItalic',
};

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/font';

/** The name by which the file asks for an embedded face: its own, which is seldom that of the face it stands in for. */
export function familyOf(face: CutFiles): string {
  return faceFacts(face.regular)?.family ?? '';
}

/**
 * The parts of an embedded face: its cuts, obscured, and what the table of fonts says of them. `standsFor` is the face
 * that a reader without this one may take. Whole cuts, not those letters that are used: the file is going to be redrafted.
 */
export function embeddedParts(face: CutFiles, standsFor: string): Parts {
  const facts = faceFacts(face.regular);
  const keys = CUTS.map((cut) => fontKey(face[cut]));
  const fonts = CUTS.map(
    (cut, index) => [`word/fonts/font${index + 1}.odttf`, obscured(face[cut], keys[index] ?? '')] as const,
  );
  const relations = CUTS.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATION}" Target="fonts/font${index + 1}.odttf"/>`,
  );
  const cuts = CUTS.map(
    (cut, index) => `<w:${ELEMENTS[cut]} r:id="rId${index + 1}" w:fontKey="${keys[index]}"/>`,
  );
  const ranges = facts?.ranges ?? [];
  const sig = SIGNATURE.map((name, index) => ` w:${name}="${ranges[index] ?? '00000000'}"`).join('');
  return new Map<string, string | Uint8Array>([
    ...fonts,
    [
      'word/_rels/fontTable.xml.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
    ],
    [
      'word/fontTable.xml',
      `${DECLARATION}<w:fonts xmlns:r="${OFFICE}" xmlns:w="${MAIN}"><w:font w:name="${escaped(familyOf(face))}"><w:altName w:val="${escaped(standsFor)}"/><w:panose1 w:val="${facts?.panose ?? ''}"/><w:charset w:val="00"/><w:family w:val="auto"/><w:pitch w:val="variable"/><w:sig${sig}/>${cuts.join('')}</w:font></w:fonts>`,
    ],
  ]);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const SIGNATURE = ['usb0', 'usb1', 'usb2', 'usb3', 'csb0', 'csb1'];

/** A GUID that tells a font apart, made of what it says and not, as Word does, of chance. */
function fontKey(font: Uint8Array): string {
  const digits = [1, 2, 3, 4].map((seed) => hashed(font, seed)).join('');
  const parts = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ].map(([from, to]) => digits.slice(from, to));
  return `{${parts.join('-')}}`;
}

/** FNV-1a with a seed, as 8 hexadecimal digits. */
function hashed(bytes: Uint8Array, seed: number): string {
  let hash = Math.imul(0x811c9dc5, seed);
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).toUpperCase().padStart(8, '0');
}

/** ECMA-376 part 4, 14.2.1: the first 32 bytes, each in turn against those of the key from its end, twice over. */
function obscured(font: Uint8Array, key: string): Uint8Array {
  const bytes =
    key
      .replace(/[^0-9A-F]/g, '')
      .match(/../g)
      ?.reverse()
      .map((pair) => Number.parseInt(pair, 16)) ?? [];
  return font.map((byte, index) => (index < 32 ? byte ^ (bytes[index % 16] ?? 0) : byte));
}
