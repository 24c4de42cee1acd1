import { countsWithoutTime } from '../../reading/untold.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a count does not say when',
  why: 'Time and place must be told with every charge, as far as they are known, or the accused cannot answer it nor plead it again in bar.',
  source:
    'regulation 52(1)(b) of the Regulations of the Court (checked); Stringer, as to American practice (checked)',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 8 bis', paragraphs: ['@doe ordered the attack on Zenda.']}]",
    good: "general_allegations: [{id: attack, text: 'In May 2024 Zenda was attacked.'}]\ncounts: [{id: one, crime: 'rome_statute 8 bis', paragraphs: ['@doe ordered what paragraph @attack sets out.']}]",
  },
  *check(exhibit) {
    for (const [{ id }, { background }] of countsWithoutTime(exhibit))
      yield {
        span: id,
        message: background
          ? `only what count \`${id.text}\` incorporates has dates, and its own paragraphs refer to none of it`
          : `nothing that count \`${id.text}\` alleges or incorporates says when it happened`,
        help: 'give the date, or the period with its first and last day',
        ...(background && { severity: 'info' }),
      };
  },
};

export default rule;
