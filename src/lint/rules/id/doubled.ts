import { positionAt } from '../../../text/position.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a footnote has the id of a passage',
  why: 'All ids share one namespace. `[^treaty]` calls the footnote all the same, but `@treaty` means the passage, and so the footnote’s number cannot be referred to.',
  severity: 'warning',
  example: {
    bad: `general_allegations: [{id: treaty, text: "A treaty was signed.[^treaty]"}]
footnotes: {treaty: Text of the treaty.}`,
    good: `general_allegations: [{id: treaty, text: "A treaty was signed.[^treaty-text]"}]
footnotes: {treaty-text: Text of the treaty.}`,
  },
  *check({ analysis: { case: of, labels } }) {
    for (const { id } of of.footnotes) {
      const other = labels.get(id.text);
      if (!other || other.kind === 'footnote') continue;
      const first = other.of.id;
      const place = first ? ` of line ${positionAt(first.source, first.start).line}` : '';
      const help = `\`[^${id.text}]\` calls this footnote, and \`@${id.text}\` means the ${other.kind}${place}; give one of the two an id of its own`;
      yield { span: id, message: `id \`${id.text}\` is given twice`, help };
    }
  },
};

export default rule;
