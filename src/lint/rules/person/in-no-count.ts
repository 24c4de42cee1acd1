import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'an accused is charged in no count',
  why: 'The caption names a person against whom nothing is charged.',
  severity: 'warning',
  example: {
    bad: "accused: [{id: doe, name: Jordan Doe}, {id: roe, name: Jane Roe}]\ncounts: [{id: one, accused: [doe], crime: 'rome_statute 8 bis', paragraphs: [Said.]}]",
    good: "accused: [{id: doe, name: Jordan Doe}, {id: roe, name: Jane Roe}]\ncounts: [{id: one, crime: 'rome_statute 8 bis', paragraphs: [Said.]}]",
  },
  *check({ analysis }) {
    const charged = new Set([...analysis.charges.values()].flatMap(({ accused }) => accused));
    for (const accused of analysis.case.accused) {
      if (charged.has(accused)) continue;
      yield {
        span: accused.id,
        message: `\`${accused.name.text}\` is charged in no count`,
        help: `add \`${accused.id.text}\` to the \`accused\` of a count, or take the person out of the case`,
      };
    }
  },
};

export default rule;
