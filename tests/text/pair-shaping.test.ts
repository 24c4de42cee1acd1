import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { LETTERS } from '../../src/text/kept-letters.ts';
import { keptPairs } from '../../src/text/kept-pairs.ts';
import { shapeByPairs } from '../../src/text/pair-shaping.ts';
import { unaskedOf } from '../../src/text/shaping-units.ts';

const TINOS = '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf';
const AMIRI = '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf';

function open(file: string): Font {
  return create(readFileSync(createRequire(import.meta.url).resolve(file))) as Font;
}

function set(face: Font, word: string) {
  const { glyphs, positions, advanceWidth } = face.layout(word, unaskedOf(word));
  const places = positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => [
    xAdvance,
    yAdvance,
    xOffset,
    yOffset,
  ]);
  return { glyphs: glyphs.map(({ id }) => id), places, advanceWidth };
}

/** The same letters in a face that does not come with the program. */
function another(file: string): Font {
  const face = open(file);
  const { tables } = (face as unknown as { directory: { tables: { name: object } } }).directory;
  tables.name = { ...tables.name, checkSum: 0 };
  return face;
}

describe.each([
  ['the house has', open(TINOS)],
  ['it has not', another(TINOS)],
])('a word put together from pairs of a face that %s', (_, paired) => {
  const whole = open(TINOS);
  shapeByPairs(paired);

  test.each(['AVATAR', 'Tyre', 'office', 'P.A.', '“fly”', 'x', '...', 'naïve', 'Київ', 'é'])('%s', (word) => {
    expect(set(paired, word)).toEqual(set(whole, word));
  });

  test('is as its face shapes it, whatever it is', () => {
    const letters = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'AVWTYLPFfijlrtvwyekqo.,;:-–’”()[] /&@'),
        fc.constantFrom(...LETTERS),
      ),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, (word) => {
        expect(set(paired, word)).toEqual(set(whole, word));
      }),
    );
  });

  test('moves the letters of its kerning', () => {
    const alone = set(paired, 'A').advanceWidth + set(paired, 'V').advanceWidth;
    expect(set(paired, 'AVA').advanceWidth - set(paired, 'A').advanceWidth).toBeLessThan(alone);
  });
});

test('the build keeps the widths of the face that comes with the program', () => {
  const face = open(TINOS);
  const widths = set(face, 'Tábor').places.map(([xAdvance]) => xAdvance);
  expect(keptPairs(face)?.advances('Tábor')).toEqual(widths);
  expect(keptPairs(face)?.advances('Київ')).toBeUndefined();
  expect(keptPairs(another(TINOS))).toBeUndefined();
});

test('a face that joins letters is left as it is', () => {
  const face = open(AMIRI);
  const { layout } = face;
  shapeByPairs(face);
  expect(face.layout).toBe(layout);
  expect(keptPairs(face)).toBeUndefined();
});
