import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a file of translations says something that no text of the case is',
  why: 'It is not printed: ids, provisions, dates and the order of a paper are those of the case in every language.',
  severity: 'warning',
  example: {
    bad: `general_allegations:
  - {en: The States signed a treaty., fr: [Les États ont signé un traité.]}`,
    good: `general_allegations:
  - {en: The States signed a treaty., fr: Les États ont signé un traité.}`,
  },
  *check({ editions }) {
    for (const { at, language, instead } of editions?.strays ?? []) {
      yield {
        span: at,
        message: instead
          ? `this is no text, and stays \`${instead.text}\` in \`${language}\``
          : `the case has no text here that \`${language}\` could stand for`,
        help: instead
          ? 'leave it out, or change the case'
          : 'texts go together by keys, ids and places in lists',
      };
    }
  },
};

export default rule;
