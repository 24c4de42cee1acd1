import type { ProvisionKind } from '../../../model/law.ts';
import { findProvision } from '../../../model/law.ts';
import { citationsOf } from '../../reading/citations.ts';
import type { Rule } from '../../rule.ts';

const MODES: readonly ProvisionKind[] = ['mode', 'superior'];
const DEFINED =
  /\b(?:defined|set out|established|prohibited|proscribed|criminali[sz]ed)\s+(?:in|by|under)\s*$/iu;

const rule: Rule = {
  summary: 'a crime is said to be defined by a mode of liability',
  why: 'A crime is defined by one provision and the responsibility for it by another; run together, the charge states neither.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['the crime of aggression as defined in Articles 8 bis and 25(3)(c) of the Rome Statute.']",
    good: "general_allegations: ['the crime of aggression as defined in Article 8 bis of the Rome Statute, punishable under Articles 8 bis and 25(3)(c).']",
  },
  *check(exhibit) {
    for (const { statement, start, instrument, provisions } of citationsOf(exhibit)) {
      if (!instrument || !DEFINED.test(statement.text.slice(Math.max(0, start - 40), start))) continue;
      const isMode = ({ path }: { readonly path: string }) => {
        const kind = findProvision(instrument, instrument.mistakes.get(path) ?? path)?.kind;
        return kind !== undefined && MODES.includes(kind);
      };
      for (const { path, start: from, end } of provisions.filter(isMode))
        yield {
          span: statement.span(from, end),
          message: `\`${path}\` is a mode of liability and defines no crime`,
          help: `write “…, as defined in …, for which the accused is responsible under …”`,
        };
    }
  },
};

export default rule;
