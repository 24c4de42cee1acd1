import { printedTexts } from '../../../model/analysis.ts';
import { spanWithin } from '../../../text/span-within.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: "the court's face has no glyph for a letter",
  why: 'The PDF would show an empty box in its place, and a name that nobody can read.',
  severity: 'warning',
  *check({ analysis, faceless }) {
    if (faceless.size === 0) return;
    for (const prose of printedTexts(analysis)) {
      const letters = [...prose.text].filter((letter) => faceless.has(letter));
      const first = letters[0];
      if (first === undefined) continue;
      const start = prose.text.indexOf(first);
      const code = (first.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
      const more = new Set(letters).size - 1;
      yield {
        span: spanWithin(prose, start, start + first.length),
        message: `the face of this paper has no letter \`${first}\` (U+${code})${more > 0 ? ` nor ${more} others here` : ''}`,
        help: "the PDF shows an empty box: write it in other letters, or install a face that has it and name it among the `fallbacks` under `face` of the court's file",
      };
    }
  },
};

export default rule;
