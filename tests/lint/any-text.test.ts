import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linted } from './linted.ts';

const PIECES = [
  'the accused ',
  'each of the accused in his ',
  'On 5 May 2024 ',
  '31 June ',
  'between on or about ',
  '2024–',
  'Treaty of ',
  '(“the Act”) ',
  'Jane Roe was killed ',
  'nexus between the armed conflict ',
  'knew or ',
  'including, but not limited to ',
  'were taken to Zenda. ',
  'Counts 1 and 2 are in the alternative ',
  'the attack of 5 June 2024, set out in paragraph ',
  'twelve civilians: 5 men, of whom 6 ',
  'aged 12, born in 1987, ',
  'the next day, two days later, ',
  'for three days, from 4 to 9 May 2024, ',
  ', an hour before the attack on the 31 men ',
  'a order, the of it.. there was 40 ',
  '@count ',
  'will ',
  '“',
  '"',
  '*a* ',
  '\u00a0',
  '𝔘ber ',
  'İ',
];

test('whatever is written, findings lie within the file and say what is wrong in lower case', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 }), async (parts) => {
      const text = parts.join('');
      const crime = { crime: 'rome_statute 8 bis', modes: ['rome_statute 25(3)(c)'] };
      const found = await linted({
        period: { from: '2023', to: '2024-05' },
        document: { date: '2024-06-01' },
        accused: [
          { id: 'doe', name: 'Jordan Doe' },
          { id: 'roe', name: 'Jane Roe' },
        ],
        general_allegations: [text],
        counts: [
          { id: 'count', ...crime, accused: ['doe'], paragraphs: [text, { text, date: '2024' }] },
          { id: 'other', ...crime, incorporates: ['general_allegations'], paragraphs: [text] },
        ],
      });
      for (const { span, message } of found) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(span.source.text.length);
        expect(message).toMatch(/^[^A-Z].*[^.]$/su);
      }
    }),
    { numRuns: 25 },
  );
});
