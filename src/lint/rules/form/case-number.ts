import { hasForm } from '../../../text/number-form.ts';
import { withThe } from '../../../text/with-the.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a case number that is not of the form its court gives',
  why: 'A registry files by the number; one that is not its own is a slip, or that of another court.',
  source: 'the `case_number` of the court, as its file gives it',
  severity: 'info',
  example: {
    bad: `court: ./numbered.yaml # case_number: {form: "ICC-##/##[-##/##][-*]", example: ICC-00/00-00/00}
document: {number: ICC-1/5-01/08}`,
    good: `court: ./numbered.yaml # case_number: {form: "ICC-##/##[-##/##][-*]", example: ICC-00/00-00/00}
document: {number: ICC-00/00-00/00}`,
  },
  *check({ analysis: { case: of, court } }) {
    const { number } = of.document;
    if (!number || !court.caseNumber || hasForm(number.text.trim(), court.caseNumber.form)) return;
    yield {
      span: number,
      message: `\`${number.text.trim()}\` is no case number as ${withThe(court.name)} gives them`,
      help: `expected one like \`${court.caseNumber.example}\``,
    };
  },
};

export default rule;
