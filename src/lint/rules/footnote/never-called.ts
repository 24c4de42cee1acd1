import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a footnote is written but no text calls it',
  why: 'It is not printed, so what it proves stands nowhere in the paper.',
  severity: 'warning',
  example: {
    bad: 'footnotes: {report: Report no. 77 of the police.}',
    good: `general_allegations: ["Shops were looted.[^report]"]
footnotes: {report: Report no. 77 of the police.}`,
  },
  *check({ analysis, series }) {
    const called = new Set(series.notes);
    for (const footnote of analysis.case.footnotes) {
      if (called.has(analysis.keys.get(footnote) as string)) continue;
      const { id } = footnote;
      const help = `call it with \`[^${id.text}]\` where it belongs, or take it out`;
      yield { span: id, message: `footnote \`${id.text}\` is never called`, help };
    }
  },
};

export default rule;
