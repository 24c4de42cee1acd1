import fc from 'fast-check';

/** Words that are easily mistaken for each other, spaces and signs. */
const ALIKE = ['the ', 'army ', 'of ', 'Graustark', ', ', '\u00a0', '12 ', '.'];

/** Texts of them and of others, as signs that refer and call. */
export function textsOf(others: readonly string[], limits: fc.ArrayConstraints = {}): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...ALIKE, ...others), limits).map((parts) => parts.join(''));
}
