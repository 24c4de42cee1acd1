import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignWords } from '../../src/text/foreign-words.ts';

const told = (text: string, language = 'en') =>
  foreignWords(text, language).map((stretch) => [stretch.text, stretch.language]);

describe('words of other scripts', () => {
  test('tell their language, or that nobody has said which', () => {
    expect(told('Kim Jong Un (김정은) and 王 met')).toEqual([
      ['Kim Jong Un ', undefined],
      ['(김정은) ', 'ko'],
      ['and ', undefined],
      ['王 ', 'und-Hani'],
      ['met', undefined],
    ]);
    expect(told('see Γη, Георгий Жуков')).toEqual([
      ['see ', undefined],
      ['Γη, ', 'el'],
      ['Георгий Жуков', 'und-Cyrl'],
    ]);
  });

  test('are none where the text is of a language written so', () => {
    expect(told('маршал Жуков', 'ru')).toEqual([['маршал Жуков', undefined]]);
    expect(told('東京の人', 'ja-JP')).toEqual([['東京の人', undefined]]);
    expect(told('Đặng, Łódź, §\u00a05 “x” – 5 €')).toEqual([['Đặng, Łódź, §\u00a05 “x” – 5 €', undefined]]);
  });

  test('are the Latin ones where a language is written otherwise', () => {
    expect(told('كان Rupert Hentzau هناك', 'ar')).toEqual([
      ['كان ', undefined],
      ['Rupert Hentzau ', 'und-Latn'],
      ['هناك', undefined],
    ]);
    expect(told('Hentzau', 'he')).toEqual([['Hentzau', 'und-Latn']]);
    expect(told('Petrović', 'sr-Latn')).toEqual([['Petrović', undefined]]);
  });

  test('are the text again, one after the other', () => {
    const words = fc.array(
      fc.constantFrom('the', ' ', '\u00a0', '김정은', 'Жуков', '(', 'é', '1', '王', '\u200f'),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        expect(
          foreignWords(text, 'en')
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
