import { printedTexts } from '../../../model/analysis.ts';
import type { ProperName } from '../../../model/case.ts';
import type { Scalar } from '../../../model/value.ts';
import { escapePattern } from '../../../text/escape-pattern.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import { spanWithin } from '../../../text/span-within.ts';
import { isWithin, quotedIn } from '../../reading/quoted.ts';
import type { Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a proper name is written in a spelling that this case calls wrong',
  why: 'One place or person under two spellings is two to a reader, and spellings have been fought over in trials.',
  severity: 'warning',
  example: {
    bad: `names: [{name: Luhansk, not: [Lugansk]}]
general_allegations: [The convoy reached Lugansk at dawn.]`,
    good: `names: [{name: Luhansk, not: [Lugansk]}]
general_allegations: [The convoy reached Luhansk at dawn.]`,
  },
  *check({ analysis }) {
    const { names, authorities } = analysis.case;
    // A work's own title and address are quoted as they are.
    const quoted = new Set(authorities.flatMap(({ fields }) => [...fields.values()]));
    const registered = new Set(names.flatMap(({ name, as }) => [name, as]));
    const proses = printedTexts(analysis).filter((prose) => !quoted.has(prose) && !registered.has(prose));
    for (const name of names) {
      // Other forms of a protected name are listed so that they are withheld too.
      if (name.protect !== undefined) continue;
      // Most names are spelt rightly nearly everywhere, and to look for plain words is much faster than for a pattern.
      const wrong = name.not.map(({ text }) => text).filter((text) => text !== '');
      const suspect = proses.filter(({ text }) => wrong.some((each) => text.includes(each)));
      const pattern = suspect.length > 0 ? patternOf(name) : undefined;
      for (const prose of suspect) if (pattern) yield* misspelt(prose, name, pattern);
    }
  },
};

/** The right spelling or, as the pattern's group, a wrong one, each as a whole word. */
function patternOf({ name, not }: ProperName): RegExp {
  const wrong = not.map(({ text }) => escapePattern(text)).join('|');
  return new RegExp(`(?<![A-Za-zÀ-ỿ\\d])(?:${escapePattern(name.text)}|(${wrong}))(?![A-Za-zÀ-ỿ\\d])`, 'gu');
}

/** Letters that mean nothing else in YAML, however the text around them is quoted. */
const SAFE = /^[A-Za-zÀ-ỿ\d’. -]+$/u;

/** Wrong spellings outside addresses and others' words, and outside the right spelling where that contains them. */
function* misspelt(prose: Scalar, { name }: ProperName, pattern: RegExp): Iterable<Objection> {
  const quoted = quotedIn(prose.text);
  for (const found of matchesIn(prose.text, pattern)) {
    if (found[1] === undefined || isInAddress(prose.text, found.index) || isWithin(quoted, found.index))
      continue;
    const span = spanWithin(prose, found.index, found.index + found[0].length);
    const isPlain = span.source.text.slice(span.start, span.end) === found[0] && SAFE.test(name.text);
    yield {
      span,
      message: `unexpected spelling \`${found[1]}\`, expected \`${name.text}\``,
      help: 'this case spells the name one way; see `names`',
      ...(isPlain && { fix: [{ span, text: name.text }] }),
    };
  }
}

/** No address is looked for further back than this. UTF-16 units. */
const LONGEST_ADDRESS = 2000;

/** Whether `://` stands before the offset in the same unbroken stretch of signs. */
function isInAddress(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_ADDRESS), offset);
  return before.split(/\s/).at(-1)?.includes('://') ?? false;
}

export default rule;
