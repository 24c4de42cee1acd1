import { backquoted } from '../../../text/backquoted.ts';
import { baseLanguage } from '../../../text/base-language.ts';
import { withThe } from '../../../text/with-the.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a paper in a language that is none of the court’s own',
  why: 'A registry wants a translation beside a paper in another language than those in which its court works.',
  source: 'the `working_languages` of the court, as its file gives them',
  severity: 'info',
  example: {
    bad: `court: ./languages.yaml # working_languages: [en, fr]
document: {language: de}`,
    good: `court: ./languages.yaml # working_languages: [en, fr]
document: {language: en-GB}`,
  },
  *check({ analysis: { case: of, court, language } }) {
    const base = baseLanguage(language);
    if (
      court.workingLanguages.length === 0 ||
      court.workingLanguages.some((tag) => tag === language || tag === base)
    )
      return;
    yield {
      span: of.document.at ?? { source: of.source, start: 0, end: 1 },
      message: `${withThe(court.name)} works in ${backquoted(court.workingLanguages)}, and this paper is in \`${language}\``,
      help: 'file a translation with it, or ask the registry',
    };
  },
};

export default rule;
