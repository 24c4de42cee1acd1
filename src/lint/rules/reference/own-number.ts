import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

/** `1.`, `2)` or `(3)` before a sentence; a date as `14. novembra` goes on with a small letter. */
const PARAGRAPH = /^(?:\d{1,3}[.)]|\(\d{1,3}\))(?=\s+[“"«*]*[@A-ZÀ-ÞЀ-Я])/;

/** `(a)`, `ii)` or `b.` before a sub-paragraph. */
const ITEM = /^(?:\((?:[a-z]|[ivx]{2,5})\)|(?:[a-z]|[ivx]{2,5})[.)])(?=\s+\S)/;

const rule: Rule = {
  summary: 'a paragraph or sub-paragraph begins with a number that is typed by hand',
  why: 'The paper numbers them itself, so that two numbers stand there, of which one is wrong as soon as a paragraph is moved.',
  severity: 'warning',
  example: {
    bad: "general_allegations: ['1. The soldiers left the village.']",
    good: 'general_allegations: [The soldiers left the village.]',
  },
  *check(exhibit) {
    for (const { role, text, span, home, prose } of statementsOf(exhibit)) {
      const pattern = role === 'item' ? ITEM : home.paragraph?.text === prose ? PARAGRAPH : undefined;
      const typed = pattern?.exec(text)?.[0];
      if (typed === undefined) continue;
      yield {
        span: span(0, typed.length),
        message: `\`${typed}\` is typed before what the paper numbers itself`,
        help: 'take it out; a reference by `@id` prints the number that it gets',
      };
    }
  },
};

export default rule;
