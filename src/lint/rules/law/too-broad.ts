import type { Instrument } from '../../../model/law.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a count cites an article that holds several crimes, and not the one it charges',
  why: 'A count must say which crime it charges; an article with many leaves the accused to guess.',
  source:
    'the precise legal characterisation of regulation 52(1)(c) of the Regulations of the Court (checked)',
  severity: 'error',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 7(1)', modes: ['rome_statute 25(3)(a)'], paragraphs: [Said.]}]",
    good: "counts: [{id: one, crime: 'rome_statute 8 bis', modes: ['rome_statute 25(3)(c)'], paragraphs: [Said.]}]",
  },
  *check({ analysis }) {
    for (const { crime } of analysis.charges.values()) {
      const { instrument, path, at } = crime;
      const below = instrument.provisions.has(path) ? [] : crimesBelow(instrument, path);
      if (below.length < 2) continue;
      const unsure = instrument.verified === 'memory' || instrument.open;
      yield {
        span: at,
        message: `\`${path}\` holds ${below.length} crimes, and this count does not say which of them it charges`,
        help: `cite one, such as \`${below[0]}\`${below[1] ? ` or \`${below[1]}\`` : ''}`,
        ...(unsure ? { severity: 'info' as const } : {}),
      };
    }
  },
};

function crimesBelow({ provisions }: Instrument, path: string): readonly string[] {
  return [...provisions.values()]
    .filter((each) => each.kind === 'crime' && each.path.startsWith(`${path}(`))
    .map((each) => each.path);
}

export default rule;
