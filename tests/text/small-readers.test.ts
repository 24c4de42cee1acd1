import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../src/text/calendar.ts';
import { closest } from '../../src/text/closest.ts';
import { parseLength } from '../../src/text/length.ts';
import { parseNumberPattern } from '../../src/text/number-pattern.ts';
import { lineStarts, positionAt } from '../../src/text/position.ts';
import { smallLetters } from '../../src/text/small-letters.ts';

test.each([
  ['12', 12],
  ['12 pt', 12],
  ['2.54 cm', 72],
  ['25.4 mm', 72],
  ['1in', 72],
  ['-1.27 cm', -36],
  ['0', 0],
  ['2,5 cm', undefined],
  ['12 em', undefined],
  ['', undefined],
])('the length %s is %s points', (text, points) => {
  expect(parseLength(text)).toBe(points);
});

test.each([
  ['1.', '', 'arabic', '.'],
  ['(a)', '(', 'lower_letter', ')'],
  ['(A)', '(', 'upper_letter', ')'],
  ['(i)', '(', 'lower_roman', ')'],
  ['I.', '', 'upper_roman', '.'],
  ['Count 1:', 'Count ', 'arabic', ':'],
  ['Chef d’accusation nº 1', 'Chef d’accusation nº ', 'arabic', ''],
  ['A', '', 'upper_letter', ''],
])('the number pattern %s', (example, before, numeral, after) => {
  expect(parseNumberPattern(example)).toEqual({ before, numeral, after });
});

test.each(['', '2.', 'Count', 'x1'])('%j is no example of a first number', (example) => {
  expect(parseNumberPattern(example)).toBeUndefined();
});

test('a date is read when the calendar has it, and only then', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.nat(14), fc.nat(33), (year, month, day) => {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const time = new Date(Date.UTC(year, month - 1, day));
      const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day && month >= 1;
      expect(parseDate(text)).toEqual(exists ? { year, month, day } : undefined);
    }),
  );
});

test.each([
  ['2024', { year: 2024 }],
  ['2024-02', { year: 2024, month: 2 }],
  ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ['2023-02-29', undefined],
  ['1900-02-29', undefined],
  ['2024-6-19', undefined],
  ['24', undefined],
])('the date %s', (text, parts) => {
  expect(parseDate(text)).toEqual(parts);
});

test.each([
  ['nmae', 'name'],
  ['classification', undefined],
  ['Under Seal', 'under_seal'],
  ['alternative-to', 'alternative_to'],
  ['accussed', 'accused'],
  ['zzz', undefined],
])('what is nearest to %s', (word, meant) => {
  expect(closest(word, ['name', 'accused', 'under_seal', 'alternative_to'])).toBe(meant);
});

test('line and column lead back to the offset', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '😀', '\n', '\r\n')), (signs) => {
      const source = { path: 'a', text: signs.join('') };
      for (let offset = 0; offset <= source.text.length; offset += 1) {
        const { line, column } = positionAt(source, offset);
        expect((lineStarts(source)[line - 1] ?? 0) + column - 1).toBe(offset);
        expect(source.text.slice(0, offset).split('\n')).toHaveLength(line);
      }
    }),
  );
});

test('small letters stand where the letters stood, all of Unicode’s', () => {
  const letters = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
  fc.assert(
    fc.property(letters, (letter) => {
      expect(smallLetters(`A${letter}Z`)).toMatch(/^a.{1,2}z$/s);
      expect(smallLetters(letter)).toHaveLength(letter.length);
    }),
    { examples: [['\u0130'], ['\u1e9e'], ['\ud801\udc00']] },
  );
  expect(smallLetters('İZMİR')).toBe('izmir');
});
