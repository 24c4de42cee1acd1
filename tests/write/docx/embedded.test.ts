import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CUTS, type CutFiles } from '../../../src/model/sheet.ts';
import { writeDocx } from '../../../src/write/docx/index.ts';
import { openWord } from './reading/package.ts';
import { all, child, value } from './reading/xml.ts';
import { SHEET, SMALL } from './sample.ts';

const ours = createRequire(import.meta.url);
const face = Object.fromEntries(
  CUTS.map((cut) => [cut, new Uint8Array(readFileSync(ours.resolve(SHEET.face.cuts[cut])))]),
) as CutFiles;
const bytes = writeDocx(SMALL, undefined, { face });
const file = openWord(bytes);
const font = all(file.xml('word/fontTable.xml'), 'w:font')[0];

/** The standard's way back: the first 32 bytes against the digits of the key from the last pair to the first, twice. */
function revealed(hidden: Uint8Array, key: string): Uint8Array {
  const digits = key.replace(/[{}-]/g, '');
  return hidden.map((byte, index) => {
    const pair = 30 - 2 * (index % 16);
    return index < 32 ? byte ^ Number.parseInt(digits.slice(pair, pair + 2), 16) : byte;
  });
}

test('the four cuts stand in the file whole, obscured as the standard says', () => {
  const parts = unzipSync(bytes);
  const relations = all(file.xml('word/_rels/fontTable.xml.rels'), 'Relationship');
  const cuts = ['w:embedRegular', 'w:embedBold', 'w:embedItalic', 'w:embedBoldItalic'] as const;
  cuts.forEach((name, index) => {
    const { 'r:id': id, 'w:fontKey': key = '' } = child(font, name)?.attributes ?? {};
    const target = relations.find(({ attributes }) => attributes.Id === id)?.attributes.Target;
    const hidden = parts[`word/${target}`] ?? new Uint8Array();
    expect(key).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
    expect(hidden.subarray(0, 4)).not.toEqual(new Uint8Array([0, 1, 0, 0]));
    expect(Buffer.from(revealed(hidden, key)).equals(Buffer.from(face[CUTS[index] ?? 'regular']))).toBe(true);
  });
});

test('the paper asks for the embedded face by its own name, and tells which it stands for', () => {
  expect(font?.attributes['w:name']).toBe('Tinos');
  expect(value(font, 'w:altName')).toBe(SHEET.face.name);
  expect(file.text('word/styles.xml')).toContain('w:ascii="Tinos"');
  expect(file.text('word/settings.xml')).toContain('<w:embedTrueTypeFonts/>');
});

test('who redrafts the file has all letters: no part of a face is kept alone', () => {
  expect(file.text('word/settings.xml')).not.toContain('saveSubsetFonts');
});

test('the same face gives the same bytes', () => {
  expect(Buffer.from(writeDocx(SMALL, undefined, { face })).equals(Buffer.from(bytes))).toBe(true);
});

test('without the wish nothing is embedded', () => {
  const plain = openWord(writeDocx(SMALL));
  expect(plain.paths.filter((path) => path.endsWith('.odttf'))).toEqual([]);
});
