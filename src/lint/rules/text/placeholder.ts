import { matchesIn } from '../../../text/matches-in.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';
import { MONTH_NAME } from '../../words/calendar.ts';

/** What drafters leave where words are still to come. */
const PLACEHOLDER = new RegExp(
  String.raw`\[\s*(?:●|•|…|\.\.\.|x{2,}|\?+|_+|to (?:be|come|follow)[^\]]{0,40}|insert[^\]]{0,40}|tb[cd]|date|name|names|place|number|number of [^\]]{0,30}|location|title|court|case (?:no\.?|number)|city|rank|unit|amount|ern|cite|source|citation needed|check[^\]]{0,40}|confirm[^\]]{0,40})\s*\]|\b(?:TODO|FIXME|TBC|TBD|XXX+)\b|_{3,}|\?{2,}|<[A-Za-z][^<>]{0,30}>|\{\{|\}\}|lorem ipsum|\bINSERT (?:[A-Z]+ ){0,4}HERE\b|(?<![A-Za-zÀ-ỿ\d])x{2} (?=(?:${MONTH_NAME})\b)`,
  'giu',
);
/** What every placeholder has: most texts are passed over for want of it. */
const HINT = /[[_<{}]|\?\?|TODO|FIXME|TB[CD]|XX|todo|ipsum|INSERT/i;
const SHOUTED = /^(?:todo|fixme|tbc|tbd|xxx+)$/;

const rule: Rule = {
  summary: 'something still to be written stands in the text',
  why: 'Placeholders and left-over markup have been filed, and read out in court.',
  severity: 'error',
  example: {
    bad: "general_allegations: ['On [date] he left [●].']",
    good: "general_allegations: ['He said “[t]hey left” in 2024 [sic].']",
  },
  *check(exhibit) {
    for (const { text, span } of statementsOf(exhibit))
      for (const { 0: found, index } of HINT.test(text) ? matchesIn(text, PLACEHOLDER) : []) {
        if (SHOUTED.test(found)) continue;
        yield {
          span: span(index, index + found.length),
          message: `\`${found}\` still has to be written`,
          help: 'write what is meant, or take the words out',
        };
      }
  },
};

export default rule;
