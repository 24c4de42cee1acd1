import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../src/search/tokens.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';
import { unzipped } from '../../src/search/zip.ts';

const TEXT = fc.string({
  unit: fc.constantFrom(
    'a',
    'É',
    'e\u0301',
    'İ',
    'ß',
    '7',
    ' ',
    '-',
    '\n',
    '\u200b',
    '\u00ad',
    '𐐀',
    '𝟗',
    '🂡',
    '漢',
    'ش',
  ),
});

describe('the words of a text', () => {
  test('are in small letters and composed, figures among them, and ends of lines stand between', () => {
    expect(tokensOf('The Vi\u00adllage, of RE\u0301MY\n(12 h.) x\u200by')).toEqual([
      'the',
      'village',
      'of',
      'rémy',
      '\n',
      '12',
      'h',
      'x',
      '\u200b',
      'y',
    ]);
  });

  test('are what letters, marks and figures in a row make', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const plain = text.replaceAll('\u00ad', '').normalize('NFC').toLowerCase();
        expect(tokensOf(text)).toEqual(plain.match(/[\p{L}\p{M}\p{N}]+|[\n\u200b]/gu) ?? []);
      }),
    );
  });
});

describe('a vocabulary', () => {
  test('numbers what is entered, and knows it again', () => {
    const words = new Vocabulary();
    expect(words.enter('The village and the river\nThe')).toEqual([1, 2, 3, 1, 4, 0, 1]);
    expect(words.read('River, hill, VILLAGE')).toEqual([4, 0, 2]);
    expect(words.word(2)).toBe('village');
    expect(words.size).toBe(4);
  });

  test('tells words apart that come to the same number', () => {
    // 31 × 97 + 257 = 31 × 98 + 226.
    const words = new Vocabulary();
    expect(words.enter('aā bâ')).toEqual([1, 2]);
    expect(words.read('bâ aā aâ')).toEqual([2, 1, 0]);
  });
});

describe('a Word file', () => {
  test('is unpacked whatever packed it, parts that are not packed too', () => {
    const bytes = new TextEncoder().encode('words '.repeat(200));
    const parts = { 'a.xml': bytes, 'b/c.png': new Uint8Array([1, 2, 3]), 'é.xml': bytes };
    for (const level of [0, 6] as const) {
      const found = [...unzipped(zipSync(parts, { level }))].map(([path, part]) => [
        path,
        Uint8Array.from(part),
      ]);
      expect(Object.fromEntries(found)).toEqual(parts);
    }
  });

  test('that is none stops the program', () => {
    expect(() => [...unzipped(new Uint8Array(100))]).toThrow('no directory');
  });
});
