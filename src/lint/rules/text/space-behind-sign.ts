import { matchesIn } from '../../../text/matches-in.ts';
import { isQuoted } from '../../reading/quoted.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

/** A comma or semicolon between letters, or a stop between a word and a capital; not in addresses and file names. */
const CLOSE = /(?=[,;.])(?<=[A-Za-zÀ-ỿ)”’]{2})(?:[,;](?=[A-Za-zÀ-ỿ]{2})|\.(?=\p{Upper}[a-zà-ÿ]+(?:\s|,)))/gu;
const ADDRESS = /[@/\\_]|www\.|\.(?:com|org|net|int|gov|html?|pdf)\b/i;

const rule: Rule = {
  summary: 'no space stands behind a comma, stop or semicolon',
  why: 'It is a slip of the pen, and the two words are taken for one by a search.',
  severity: 'warning',
  example: {
    bad: "general_allegations: ['He gave the order,and left.He came back.']",
    good: "general_allegations: ['He gave the order, and left. It cost 1,200; see www.un.org,and U.S.Army.']",
  },
  *check(exhibit) {
    for (const statement of statementsOf(exhibit)) {
      const { text, span } = statement;
      for (const { 0: sign, index } of matchesIn(text, CLOSE)) {
        const from = text.lastIndexOf(' ', index) + 1;
        const to = text.indexOf(' ', index);
        if (ADDRESS.test(text.slice(from, to < 0 ? text.length : to)) || isQuoted(statement, index)) continue;
        yield {
          span: span(index, index + sign.length),
          message: `no space stands behind \`${sign}\``,
          help: 'write one',
          fix: [{ span: span(index, index + sign.length), text: `${sign} ` }],
        };
      }
    }
  },
};

export default rule;
