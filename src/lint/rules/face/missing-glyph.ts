import { printedTexts } from '../../../model/analysis.ts';
import type { Fallback } from '../../../model/sheet.ts';
import { backquoted } from '../../../text/backquoted.ts';
import { packageOf } from '../../../text/package-of.ts';
import { isInScripts } from '../../../text/scripts.ts';
import { spanWithin } from '../../../text/span-within.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: "the court's face has no glyph for a letter",
  why: 'The PDF would show an empty box in its place, and a name that nobody can read.',
  severity: 'warning',
  example: {
    bad: 'general_allegations: [The order was signed ᏣᎳᎩ.]',
    good: 'general_allegations: [The order was signed Tsalagi.]',
  },
  *check({ analysis, paper, faceless }) {
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
        help: helpWith(packagesFor(letters, paper.sheet.face.fallbacks)),
      };
    }
  },
};

function helpWith(packages: readonly string[]): string {
  const named = backquoted(packages, ' and ');
  const means =
    packages.length > 0
      ? `install ${named} beside the program`
      : "install a face that has it and name it among the `fallbacks` under `face` of the court's file";
  return `the PDF shows an empty box: ${means}, or write it in other letters`;
}

/** The packages that the court names for the scripts of some letters. */
function packagesFor(letters: readonly string[], fallbacks: readonly Fallback[]): string[] {
  const text = letters.join('');
  const asked = fallbacks.filter(({ scripts }) => isInScripts(text, scripts));
  return [...new Set(asked.map(({ regular }) => packageOf(regular)))];
}

export default rule;
