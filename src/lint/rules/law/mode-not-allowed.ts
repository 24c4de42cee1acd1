import { goesWith } from '../../../model/law.ts';
import { backquoted } from '../../../text/backquoted.ts';
import { meantBy } from '../../reading/meant.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a count charges a mode of liability that its crime does not allow',
  why: 'Some modes belong to certain crimes alone, as direct and public incitement belongs to genocide.',
  severity: 'error',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 7(1)(a)', modes: ['rome_statute 25(3)(e)'], paragraphs: [Said.]}]",
    good: "counts: [{id: one, crime: 'rome_statute 6(a)', modes: ['rome_statute 25(3)(e)'], paragraphs: [Said.]}]",
  },
  *check({ analysis }) {
    for (const { crime, modes } of analysis.charges.values())
      for (const { provision, instrument, path, at } of modes.map(meantBy)) {
        if (!provision || instrument !== crime.instrument || goesWith(provision, crime.path)) continue;
        const unsure = instrument.verified === 'memory';
        yield {
          span: at,
          message: `\`${path}\`${provision.title ? ` (${provision.title})` : ''} cannot be charged with \`${crime.path}\``,
          help: `it goes with ${backquoted(provision.limitedTo)} alone`,
          ...(unsure ? { severity: 'info' as const } : {}),
        };
      }
  },
};

export default rule;
