import type { Count } from '../../model/case.ts';
import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';
import { reachesOf } from './reach.ts';
import { allegationsIn, statementsOf } from './statements.ts';

/**
 * All the words that a count rests on, for rules that look for a word which must be there. Where a count incorporates
 * nothing, all that is alleged outside counts: its text may incorporate it in words.
 */
export const allegedBy = once((exhibit: Exhibit): ReadonlyMap<Count, string> => {
  const common = allegationsIn(statementsOf(exhibit)).filter(({ home }) => !home.count);
  return new Map(
    [...reachesOf(exhibit)].map(([count, { all }]) => {
      const rests = count.incorporates.length === 0 ? [...all, ...common] : all;
      return [count, [count.title?.text ?? '', ...rests.map(({ text }) => text)].join('\n')];
    }),
  );
});

/** All that is alleged outside counts, in one text. */
export const commonOf = once((exhibit: Exhibit): string =>
  allegationsIn(statementsOf(exhibit))
    .filter(({ home }) => !home.count)
    .map(({ text }) => text)
    .join('\n'),
);
