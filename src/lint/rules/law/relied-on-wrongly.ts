import { findProvision, type ProvisionKind } from '../../../model/law.ts';
import { citationsOf } from '../../reading/citations.ts';
import type { Rule } from '../../rule.ts';
import { PROVISION_KINDS } from '../../words/provision-kinds.ts';

/** What makes nobody responsible, and nothing punishable. */
const NEITHER: readonly ProvisionKind[] = ['def', 'context', 'defence', 'proc', 'juris'];
const RELIED_ON =
  /(?:(?:responsib(?:le|ility)|liab(?:le|ility))(?![A-Za-zÀ-ỿ])[^;]{0,160}?(?:under|pursuant\s+to|by\s+virtue\s+of|in\s+accordance\s+with)|guilty\s+of|charged\s+(?:with|under|pursuant\s+to)|punish(?:able|ed)\s+(?:under|by|pursuant\s+to)|criminali[sz]ed\s+(?:by|under|in))\s+(?:both\s+)?$/u;

const rule: Rule = {
  summary: 'a text charges under a provision that is no crime and no mode of liability',
  why: 'Nobody is responsible under a definition, a threshold or a rule of procedure; the provision that was meant is not cited.',
  source: 'the tables of the instruments, as far as their `verified` marks say',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['He is responsible under Articles 5(a) and 7(4) of the ICTY Statute.']",
    good: "general_allegations: ['He is responsible under Articles 5(a) and 7(1) of the ICTY Statute, and Article 7(4) gives him no defence.']",
  },
  *check(exhibit) {
    for (const { statement, start, instrument, provisions } of citationsOf(exhibit)) {
      if (!instrument || instrument.open || instrument.verified === 'memory') continue;
      if (!RELIED_ON.test(statement.small.slice(Math.max(0, start - 200), start))) continue;
      for (const { path, start: from, end } of provisions) {
        const provision = findProvision(instrument, path);
        const isNeither =
          provision && (NEITHER.includes(provision.kind) || (provision.kind === 'mental' && !provisions[1]));
        if (!isNeither || /^genocide/.test(provision.title)) continue;
        // Of an article only its parts are definitions: `4(2)` holds what genocide is.
        if (provision.kind === 'def' && provision.title === '') continue;
        yield {
          span: statement.span(from, end),
          message: `\`${path}\` is ${PROVISION_KINDS[provision.kind]}${provision.title ? ` (${provision.title})` : ''}, and nobody is charged under it`,
          help: 'cite the provision on the crime or on the mode of liability',
        };
      }
    }
  },
};

export default rule;
