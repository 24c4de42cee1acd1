import { matchesIn } from '../../../text/matches-in.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

const KIND =
  '(?:Co-?[Cc]onspirator|Conspirator|Victim|Witness|Person|Individual|Accomplice|Co-?[Pp]erpetrator|Associate|Officer|Guard|Detainee|Informant)';
/** `Co-conspirator 1 through Co-conspirator 4`, `Victims 1 to 6`: those that there are. */
const RANGE = new RegExp(
  `(?<![A-Za-zÀ-ỿ])(${KIND})(?:s|es)?[\\s-]+1\\s*(?:through|to|–|—|-)\\s*(?:${KIND}[\\s-]+)?(\\d{1,3})(?![\\dA-Za-zÀ-ỿ])`,
  'gu',
);
const ONE = new RegExp(`(?<![A-Za-zÀ-ỿ])(${KIND})[\\s-](\\d{1,3})(?![\\dA-Za-zÀ-ỿ])`, 'gu');

const rule: Rule = {
  summary: 'a person with a number for a name is not among those that the paper introduces',
  why: 'Nobody can tell who is meant, and whether the accused was told of that person.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['Co-conspirator 1 through Co-conspirator 4 served there.', 'Co-conspirator 5 struck him.']",
    good: "general_allegations: ['Co-conspirator 1 through Co-conspirator 4 served there.', 'Co-conspirator 3 struck him.']",
  },
  *check(exhibit) {
    const statements = statementsOf(exhibit);
    const last = new Map<string, number>();
    for (const { text } of statements)
      for (const [, kind = '', to] of matchesIn(text, RANGE))
        last.set(spelled(kind), Math.max(last.get(spelled(kind)) ?? 0, Number(to)));
    if (last.size === 0) return;
    for (const statement of statements)
      for (const { 0: written, 1: kind = '', 2: number, index } of matchesIn(statement.text, ONE)) {
        const most = last.get(spelled(kind));
        if (most === undefined || Number(number) <= most || isIntroduced(statement, index + written.length))
          continue;
        yield {
          span: statement.span(index, index + written.length),
          message: `\`${written}\` is nowhere introduced: the paper speaks of 1 to ${most}`,
          help: 'mend the number, or introduce the person',
        };
      }
  },
};

/** `Co-Conspirator` is `co-conspirator`. */
function spelled(kind: string): string {
  return kind.toLowerCase().replace('-', '');
}

/** `Co-conspirator 5, a guard, ...`, `(“Co-conspirator 5”)`: who it is is said. */
function isIntroduced({ text }: Statement, end: number): boolean {
  return /^(?:["”]\s*\)|,\s+(?:an?|the|who|whose|then)\s|\s+(?:was|is)\s)/u.test(text.slice(end, end + 12));
}

export default rule;
