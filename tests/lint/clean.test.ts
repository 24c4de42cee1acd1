import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { said } from '../draft.ts';
import { linted } from './linted.ts';
import { CLEAN } from './papers.ts';

const OWN = /^(?:term|name)\//;

describe('terms and names of a paper in order', () => {
  test.each(Object.entries(CLEAN))('%s', async (_, paragraphs) => {
    const found = await linted({ general_allegations: paragraphs });
    const own = found.filter(({ rule, severity }) => OWN.test(rule) && severity !== 'info');
    expect(own.map(said)).toEqual([]);
  });
});

/** What terms and names are made of, in any disorder. */
const PIECES =
  '(|)|“|”|"|‘|’|the |The |“the |AFU|(“AFU”)|(AFU)|AFU/|Donetsk |Donesk |Luhansk|Lugansk|Kim Jong Un|Kim Jong-un|KIM |@kim|@afu| or |, |hereinafter |referred to as |means |North Korea|DPRK|*|^[|]|. |this indictment|This Indictment|ć|İ|\u{1d400}|\n'.split(
    '|',
  );

test('nothing is said but of words that are written in the file', async () => {
  const text = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 })
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), async (texts) => {
      const found = await linted({
        accused: [{ id: 'kim', name: 'Kim Jong Un' }],
        terms: [{ id: 'afu', term: 'AFU', means: 'Armed Forces of Ukraine' }],
        names: [{ name: 'Luhansk', not: ['Lugansk'] }],
        general_allegations: texts.map((one) => ({ text: one })),
      });
      for (const { rule, span } of found)
        if (OWN.test(rule)) expect(span.source.text.slice(span.start, span.end)).not.toBe('');
    }),
    { numRuns: 60 },
  );
});
