import type { Series } from '../../../model/series.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

const HERE =
  '(?=\\s{0,9},?\\s{0,9}(?:above|below|supra|infra|herein|(?:of|in)\\s+(?:this|the\\s+present|the)\\s+(?:[Ii]ndictment|[Dd]ocument)))';
/** A roman number is seldom a statute's; other numbers and letters are this paper's only where the text says so. */
const NAMED = new RegExp(
  `(?<![A-Za-zÀ-ỿ\\d])(Section|Part|Chapter|SECTION|PART|CHAPTER)\\s+(?:([IVX]{1,5})(?![A-Za-zÀ-ỿ\\d(-]|\\.\\d)(?:${HERE}|(?!\\s{0,9},?\\s{0,9}(?:of|to|in)\\s+(?:the|its|that|this|[A-Z])))|([A-Z]|\\d{1,2})(?![A-Za-zÀ-ỿ\\d(-]|\\.\\d)${HERE})`,
  'g',
);

/** One of the words, which most texts have not. */
const WORD = /(?:Section|Part|Chapter|SECTION|PART|CHAPTER)\s/;

const rule: Rule = {
  summary: 'a text refers to a section or part that this paper does not have',
  why: 'What is said to stand there is pleaded nowhere, and headings of this paper have no numbers but those that are typed in them.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['The facts of Section V are repeated.']",
    good: "general_allegations: [{heading: V. The Camp, paragraphs: ['It was a camp.']}, 'The facts of Section V are repeated, as Section II of the Act demands.']",
  },
  *check(exhibit) {
    const statements = statementsOf(exhibit).filter(({ role }) => role !== 'note' && role !== 'caption');
    const signs = new Set([...statements.flatMap(signOf), ...numbersOf(exhibit.series)]);
    for (const { text, span } of statements.filter(
      ({ role, text: each }) => role !== 'heading' && WORD.test(each),
    ))
      for (const { 0: written, 2: roman, 3: other, index } of matchesIn(text, NAMED)) {
        const sign = (roman ?? other) as string;
        if (signs.has(sign)) continue;
        yield {
          span: span(index, index + written.length),
          message: `there is no \`${written}\` in this paper`,
          help: 'write `@id`, with the id of a section, or name the paragraphs',
        };
      }
  },
};

/** The numbers that a court prints before headings: `II` and `A` of `II.A`. */
function numbersOf({ byBlock }: Series): readonly string[] {
  return [...byBlock.values()].flatMap(({ kind, reference }) =>
    kind === 'heading' ? (reference.match(/[A-Za-z\d]+/g) ?? []) : [],
  );
}

/** The number that a heading begins with: `V. The Camp`, `Section V: The Camp`. */
function signOf({ role, text }: Statement): readonly string[] {
  if (role !== 'heading' && role !== 'count title' && role !== 'schedule title') return [];
  return (
    /^\W*(?:(?:section|part|chapter)\s+)?([IVX]{1,5}|[A-Z]|\d{1,2})(?![A-Za-zÀ-ỿ\d])/iu.exec(text) ?? []
  ).slice(1);
}

export default rule;
