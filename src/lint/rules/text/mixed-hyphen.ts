import { escapePattern } from '../../../text/escape-pattern.ts';
import { grouped } from '../../../text/grouped.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import { isQuoted } from '../../reading/quoted.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

/** Two words with a hyphen before a third in a text in small letters, `short-range missiles`: hyphens are few, and so looked for first. */
const HYPHENED = /-(?<=(?<![A-Za-zÀ-ỿ-])([a-zß-ỿ]{3,20})-)([a-zß-ỿ]{3,20}) ([a-zß-ỿ]{3,20})(?![A-Za-zÀ-ỿ-])/g;

const rule: Rule = {
  summary: 'two words before a noun have a hyphen in one place and none in another',
  why: 'Two spellings of one thing make the reader ask for a difference that is not there.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['They fired short-range missiles.', 'The short range missiles fell on Zenda.']",
    good: "general_allegations: ['They fired short-range missiles.', 'The missiles had a short range; the short-range missiles fell on Zenda.']",
  },
  *check(exhibit) {
    const texts = statementsOf(exhibit).filter(({ role }) => role === 'paragraph' || role === 'item');
    const hyphened = grouped(
      texts.flatMap((statement) => matchesIn(statement.small, HYPHENED)),
      ([, one, other, noun]) => `${one} ${other} ${noun}`,
    );
    if (hyphened.size === 0) return;
    const apart = new RegExp(
      `(?<![A-Za-zÀ-ỿ-])(?:${[...hyphened.keys()].map(escapePattern).join('|')})(?![A-Za-zÀ-ỿ-])`,
      'gu',
    );
    for (const statement of texts)
      for (const { 0: words, index } of matchesIn(statement.small, apart)) {
        if (isQuoted(statement, index)) continue;
        const end = index + words.lastIndexOf(' ');
        const [one, other] = words.split(' ');
        yield {
          span: statement.span(index, end),
          message: `\`${one} ${other}\` here, and \`${one}-${other}\` elsewhere before \`${words.split(' ')[2]}\``,
          help: 'write it in one way throughout; before a noun a hyphen is usual',
        };
      }
  },
};

export default rule;
