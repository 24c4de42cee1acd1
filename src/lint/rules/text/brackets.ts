import { matchesIn } from '../../../text/matches-in.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Objection, Rule } from '../../rule.ts';

const PARTNER: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

const rule: Rule = {
  summary: 'a bracket has no partner',
  why: 'What was to be an aside cannot be told from what is alleged.',
  severity: 'warning',
  example: {
    bad: "general_allegations: ['The army (the AFU was attacked.']",
    good: "general_allegations: ['The army (the AFU) was a) attacked and b) routed, [t]hen and 1) there.']",
  },
  *check(exhibit) {
    for (const statement of statementsOf(exhibit)) yield* unpaired(statement);
  },
};

const LISTED = /(?:^|[\s;,])(?:[A-Za-zÀ-ỿ]|[ivx]{1,4}|\d{1,2})$/u;

/** Pairs brackets of a kind; a list's `a)` and `1)` have none to pair with. */
function* unpaired({ text, span }: Statement): Generator<Objection> {
  const open: number[] = [];
  for (const { 0: sign, index: at } of matchesIn(text, /[()[\]]/g)) {
    if (sign === '(' || sign === '[') open.push(at);
    const partner = PARTNER[sign];
    if (partner === undefined) continue;
    const last = open.pop();
    const listed = last === undefined && LISTED.test(text.slice(Math.max(0, at - 6), at));
    if (!listed && text[last ?? -1] !== partner)
      yield {
        span: span(at, at + 1),
        message: `\`${sign}\` closes nothing`,
        help: `write \`${partner}\` where the words begin, or leave it out`,
      };
  }
  for (const at of open)
    yield {
      span: span(at, at + 1),
      message: `\`${text[at]}\` is never closed`,
      help: `write \`${text[at] === '(' ? ')' : ']'}\` where the words end`,
    };
}

export default rule;
