import { grouped } from '../../../text/grouped.ts';
import { type NamePair, namePairsOf } from '../../reading/name-pairs.ts';
import type { Placed } from '../../reading/places.ts';
import { isQuoted } from '../../reading/quoted.ts';
import { vocabularyOf } from '../../reading/vocabulary.ts';
import type { Exhibit, Rule } from '../../rule.ts';
import { TITLE_WORDS } from '../../words/places.ts';

const rule: Rule = {
  summary: 'a name is written in one word here and in two there',
  why: 'One place under two spellings is two to a reader, and a search for one does not find the other.',
  severity: 'warning',
  example: {
    bad: "general_allegations: ['They held Black Ridge.', 'They left Black Ridge.', 'Blackridge was empty.']",
    good: "general_allegations: ['They held Black Ridge.', 'They left Black Ridge.', 'The black ridge was empty.']",
  },
  *check(exhibit) {
    const words = wordsOf(exhibit);
    const pairs = namePairsOf(exhibit).filter(
      ({ first, second }) => !TITLE_WORDS.has(first) || !TITLE_WORDS.has(second),
    );
    for (const [joined, all] of grouped(pairs, joinedOf)) {
      const single = words.get(joined) ?? [];
      const forms = [...grouped<Form, string>([...all, ...single], writtenOf)].sort(
        ([, one], [, other]) => other.length - one.length,
      );
      const [usual, ...others] = forms;
      for (const [written, places] of usual ? others : [])
        for (const { statement, start, end } of places)
          yield {
            span: statement.span(start, end),
            message: `\`${written}\` here, and \`${usual?.[0]}\` elsewhere in this paper`,
            help: 'keep to one spelling, and register it in `names`',
            ...((statement.role === 'note' || isQuoted(statement, start) || single.length === 0) && {
              severity: 'info' as const,
            }),
          };
    }
  },
};

type Form = Pick<NamePair, keyof Placed | 'start' | 'end'>;

function joinedOf({ first, second }: NamePair): string {
  return (first + second).toLowerCase();
}

function writtenOf({ statement, start, end }: Form): string {
  return statement.text.slice(start, end).replace('\u00a0', ' ');
}

/** Names of one word that are no words of the language, by their small letters. */
function wordsOf(exhibit: Exhibit): ReadonlyMap<string, readonly Form[]> {
  const { capitalised, lower } = vocabularyOf(exhibit);
  return new Map(
    [...capitalised]
      .map(([word, places]) => [word.toLowerCase(), places] as const)
      .filter(([word]) => word.length > 6 && !lower.has(word) && !exhibit.dictionary?.has(word)),
  );
}

export default rule;
