import { didYouMean } from '../../../text/did-you-mean.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import { isQuoted } from '../../reading/quoted.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';
import { CONFUSIONS } from '../../words/confusions.ts';

/** What is meant where these stand around a word. */
interface Reading {
  readonly right: string;
  readonly before: RegExp;
  readonly after: RegExp;
}

/** Signs looked at on either side. */
const NEIGHBOURS = 60;
const READINGS: ReadonlyMap<string, readonly Reading[]> = readingsOf(CONFUSIONS);
const WRONG = new RegExp(`(?<![A-Za-zÀ-ỿ\\d'’])(?:${[...READINGS.keys()].join('|')})(?![A-Za-zÀ-ỿ\\d])`, 'g');

const rule: Rule = {
  summary: 'a word stands where another that looks or sounds like it is meant',
  why: 'No spelling program finds it, for it is a word; `lead` for `led` is read twice, and `trail chamber` is laughed at. Told by the words beside it.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['The villagers gave there names to the solider of the guard, who was lead by a captain.']",
    good: "general_allegations: ['There forces met. He took the lead by a trail through the woods, near a statue of the king.']",
  },
  *check(exhibit) {
    for (const statement of statementsOf(exhibit)) {
      const { text, span } = statement;
      const small = statement.small.replaceAll('’', "'");
      for (const { 0: word, index } of matchesIn(small, WRONG)) {
        const right = rightFor(word, small, index);
        if (right === undefined || isQuoted(statement, index)) continue;
        const end = index + word.length;
        yield {
          span: span(index, end),
          message: `\`${text.slice(index, end)}\` is hardly what is meant here`,
          help: didYouMean(right),
        };
      }
    }
  },
};

function rightFor(word: string, text: string, at: number): string | undefined {
  const end = at + word.length;
  const before = text.slice(Math.max(0, at - NEIGHBOURS), at);
  const after = text.slice(end, end + NEIGHBOURS);
  return READINGS.get(word)?.find((one) => one.before.test(before) && one.after.test(after))?.right;
}

function readingsOf(table: string): ReadonlyMap<string, readonly Reading[]> {
  const readings = new Map<string, Reading[]>();
  const joined = table.replace(/\n\s+(?=\|)/g, '').replace(/\n\s+/g, ' ');
  for (const [, before = '', written = '', meant = '', after = ''] of matchesIn(
    joined,
    /^(.*?) ?\{(.+?)=(.+?)\} ?(.*)$/gm,
  )) {
    const around = {
      before: pattern(before, '(?<![a-zà-ỿ])', '[\\s-]+$'),
      after: pattern(after, '^[\\s-]+', ''),
    };
    const rights = meant.split('/');
    for (const [index, word] of written.split('/').entries())
      readings.set(word, [...(readings.get(word) ?? []), { right: rights[index] ?? meant, ...around }]);
  }
  return readings;
}

/** A choice of words with what must stand on either side of it; a lone point in it stands for a stop close by. */
function pattern(words: string, before: string, after: string): RegExp {
  if (words === '') return /^/;
  const bare = words.replace(/\|\.$/, '').replace(/ /g, '[\\s-]+');
  const all = `${before}(?:${bare})${after || '(?![a-zà-ỿ])'}`;
  return new RegExp(bare.length === words.length || !words.endsWith('|.') ? all : `${all}|^[.,;:)]`);
}

export default rule;
