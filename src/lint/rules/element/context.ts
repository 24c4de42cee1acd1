import { allegedBy, commonOf } from '../../reading/alleged.ts';
import { isPleadedByLinks } from '../../reading/linked-elements.ts';
import type { Rule } from '../../rule.ts';
import { CONTEXT } from '../../words/context.ts';
import { familyOf } from '../../words/families.ts';

const rule: Rule = {
  summary: 'nothing in what a count alleges says what crimes of its kind ask for beside the act',
  why: 'A killing is a crime against humanity only within a widespread or systematic attack, a war crime only in an armed conflict; a use of force is aggression only where it manifestly violates the Charter. Read by words, and only where a count links no elements.',
  source: 'articles 6, 7(1), 8 and 8 bis(1) of the Rome Statute (checked), and the like in other statutes',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 7(1)(a)', paragraphs: ['@doe killed two men.']}]",
    good: "general_allegations: [There was a widespread attack on civilians, and @doe knew of it.]\ncounts: [{id: one, crime: 'rome_statute 7(1)(a)', paragraphs: ['@doe killed two men.']}]",
  },
  *check(exhibit) {
    const told = new Set<string>();
    for (const [count, text] of allegedBy(exhibit)) {
      const crime = exhibit.analysis.charges.get(count)?.crime;
      const family = crime && familyOf(crime);
      if (!family || isPleadedByLinks(count, crime, exhibit)) continue;
      const { title = '', phrase = '' } = crime.provision ?? {};
      const missing = CONTEXT[family].filter(
        ({ words, titled }) => !words.test(text) && (!titled || titled.test(`${title} ${phrase}`)),
      );
      for (const { what, words, faint, severity, asked, follows } of missing) {
        if (follows && (told.has(what) || missing[0]?.what !== what)) continue;
        told.add(what);
        const gravest = asked?.includes(crime.instrument.id) ? 'warning' : severity;
        yield {
          span: count.crime,
          message: `nothing that count \`${count.id.text}\` alleges or incorporates says ${what}`,
          help: 'plead it, or incorporate the paragraphs that do',
          severity: faint?.test(text) || words.test(commonOf(exhibit)) ? 'info' : gravest,
        };
      }
    }
  },
};

export default rule;
