import type { Cited } from '../../../model/analysis.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { withThe } from '../../../text/with-the.ts';
import { nearestProvision } from '../../reading/nearest-provision.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a count cites a provision that the instrument does not have',
  why: 'A charge under a provision that does not exist is no charge; the numbers are most often transposed.',
  severity: 'error',
  example: {
    bad: `counts:
  - {id: aid, crime: rome_statute 8 bis, modes: [rome_statute 25(c)(3)], paragraphs: [He lent aid.]}`,
    good: `counts:
  - {id: aid, crime: rome_statute 8 bis, modes: [rome_statute 25(3)(c)], paragraphs: [He lent aid.]}`,
  },
  *check({ analysis }) {
    for (const charge of analysis.charges.values()) {
      for (const cited of [charge.crime, ...charge.acts, ...charge.modes]) {
        if (cited.provision) continue;
        const { instrument, path, at } = cited;
        const unsure = instrument.open || instrument.verified === 'memory';
        yield {
          span: at,
          message: `${withThe(instrument.aliases[0] ?? instrument.name)} has no provision \`${path}\`${unsure ? ' that this program knows of' : ''}`,
          help: adviceOn(cited),
          ...(unsure ? { severity: 'info' as const } : {}),
        };
      }
    }
  },
};

function adviceOn({ instrument, path }: Cited): string {
  const near = nearestProvision(instrument, path);
  return didYouMean(near) ?? `\`indict law ${instrument.id}\` lists its provisions`;
}

export default rule;
