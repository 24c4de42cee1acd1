import fc from 'fast-check';
import { EVIDENCE_KINDS } from '../../src/model/case.ts';
import { LEVELS } from '../../src/model/level.ts';

/** What the keys of a piece of evidence may say. */
interface Says {
  readonly id: fc.Arbitrary<string>;
  /** Its title, its number and its witness. */
  readonly words: fc.Arbitrary<string>;
  readonly date: fc.Arbitrary<string>;
  readonly source: fc.Arbitrary<string>;
  /** What of it proves a paragraph. */
  readonly at: fc.Arbitrary<string>;
}

/** Evidence as a case file has it, no two pieces with one id, that proves the `treaty`, the `clause` or the `market`. */
export function drawEvidence({ id, words, date, source, at }: Says, maxLength: number) {
  const link = fc.record({
    id: fc.constantFrom('treaty', 'clause', 'market'),
    at: fc.option(at, { nil: undefined }),
  });
  const item = fc.record(
    {
      id,
      title: words,
      number: words,
      kind: fc.constantFrom(...EVIDENCE_KINDS),
      witness: words,
      date,
      classification: fc.constantFrom(...LEVELS),
      source,
      paragraphs: fc.uniqueArray(link, {
        minLength: 1,
        maxLength: 4,
        selector: (each) => `${each.id} ${each.at}`,
      }),
    },
    { requiredKeys: ['id', 'title'] },
  );
  return fc.uniqueArray(item, { minLength: 1, maxLength, selector: (each) => each.id });
}
