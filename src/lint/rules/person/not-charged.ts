import { accusedPatterns } from '../../reading/persons.ts';
import { allegationsIn, statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary:
    'a paragraph of a count speaks of an accused whom the count does not charge, and of none whom it does',
  why: 'Either the wrong name stands in the paragraph or somebody is missing from the count. It may be meant: what another did can be alleged against the one charged.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "accused: [{id: doe, name: Jordan Doe}, {id: roe, name: Jane Roe}]\ncounts: [{id: one, accused: [doe], crime: 'rome_statute 8 bis', paragraphs: ['@roe gave the order.']}]",
    good: "accused: [{id: doe, name: Jordan Doe}, {id: roe, name: Jane Roe}]\ncounts: [{id: one, accused: [doe], crime: 'rome_statute 8 bis', paragraphs: ['@doe gave the order to @roe.']}]",
  },
  *check(exhibit) {
    const { charges, case: of } = exhibit.analysis;
    if (of.accused.length < 2) return;
    const patterns = accusedPatterns(exhibit);
    for (const { home, role, text, number, span } of allegationsIn(statementsOf(exhibit))) {
      const charge = home.count && charges.get(home.count);
      if (!charge || role !== 'paragraph') continue;
      const named = of.accused.filter((accused) => patterns.get(accused)?.test(text));
      const other = named[0];
      if (!other || named.some((accused) => charge.accused.includes(accused))) continue;
      const found = patterns.get(other)?.exec(text);
      const start = found?.index ?? 0;
      yield {
        span: span(start, start + (found?.[0].length ?? 1)),
        message: `paragraph ${number ?? ''} speaks of \`${other.name.text}\`, whom count \`${home.count?.id.text}\` does not charge`,
        help: 'name who is charged, or add the person to the count',
      };
    }
  },
};

export default rule;
