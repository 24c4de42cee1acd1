import type { Inline } from '../../../model/inline.ts';
import { spanWithin } from '../../../text/span-within.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a source is cited in the text, not in a footnote',
  why: 'Citations stand in footnotes: there they are given in full the first time and in short after that, and the allegation stays readable.',
  severity: 'error',
  example: {
    bad: `sources: [{id: roe, title: Prosecutor v. Roe}]
general_allegations: ["The attack was systematic [@roe, para. 5]."]`,
    good: `sources: [{id: roe, title: Prosecutor v. Roe}]
general_allegations: ["The attack was systematic.^[See [@roe, para. 5].]"]`,
  },
  *check({ analysis: { texts } }) {
    for (const content of texts.values()) yield* objections(content);
  },
};

function* objections(
  content: readonly Inline[],
): Iterable<{ span: ReturnType<typeof spanWithin>; message: string; help: string }> {
  for (const one of content) {
    if ('children' in one) yield* objections(one.children);
    if (one.kind !== 'citation' || !one.at.prose) continue;
    const span = spanWithin(one.at.prose, one.at.start, one.at.end);
    const typed = one.at.prose.text.slice(one.at.start, one.at.end);
    const help = `put it into a footnote: \`^[${typed}]\``;
    yield { span, message: 'a citation stands in the text, expected in a footnote', help };
  }
}

export default rule;
