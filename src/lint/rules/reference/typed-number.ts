import type { Series } from '../../../model/series.ts';
import { type TypedReference, typedReferencesOf } from '../../reading/typed-references.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'the number of a paragraph, count or note is typed by hand',
  why: 'A typed number points elsewhere as soon as a paragraph is added before it; a reference by id moves with its paragraph.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: [First., 'As set out in paragraph 2, he left.']",
    good: "general_allegations: [{id: first, text: First.}, 'As set out in paragraph @first, he left.']",
  },
  *check(exhibit) {
    for (const typed of typedReferencesOf(exhibit)) {
      const { statement, start, end } = typed;
      const written = statement.text.slice(start, end);
      yield {
        span: statement.span(start, end),
        message: `\`${written}\` is typed by hand, and will be wrong when the numbers move`,
        help: `give the ${typed.kind} an id and write \`@id\`, as in \`${example(typed, exhibit.series)}\``,
      };
    }
  },
};

/** How the reference would be written, with the ids that there are. */
function example({ kind, targets, statement, start }: TypedReference, series: Series): string {
  const [first] = targets;
  const word = first ? statement.text.slice(start, first.start) : `${kind} `;
  const list = targets.map(({ from, to }) => {
    const ends = [...new Set([from, to])].map((number) => `@${idOf(kind, number, series)}`);
    return ends.join('–');
  });
  return word + list.join(', ');
}

function idOf(kind: TypedReference['kind'], number: number, { byKey }: Series): string {
  const wanted = kind === 'footnote' ? 'note' : kind;
  const found = [...byKey].find(([, numbered]) => numbered.kind === wanted && numbered.ordinal === number);
  return found && /^[A-Za-z]/.test(found[0]) ? found[0] : 'id';
}

export default rule;
