import { matchesIn } from '../../../text/matches-in.ts';
import { isQuoted } from '../../reading/quoted.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

/** A stop behind a long word, and a small letter; shorter words and these may be shortened. */
const BEHIND =
  /(?<![A-Za-zÀ-ỿ])(?!(?:approx|paras|arts|incl|dept|govt|corp|inst|assoc|chap|sect|suppl|seqq|ibid|prof|messrs|supra|infra|regs|subs|eras|resp|sess|comm|supp)\.)[A-Za-zÀ-ỿ]{4,}[.?!]\s+(?=[a-z]{2,}(?:\s|,))(?!(?:de|von|van|bin|ibn|al|el|da|di|du|la|le|and|or|to)\s)/gu;
const HINT = /[.?!]\s+[a-z]/;
/** The first word of a paragraph; small letters are right in names such as `al-Bashir`, `de Souza`. */
const FIRST = /^(?!(?:de|von|van|bin|ibn|da|di|du|la|le|el|al)\s)[a-z]{2,}(?=\s)/;

const rule: Rule = {
  summary: 'a sentence begins with a small letter',
  why: 'Either a stop stands where a comma is meant, or the beginning of the sentence is lost.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['He left the village. the soldiers stayed.']",
    good: "general_allegations: ['He left approx. nine men, as al-Roe said. “the soldiers” stayed.']",
  },
  *check(exhibit) {
    for (const statement of statementsOf(exhibit)) {
      const { role, text, span, home, prose } = statement;
      if (role !== 'paragraph' && role !== 'item') continue;
      const first = role === 'paragraph' && home.paragraph?.text === prose ? FIRST.exec(text) : null;
      if (first)
        yield {
          span: span(0, first[0].length),
          message: `this paragraph begins with \`${first[0]}\`, in a small letter`,
          help: 'begin it with a capital, or write what is missing',
          severity: home.part === 'counts' ? 'info' : 'warning',
        };
      for (const { 0: stop, index } of HINT.test(text) ? matchesIn(text, BEHIND) : []) {
        const at = index + stop.length;
        if (isQuoted(statement, index)) continue;
        const word = /^[a-z]+/.exec(text.slice(at))?.[0] ?? '';
        yield {
          span: span(at, at + word.length),
          message: `this sentence begins with \`${word}\`, in a small letter`,
          help: 'begin it with a capital, or write a comma for the stop',
        };
      }
    }
  },
};

export default rule;
