import type { Count } from '../../../model/case.ts';
import { alternativesOf } from '../../../model/passages.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
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
      if (role === 'note' || role === 'quotation' || isSaid(statement, exhibit)) continue;
      const found = (role === 'count title' ? TITLED : SAYS).exec(text);
      if (!found || told.has(home.count)) continue;
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

function isSaid({ home: { count } }: Statement, { analysis }: Exhibit): boolean {
  // A count may speak of the alternative that another is to it.
  const others = analysis.case.counts.some((each) => each.alternativeTo.length > 0);
  if (!count) return others;
  return (
    count.alternativeTo.length > 0 ||
    analysis.case.counts.some((each) => alternativesOf(each, analysis.case).includes(count))
  );
}

export default rule;
