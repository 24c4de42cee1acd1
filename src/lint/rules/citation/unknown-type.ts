import { closest } from '../../../text/closest.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import type { Rule } from '../../rule.ts';
import { CSL_TYPES } from '../../words/csl-types.ts';

const rule: Rule = {
  summary: 'a source is of a type that there is not',
  why: 'A work whose type neither CSL nor the style of citations has is cited in the form of a mere document, and nobody looks whether it says what such a work should.',
  severity: 'warning',
  example: {
    bad: `sources: [{id: roe, type: legal_csae, title: Prosecutor v. Roe, authority: SCSL, issued: 2013-09-26}]
general_allegations: ["The attack was systematic.^[[@roe, para. 5].]"]`,
    good: `sources: [{id: roe, type: legal_case, title: Prosecutor v. Roe, authority: SCSL, issued: 2013-09-26}]
general_allegations: ["The attack was systematic.^[[@roe, para. 5].]"]`,
  },
  *check({ analysis: { case: of, court } }) {
    // `legislation/resolution`: a type and the genre that a style has a form for.
    const own = [...court.citations.types.keys()].map((type) => type.replace(/\/.*$/, ''));
    const known = new Set([...CSL_TYPES, ...own]);
    for (const { id, type } of of.authorities) {
      if (known.has(type)) continue;
      yield {
        span: id,
        message: `source \`${id.text}\` is of a type that there is not: \`${type}\``,
        help: didYouMean(closest(type, known)) ?? 'give a type of CSL, such as `report`',
      };
    }
  },
};

export default rule;
