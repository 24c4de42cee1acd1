import { type Authority, fieldOf } from '../../../model/authority.ts';
import type { Rule } from '../../rule.ts';
import { WORK_TYPES } from '../../words/work-types.ts';

const rule: Rule = {
  summary: 'a source lacks what a reader needs to find it',
  why: 'A case is found by its court and date, an article by what it stands in, a treaty by its date; without a title a citation prints the source’s id.',
  source: 'the manuals of citation (unchecked)',
  severity: 'warning',
  example: {
    bad: `sources: [{id: roe, type: legal_case, title: Prosecutor v. Roe, number: SCSL-03-01-A}]
general_allegations: ["The attack was systematic.^[[@roe, para. 5].]"]`,
    good: `sources: [{id: roe, type: legal_case, title: Prosecutor v. Roe, number: SCSL-03-01-A, authority: "SCSL, Appeals Chamber", issued: 2013-09-26}]
general_allegations: ["The attack was systematic.^[[@roe, para. 5].]"]`,
  },
  *check({ analysis: { case: of } }) {
    for (const authority of of.authorities) {
      const { id, type, fields } = authority;
      if ((fields.get('title')?.text ?? fields.get('title-short')?.text ?? '') === '')
        yield {
          span: id,
          message: `source \`${id.text}\` has no title, so that its id would be printed`,
          help: 'give `title`',
        };
      const { name = '', needs = [] } = WORK_TYPES[type] ?? {};
      for (const { any, what, help, severity } of needs)
        if (!any.some((variable) => says(authority, variable)))
          yield { span: id, message: `the ${name} \`${id.text}\` does not say ${what}`, help, severity };
    }
  },
};

function says(work: Authority, variable: string): boolean {
  return fieldOf(work, variable) !== '' || work.names.has(variable) || work.dates.has(variable);
}

export default rule;
