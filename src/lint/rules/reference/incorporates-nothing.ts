import type { Analysis } from '../../../model/analysis.ts';
import type { Incorporation } from '../../../model/case.ts';
import { PARTS } from '../../../model/label.ts';
import type { Series } from '../../../model/series.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a count incorporates something that has no paragraphs in this paper',
  why: 'The sentence that repeats the allegations passes over it without a word.',
  severity: 'warning',
  example: {
    bad: `counts:
  - id: attack
    crime: rome_statute 8(2)(b)(ii)
    incorporates: [individual_responsibility]
    paragraphs: [He ordered the attack.]`,
    good: `counts:
  - id: attack
    crime: rome_statute 8(2)(b)(ii)
    incorporates: [accused]
    paragraphs: [He ordered the attack.]`,
  },
  *check({ analysis, series }) {
    for (const [count, { incorporates }] of analysis.charges)
      for (const id of incorporates.flatMap(idsOf)) {
        if (isUnknown(id.text, analysis) || hasParagraphs(id.text, series)) continue;
        yield {
          span: id,
          message: `count \`${count.id.text}\` incorporates \`${id.text}\`, which has no paragraphs in this paper`,
          help: 'name what has paragraphs: a part, a section, a count, or the id of a paragraph',
        };
      }
  },
};

function idsOf(one: Incorporation) {
  return one.kind === 'stretch' ? [one.from, one.to] : [one];
}

/** What nothing carries has a finding of its own. */
function isUnknown(id: string, { labels }: Analysis): boolean {
  return !PARTS.includes(id) && !labels.has(id);
}

function hasParagraphs(id: string, { parts, byKey }: Series): boolean {
  const within = parts.get(id);
  return within ? within.length > 0 : byKey.get(id)?.paragraph !== undefined;
}

export default rule;
