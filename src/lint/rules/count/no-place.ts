import { countsWithoutPlace } from '../../reading/untold.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a count does not say where',
  why: 'Time and place must be told with every charge, as far as they are known. The rule takes any name after “in”, “at” or “from” for a place.',
  source: 'regulation 52(1)(b) of the Regulations of the Court (checked)',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 8 bis', paragraphs: ['On 5 May 2024 the accused ordered the attack.']}]",
    good: "counts: [{id: one, crime: 'rome_statute 8 bis', paragraphs: ['On 5 May 2024, in Zenda, the accused ordered the attack.']}]",
  },
  *check(exhibit) {
    for (const [{ id }, { background }] of countsWithoutPlace(exhibit))
      yield {
        span: id,
        message: background
          ? `only what count \`${id.text}\` incorporates has places, and its own paragraphs refer to none of it`
          : `nothing that count \`${id.text}\` alleges or incorporates says where it happened`,
        help: 'give the place, as exactly as it is known',
        ...(background && { severity: 'info' }),
      };
  },
};

export default rule;
