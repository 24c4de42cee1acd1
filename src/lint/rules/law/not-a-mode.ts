import type { ProvisionKind } from '../../../model/law.ts';
import { backquoted } from '../../../text/backquoted.ts';
import type { Rule } from '../../rule.ts';

const MODES: readonly ProvisionKind[] = ['mode', 'superior'];

const rule: Rule = {
  summary: 'a count cites as a mode of liability something that is none',
  why: 'Without a mode the count does not say how the accused is responsible.',
  severity: 'error',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 7(1)(a)', modes: ['rome_statute 7(1)(b)'], paragraphs: [Said.]}]",
    good: "counts: [{id: one, crime: 'rome_statute 7(1)(a)', modes: ['rome_statute 25(3)(b)'], paragraphs: [Said.]}]",
  },
  *check({ analysis }) {
    for (const { modes } of analysis.charges.values())
      for (const { provision, instrument, path, at } of modes) {
        if (!provision || MODES.includes(provision.kind)) continue;
        const unsure = instrument.verified === 'memory' || instrument.open;
        yield {
          span: at,
          message: `\`${path}\`${provision.title ? ` (${provision.title})` : ''} is no mode of liability`,
          help: `modes are ${listed([...instrument.provisions.values()].filter(({ kind, phrase }) => MODES.includes(kind) && phrase !== '').map((mode) => mode.path))}`,
          ...(unsure ? { severity: 'info' as const } : {}),
        };
      }
  },
};

function listed(paths: readonly string[]): string {
  return paths.length === 0 ? 'provisions on responsibility' : backquoted(paths);
}

export default rule;
