import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

/** The end, and what may stand before it: a stop, with the marks and brackets that close behind it; or what leads over to sub-paragraphs. */
const ENDED = /$(?<=[.!?…:;—–][”’"')\]\s]*|[”"’)]\.?\s*)/u;

const rule: Rule = {
  summary: 'a paragraph ends without a full stop',
  why: 'The reader cannot tell whether words are missing.',
  severity: 'warning',
  example: {
    bad: "general_allegations: ['The accused ordered the attack']",
    good: "general_allegations: [{text: 'The accused ordered:', items: [one attack; and, another.]}]",
  },
  *check(exhibit) {
    for (const { role, text, home, prose, span } of statementsOf(exhibit)) {
      const paragraph = home.paragraph;
      if (role !== 'paragraph' || paragraph?.text !== prose || ENDED.test(text) || text.trim() === '')
        continue;
      if (paragraph.items.length > 0 || paragraph.quote !== undefined) continue;
      const end = text.trimEnd().length;
      const last = text.slice(0, end).split(/\s/).at(-1) ?? '';
      yield {
        span: span(end - last.length, end),
        message: `this paragraph ends with \`${last}\`, without a full stop`,
        help: 'end the sentence, or write what is missing',
        ...(/[A-Za-zÀ-ỿ]$/u.test(last)
          ? {
              fix: [
                {
                  span: { ...span(end, end), start: span(end - 1, end).end, end: span(end - 1, end).end },
                  text: '.',
                },
              ],
            }
          : {}),
      };
    }
  },
};

export default rule;
