import { allegedBy, commonOf } from '../../reading/alleged.ts';
import { linkedElements } from '../../reading/linked-elements.ts';
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
    good: "general_allegations: [There was a widespread attack on civilians.]\ncounts: [{id: one, crime: 'rome_statute 7(1)(a)', paragraphs: ['@doe killed two men.']}]",
  },
  *check(exhibit) {
    for (const [count, text] of allegedBy(exhibit)) {
      const crime = exhibit.analysis.charges.get(count)?.crime;
      const family = crime && familyOf(crime);
      if (!family || linkedElements(count, exhibit).length > 0) continue;
      for (const { what, words, severity } of CONTEXT[family])
        if (!words.test(text))
          yield {
            span: count.crime,
            message: `nothing that count \`${count.id.text}\` alleges or incorporates says ${what}`,
            help: 'plead it, or incorporate the paragraphs that do',
            severity: words.test(commonOf(exhibit)) ? 'info' : severity,
          };
    }
  },
};

export default rule;
