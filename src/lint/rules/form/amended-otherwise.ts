import { plainOf } from '../../reading/plain.ts';
import type { Rule } from '../../rule.ts';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const AMENDED = new RegExp(
  `\\b(${ORDINALS.join('|')})\\s+(?:(?:corrected|consolidated|proposed)\\s+)?amended\\b`,
  'iu',
);

const rule: Rule = {
  summary: 'the title calls the paper another amendment than `amendment` does',
  why: 'The registry and the defence tell versions apart by that number.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: 'document: {title: Second Amended Indictment, amendment: 1}',
    good: 'document: {title: Second Amended Indictment, amendment: 2}',
  },
  *check({ analysis }) {
    const { title, amendment } = analysis.case.document;
    if (!title || amendment === undefined) return;
    const { text, span } = plainOf(title, analysis.texts.get(title) ?? []);
    const found = AMENDED.exec(text);
    const said = ORDINALS.indexOf(found?.[1]?.toLowerCase() ?? '') + 1;
    if (!found || said === amendment) return;
    yield {
      span: span(found.index, found.index + found[0].length),
      message: `the title says \`${found[0]}\`, and \`amendment\` is ${amendment}`,
      help: `write \`amendment: ${said}\`, or mend the title`,
    };
  },
};

export default rule;
