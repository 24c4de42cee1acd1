import type { Count } from '../../../model/case.ts';
import { alternativesOf } from '../../../model/passages.ts';
import { once } from '../../reading/once.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

/** A count, not a mode within one, is called an alternative; `\ue000` stands for a number that a reference prints. */
const SAYS =
  /(?<![A-Za-zÀ-ỿ])(?:[Ii]n\s+(?:the\s+)?alternative,?\s+to|[Aa]lternatively\s+to|[Aa]s\s+an\s+alternative\s+to)\s+(?:the\s+)?(?:Counts?\s|count\s|(?:preceding|previous|foregoing|first|second|third|last)\s+count|charges?\s)|(?<![A-Za-zÀ-ỿ])Counts?\s+[\d\ue000A-Za-zÀ-ỿ][^.;]{0,60}\s(?:is|are)\s{1,9}(?:each\s{1,9})?(?:charged|pleaded|brought|pled|made|put)?\s{0,9}(?:in\s+the|as)\s+alternatives?(?![A-Za-zÀ-ỿ])/u;
const TITLED = /(?<![A-Za-zÀ-ỿ])(?:in\s+the\s+alternative|alternative(?:ly)?)(?![A-Za-zÀ-ỿ])/iu;

const rule: Rule = {
  summary: 'the text calls a count an alternative, and the count does not say to which it is one',
  why: 'Without `alternative_to` the paper prints the count as one more charge beside the other, and both could be found.',
  source:
    'alternatives must be said to be so: challenges to form before the Kosovo Specialist Chambers (checked)',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 8(2)(b)(ii)', paragraphs: [Said.]}, {id: two, crime: 'rome_statute 8(2)(b)(iv)', paragraphs: ['In the alternative to Count @one, @doe did this.']}]",
    good: "counts: [{id: one, crime: 'rome_statute 8(2)(b)(ii)', paragraphs: [Said.]}, {id: two, alternative_to: one, crime: 'rome_statute 8(2)(b)(iv)', paragraphs: ['In the alternative to Count @one, @doe did this; in the alternative, he ordered it.']}]",
  },
  *check(exhibit) {
    const told = new Set<Count | undefined>();
    for (const statement of statementsOf(exhibit)) {
      const { role, text, span, home } = statement;
      if (role === 'note' || role === 'quotation') continue;
      const found = (role === 'count title' ? TITLED : SAYS).exec(text);
      if (!found || told.has(home.count) || isSaid(home.count, exhibit)) continue;
      told.add(home.count);
      const start = found.index;
      yield {
        span: span(start, start + found[0].length),
        message: home.count
          ? `count \`${home.count.id.text}\` is called an alternative, and has no \`alternative_to\``
          : 'counts are called alternatives, and none has `alternative_to`',
        help: 'add `alternative_to` with the id of the other count, which prints the words',
      };
    }
  },
};

/** Outside of counts, whether any is said to be an alternative. */
function isSaid(count: Count | undefined, exhibit: Exhibit): boolean {
  const said = alternativesIn(exhibit);
  return count ? said.has(count) : said.size > 0;
}

/** The counts that are said to be alternatives, and those to which they are: one may speak of the alternative that another is to it. */
const alternativesIn = once(({ analysis: { case: of } }: Exhibit): ReadonlySet<Count> => {
  const said = of.counts.filter(({ alternativeTo }) => alternativeTo.length > 0);
  return new Set(said.flatMap((count) => [count, ...alternativesOf(count, of)]));
});

export default rule;
