import { printedTexts } from '../../../model/analysis.ts';
import type { ProperName } from '../../../model/case.ts';
import type { Scalar } from '../../../model/value.ts';
import { escapePattern } from '../../../text/escape-pattern.ts';
import { spanWithin } from '../../../text/span-within.ts';
import type { Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a proper name is written in a spelling that this case calls wrong',
  why: 'One place or person under two spellings is two to a reader, and spellings have been fought over in trials.',
  severity: 'warning',
  *check({ analysis }) {
    const { names, authorities } = analysis.case;
    // A work's own title and address are quoted as they are.
    const quoted = new Set(authorities.flatMap(({ fields }) => [...fields.values()]));
    const registered = new Set(names.flatMap(({ name, as }) => [name, as]));
    const proses = printedTexts(analysis).filter((prose) => !quoted.has(prose) && !registered.has(prose));
    for (const name of names) for (const prose of proses) yield* misspelt(prose, name);
  },
};

/** Wrong spellings as whole words, outside addresses and outside the right spelling where that contains them. */
function* misspelt(prose: Scalar, { name, not }: ProperName): Iterable<Objection> {
  if (not.length === 0) return;
  const right = escapePattern(name.text);
  const wrong = not.map(({ text }) => escapePattern(text)).join('|');
  const pattern = new RegExp(
    `\\S*://\\S*|(?<![\\p{L}\\p{N}])(?:${right}|(${wrong}))(?![\\p{L}\\p{N}])`,
    'gu',
  );
  for (const found of prose.text.matchAll(pattern)) {
    if (found[1] === undefined) continue;
    yield {
      span: spanWithin(prose, found.index, found.index + found[0].length),
      message: `unexpected spelling \`${found[1]}\`, expected \`${name.text}\``,
      help: 'this case spells the name one way; see `names`',
    };
  }
}

export default rule;
