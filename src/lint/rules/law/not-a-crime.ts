import type { Rule } from '../../rule.ts';
import { PROVISION_KINDS } from '../../words/provision-kinds.ts';

const rule: Rule = {
  summary:
    'a count charges something as its crime that is none: a definition, a threshold, a mode of liability',
  why: 'Nobody can be convicted of a definition; the crime that was meant is not charged.',
  source: 'the tables of the instruments, as far as their `verified` marks say',
  severity: 'error',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 8(2)(f)', modes: ['rome_statute 25(3)(a)'], paragraphs: [Said.]}]",
    good: "counts: [{id: one, crime: 'rome_statute 8(2)(e)(i)', modes: ['rome_statute 25(3)(a)'], paragraphs: [Said.]}]",
  },
  *check({ analysis }) {
    for (const { crime } of analysis.charges.values()) {
      const { provision, instrument, path, at } = crime;
      const what = provision && PROVISION_KINDS[provision.kind];
      if (what === undefined || chargeableAsDefined(provision?.title, instrument.provisions.get(path)?.title))
        continue;
      yield {
        span: at,
        message: `\`${path}\` is ${what}${provision?.title ? ` (${provision.title})` : ''}, not a crime that a count can charge`,
        help: `see \`indict law "${path}"\` for what stands beside it`,
        ...(instrument.verified === 'memory' || instrument.open ? { severity: 'info' as const } : {}),
      };
    }
  },
};

/** Statutes that define genocide article by article charge it by its definition (ICTR 2(2), ICTY 4(2)). */
function chargeableAsDefined(...titles: readonly (string | undefined)[]): boolean {
  return titles.some((title) => /^genocide/.test(title ?? ''));
}

export default rule;
