import { grouped } from '../../../text/grouped.ts';
import { citationsOf, type ProseCitation } from '../../reading/citations.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'provisions are cited in two styles',
  why: 'One provision written in two ways is found by a search for neither, and looks like two.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['Under Article 25(3)(c) of the Rome Statute.', 'Under Article 8 bis of the Rome Statute.', 'Under art. 25(3)(c) of the Rome Statute.']",
    good: "general_allegations: ['Under Article 25(3)(c) of the Rome Statute.', 'Under Articles 8 bis and 25(3)(c) of the Rome Statute.']",
  },
  *check(exhibit) {
    // Notes may abbreviate what the text writes out.
    const citations = citationsOf(exhibit).filter(
      ({ statement, intro }) => statement.role !== 'note' && /^art/i.test(intro),
    );
    yield* rarer(citations, ({ intro }) =>
      /^art(?:\.|s|$)/i.test(intro) && !/^article/i.test(intro) ? 'art.' : 'Article',
    );
    // What has no parts is written alike in both.
    const parted = citations.filter(({ provisions }) => provisions.some(({ path }) => path.includes('(')));
    yield* rarer(parted, ({ statement, provisions }) =>
      provisions.some(({ start, end }) => /\d\.(?:\d|[a-z])/.test(statement.text.slice(start, end)))
        ? '6.1'
        : '6(1)',
    );
  },
};

/** The citations that are written as fewer are than not. */
function* rarer(citations: readonly ProseCitation[], styleOf: (citation: ProseCitation) => string) {
  const styles = grouped(citations, styleOf);
  const [usual, ...others] = [...styles].sort(([, one], [, other]) => other.length - one.length);
  for (const [style, all] of others)
    for (const { statement, start, end } of all)
      yield {
        span: statement.span(start, end),
        message: `this is cited in the style \`${style}\`, and most of this paper in the style \`${usual?.[0]}\``,
        help: 'cite in one style throughout',
      };
}

export default rule;
