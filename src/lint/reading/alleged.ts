import type { Count } from '../../model/case.ts';
import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';
import { accusedPatterns } from './persons.ts';
import { reachesOf } from './reach.ts';
import { sentencesOf } from './sentences.ts';
import { allegationsIn, type Statement, statementsOf } from './statements.ts';

/** What a count rests on; where it incorporates nothing, all that is alleged outside counts: its text may do so in words. */
const groundsOf = once((exhibit: Exhibit): ReadonlyMap<Count, readonly Statement[]> => {
  const common = allegationsIn(statementsOf(exhibit)).filter(({ home }) => !home.count);
  return new Map(
    [...reachesOf(exhibit)].map(([count, { all }]) => [
      count,
      count.incorporates.length === 0 ? [...all, ...common] : all,
    ]),
  );
});

/** All the words that a count rests on, for rules that look for a word which must be there. */
export const allegedBy = once(
  (exhibit: Exhibit): ReadonlyMap<Count, string> =>
    new Map(
      [...groundsOf(exhibit)].map(([count, rests]) => [
        count,
        [count.title?.text ?? '', ...rests.map(({ text }) => text)].join('\n'),
      ]),
    ),
);

/** Whether what a count rests on has some words in a sentence that is not of other accused only. */
export function isAllegedOfItsAccused(words: RegExp, count: Count, exhibit: Exhibit): boolean {
  const charged = exhibit.analysis.charges.get(count)?.accused ?? [];
  const patterns = [...accusedPatterns(exhibit)];
  return (groundsOf(exhibit).get(count) ?? []).some(({ text }) => {
    if (!words.test(text)) return false;
    return sentencesOf(text).some(({ start, end }) => {
      const sentence = text.slice(start, end);
      if (!words.test(sentence)) return false;
      const named = patterns.filter(([, pattern]) => pattern.test(sentence)).map(([accused]) => accused);
      return named.length === 0 || named.some((accused) => charged.includes(accused));
    });
  });
}

/** All that is alleged outside counts, in one text. */
export const commonOf = once((exhibit: Exhibit): string =>
  allegationsIn(statementsOf(exhibit))
    .filter(({ home }) => !home.count)
    .map(({ text }) => text)
    .join('\n'),
);
