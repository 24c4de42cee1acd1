import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a count is charged in the alternative to itself, or incorporates itself',
  why: 'An alternative is to another count, and what a count repeats was said before it.',
  severity: 'error',
  example: {
    bad: `counts:
  - {id: attack, alternative_to: attack, crime: rome_statute 8(2)(b)(ii), paragraphs: [He ordered the attack.]}`,
    good: `counts:
  - {id: attack, crime: rome_statute 8(2)(b)(ii), paragraphs: [He ordered the attack.]}
  - {id: civilians, alternative_to: attack, crime: rome_statute 8(2)(b)(i), paragraphs: [He ordered the attack.]}`,
  },
  *check({ analysis }) {
    for (const { id, alternativeTo, incorporates } of analysis.case.counts) {
      const itself = alternativeTo.find(({ text }) => text === id.text);
      if (itself) {
        const help = 'name another count, or leave `alternative_to` out';
        yield { span: itself, message: `count \`${id.text}\` is in the alternative to itself`, help };
      }
      for (const one of incorporates) {
        if (one.kind === 'stretch' || one.text !== id.text) continue;
        const help = 'its own paragraphs stand in it already; take this one out';
        yield { span: one, message: `count \`${id.text}\` incorporates itself`, help };
      }
    }
  },
};

export default rule;
