import type { Item } from '../../../model/case.ts';
import type { Label } from '../../../model/label.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import { NUMBER_SIGN } from '../../reading/plain.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

/** `paragraph @camp(f)`, where the letter is typed behind the reference. */
const BEHIND = new RegExp(`${NUMBER_SIGN}\\(([a-z]{1,3})\\)`, 'gu');
/** `overt act (f) of paragraph @overt`. */
const BEFORE = new RegExp(
  `(?:acts?|items?|points?|(?:sub-?)?paragraphs?|clauses?|letters?|incidents?)\\s+\\(([a-z]{1,3})\\)\\s+(?:of|in|under)\\s+(?:[Pp]aragraph|[Cc]ount)\\s+${NUMBER_SIGN}`,
  'gu',
);

const rule: Rule = {
  summary: 'a text refers to a sub-paragraph that its paragraph does not have',
  why: 'What is said to stand there is pleaded nowhere.',
  severity: 'warning',
  example: {
    bad: "general_allegations: [{id: acts, text: 'He did this:', items: [He came., He left.]}, 'As set out in paragraph @acts(f), he fled.']",
    good: "general_allegations: [{id: acts, text: 'He did this:', items: [He came., He left.]}, 'As set out in paragraph @acts(b), he fled.']",
  },
  *check(exhibit) {
    for (const statement of statementsOf(exhibit))
      for (const { letter, start, end, at } of statement.references.length > 0 ? lettersIn(statement) : []) {
        const { id, label } = statement.references.find((each) => each.at === at)?.reference ?? {};
        const items = label && itemsOf(label);
        const labels = items && labelsOf(items, exhibit);
        if (!labels || labels.includes(letter)) continue;
        const last = labels.at(-1);
        yield {
          span: statement.span(start, end),
          message: `\`@${id}\` has no sub-paragraph (${letter}): ${last === undefined ? 'it has none' : `the last is (${last})`}`,
          help: 'refer to the sub-paragraph by an id of its own',
        };
      }
  },
};

/** The letters that are typed beside references, and where the sign of each reference stands. */
function lettersIn({ text }: Statement) {
  const behind = matchesIn(text, BEHIND).map(({ 0: all, 1: letter = '', index }) => ({
    letter,
    start: index + 1,
    end: index + all.length,
    at: index,
  }));
  const before = matchesIn(text, BEFORE).map(({ 0: all, 1: letter = '', index }) => {
    const start = index + all.indexOf(`(${letter})`);
    return { letter, start, end: start + letter.length + 2, at: index + all.length - 1 };
  });
  return [...behind, ...before];
}

function itemsOf(label: Label): readonly Item[] | undefined {
  return label.kind === 'paragraph' || label.kind === 'item' ? label.of.items : undefined;
}

/** Their own letters: `b` of one that is referred to as `12(b)`; a court may give them no brackets. */
function labelsOf(items: readonly Item[], { analysis, series }: Exhibit): readonly string[] {
  const referenceOf = (item: Item) => series.byKey.get(analysis.keys.get(item) ?? '')?.reference ?? '';
  return items.map((item) => /([A-Za-z]+|\d+)\W*$/.exec(referenceOf(item))?.[1] ?? '');
}

export default rule;
