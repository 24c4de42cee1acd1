import type { Analysis } from '../../../model/analysis.ts';
import type { Court } from '../../../model/court.ts';
import type { Span } from '../../../model/source.ts';
import { backquoted } from '../../../text/backquoted.ts';
import { baseLanguage } from '../../../text/base-language.ts';
import { closest } from '../../../text/closest.ts';
import { withMeant } from '../../../text/did-you-mean.ts';
import { withThe } from '../../../text/with-the.ts';
import type { Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: "the court has no words in the paper's language",
  why: 'Its fixed words (headings, the charging clause, the closing formula) are then printed in English.',
  severity: 'warning',
  example: {
    bad: 'document: {language: tlh}',
    good: 'document: {language: en-GB}',
  },
  *check({ analysis }) {
    const { case: of, court, language } = analysis;
    const span = of.document.at ?? { source: of.source, start: 0, end: 1 };
    const base = baseLanguage(language);
    if (court.languages.includes(language) || court.languages.includes(base)) {
      yield* inEnglish(analysis, span, base);
      return;
    }
    const near = closest(language, court.languages);
    const known = backquoted(court.languages);
    yield {
      span,
      message: `court \`${court.id}\` has no words in \`${language}\`; its own words are printed in English`,
      help: withMeant(near, `it has ${known}; a court of your own may add others`),
    };
  },
};

/** What stands in English in a paper whose court has words in its language. */
function* inEnglish({ charges, court, language }: Analysis, span: Span, base: string): Iterable<Objection> {
  if (base === 'en') return;
  const has = (of: { has: (tag: string) => boolean }): boolean => of.has(language) || of.has(base);
  const phrases = [...(court.words.get('en')?.phrases ?? [])].filter(
    ([key, { text }]) =>
      /\p{L}{3}/u.test(text.replace(/\{\w+\}/g, '')) && !isIn(court, key, [language, base]),
  );
  if (phrases.length > 0) {
    const keys = backquoted(phrases.map(([key]) => key));
    const message = `court \`${court.id}\` lacks phrases in \`${language}\`, which stand in English where it prints them: ${keys}`;
    yield { span, message, help: 'a court of your own may add them', severity: 'info' };
  }
  const cited = [...charges.values()].flatMap(({ crime, acts, modes }) => [crime, ...acts, ...modes]);
  for (const { instrument, at } of new Map(cited.map((each) => [each.instrument.id, each])).values()) {
    if (has(instrument.words)) continue;
    const message = `${withThe(instrument.aliases[0] ?? instrument.name)} has no words in \`${language}\`; the paper cites it in English`;
    yield {
      span: at,
      message,
      help: 'an instrument of your own may add them under `words`',
      severity: 'info',
    };
  }
}

function isIn({ words }: Court, key: string, languages: readonly string[]): boolean {
  return languages.some((tag) => words.get(tag)?.phrases.has(key));
}

export default rule;
