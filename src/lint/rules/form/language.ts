import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: "the court has no words in the paper's language",
  why: 'Its fixed words (headings, the charging clause, the closing formula) are then printed in English.',
  severity: 'warning',
  example: {
    bad: 'document: {language: tlh}',
    good: 'document: {language: en-GB}',
  },
  *check({ analysis: { case: of, court, language } }) {
    const base = language.split('-')[0] as string;
    if (court.languages.includes(language) || court.languages.includes(base)) return;
    const known = court.languages.map((tag) => `\`${tag}\``).join(', ');
    yield {
      span: of.document.at ?? { source: of.source, start: 0, end: 1 },
      message: `court \`${court.id}\` has no words in \`${language}\`; its own words are printed in English`,
      help: `it has ${known}; a court of your own may add others`,
    };
  },
};

export default rule;
