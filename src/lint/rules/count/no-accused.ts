import { accusedPatterns, THE_ACCUSED } from '../../reading/persons.ts';
import { reachesOf } from '../../reading/reach.ts';
import type { Statement } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

/** One who was named before, or all of them. */
const MEANT = /\b(?:he|she|his|her|him|each\s+of\s+them|both\s+of\s+them|they\s+(?:each|both|all))\b/i;

const rule: Rule = {
  summary: 'a count does not say what an accused did whom it charges',
  why: 'Nothing that the count alleges or repeats names the person: the act is attributed to nobody.',
  source: 'who did what, when, with whom and to whom: Kunarac, 1999 (checked)',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 8 bis', paragraphs: ['Zenda was occupied.']}]",
    good: "counts: [{id: one, crime: 'rome_statute 8 bis', paragraphs: ['@doe had Zenda occupied.']}]",
  },
  *check(exhibit) {
    const patterns = accusedPatterns(exhibit);
    for (const [count, { own, all }] of reachesOf(exhibit)) {
      const charged = exhibit.analysis.charges.get(count)?.accused ?? [];
      const alleged = all.filter(({ home }) => home.part !== 'accused' && home.part !== 'schedules');
      const names = (statements: readonly Statement[], pattern: RegExp | undefined) =>
        statements.some(({ text }) => pattern?.test(text) || THE_ACCUSED.test(text) || MEANT.test(text));
      const missing = charged.filter((accused) => !names(alleged, patterns.get(accused)));
      // What a count names by number it takes up with its names.
      const linked = count.incorporates.length > 0 || own.some(({ references }) => references.length > 0);
      const elsewhere = !linked && charged.every((accused) => !names(own, patterns.get(accused)));
      if (missing.length === 0 && (!elsewhere || charged.length === 0)) continue;
      const who = (missing.length > 0 ? missing : charged).map(({ name }) => `\`${name.text}\``).join(', ');
      yield {
        span: count.id,
        message:
          missing.length > 0
            ? `nothing that count \`${count.id.text}\` alleges or incorporates says what ${who} did`
            : `count \`${count.id.text}\` names ${who} in no paragraph of its own`,
        help: 'say who did what, or incorporate the paragraphs that do',
        ...(missing.length > 0 ? {} : { severity: 'info' as const }),
      };
    }
  },
};

export default rule;
