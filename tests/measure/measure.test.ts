import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMeasure } from '../../src/measure/index.ts';
import { CUTS } from '../../src/model/sheet.ts';
import { amiri, tinos } from '../layout/tinos-paper.ts';

const measure = openMeasure(tinos());

describe('a measure', () => {
  it('knows Tinos as Times New Roman is known: 1.149 of its size from base line to base line', () => {
    expect(measure.single(12)).toBeCloseTo(13.8, 1);
    expect(measure.ascent(1000)).toBeCloseTo(891, 0);
    expect(measure.descent(1000)).toBeCloseTo(216, 0);
  });

  it('kerns letters', () => {
    const apart = measure.width('A', 'regular', 12) + measure.width('V', 'regular', 12);
    expect(measure.width('AV', 'regular', 12)).toBeLessThan(apart);
  });

  it('gives every figure the same width, so that numbers stand in columns', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...CUTS), (number, cut) => {
        const figures = String(number);
        expect(measure.width(figures, cut, 10)).toBeCloseTo(figures.length * measure.width('0', cut, 10), 6);
      }),
    );
  });

  it('grows with the size', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{1,12}$/), fc.constantFrom(...CUTS), (word, cut) => {
        expect(measure.width(word, cut, 24)).toBeCloseTo(2 * measure.width(word, cut, 12), 6);
      }),
    );
  });

  it('sets bold wider than regular', () => {
    expect(measure.width('Count', 'bold', 12)).toBeGreaterThan(measure.width('Count', 'regular', 12));
  });

  it('knows which letters the face has', () => {
    expect(measure.has(0x416, 'regular')).toBe(true); // Ж
    expect(measure.has(0x4e2d, 'regular')).toBe(false); // 中
  });

  it('measures letters that the face lacks in the first fallback that has them', () => {
    const chain = openMeasure(tinos(), [amiri()]);
    const arabic = openMeasure(amiri());
    expect(measure.has(0x633, 'regular')).toBe(false);
    expect(chain.has(0x633, 'regular')).toBe(true);
    expect(chain.width('سلام', 'bold', 12)).toBe(arabic.width('سلام', 'bold', 12));
    expect(chain.width('Kim', 'regular', 12)).toBe(measure.width('Kim', 'regular', 12));
    expect(chain.width('Kimسلام', 'regular', 12)).toBeCloseTo(
      measure.width('Kim', 'regular', 12) + arabic.width('سلام', 'regular', 12),
      6,
    );
    expect(chain.single(12)).toBe(measure.single(12));
  });

  it('refuses what is no face', () => {
    const bytes = new Uint8Array([1, 2, 3, 4]);
    expect(() => openMeasure({ regular: bytes, bold: bytes, italic: bytes, boldItalic: bytes })).toThrow();
  });
});
