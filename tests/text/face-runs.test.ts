import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faceRuns } from '../../src/text/face-runs.ts';

/** A chain of Latin and Greek, of Cyrillic and Hebrew, and of everything with Cyrillic in it. */
const LETTERS = [
  /[\p{Script=Latin}\p{Script=Greek}\p{P}\p{N}]/u,
  /[\p{Script=Cyrillic}\p{Script=Hebrew}\p{P}]/u,
  /./u,
];

const runs = (word: string, faces = LETTERS.length) =>
  faceRuns(word, faces, (face, codePoint) => LETTERS[face]?.test(String.fromCodePoint(codePoint)) ?? false);

describe('the faces of a word', () => {
  it('are the first that have its letters', () => {
    expect(runs('Kim')).toEqual([{ face: 0, text: 'Kim' }]);
    expect(runs('KimКим김')).toEqual([
      { face: 0, text: 'Kim' },
      { face: 1, text: 'Ким' },
      { face: 2, text: '김' },
    ]);
  });

  it('keep marks with the letter that they stand on', () => {
    expect(runs('й'.normalize('NFD'))).toEqual([{ face: 1, text: 'й'.normalize('NFD') }]);
  });

  it('are one for a word from right to left and what stands about it', () => {
    expect(runs('«(אב)»')).toEqual([{ face: 1, text: '«(אב)»' }]);
    expect(runs('«Жу»').map(({ face }) => face)).toEqual([0, 1, 0]);
  });

  it('leave to the first what none has', () => {
    expect(runs('김', 2)).toEqual([{ face: 0, text: '김' }]);
  });

  it('lose no letter of any word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 3 }), (word, faces) => {
        expect(
          runs(word, faces)
            .map(({ text }) => text)
            .join(''),
        ).toBe(word);
      }),
    );
  });
});
