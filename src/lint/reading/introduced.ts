import type { Exhibit } from '../rule.ts';
import { definitionsOf } from './definitions.ts';
import { once } from './once.ts';

/** The short forms that the prose or the register of terms introduces, and the abbreviations within them: `JCE` of `JCE I`. */
export const introducedOf = once((exhibit: Exhibit): ReadonlySet<string> => {
  const shorts = [
    ...definitionsOf(exhibit).map(({ short }) => short),
    ...exhibit.analysis.case.terms.map(({ term }) => term.text),
  ];
  return new Set(shorts.flatMap((short) => [short, ...(short.match(/\p{Upper}{2,}/gu) ?? [])]));
});
