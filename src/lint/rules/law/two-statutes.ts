import type { Cited } from '../../../model/analysis.ts';
import type { Instrument } from '../../../model/law.ts';
import { isStatute } from '../../reading/statutes.ts';
import type { Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary:
    'the crime of a count is of one court’s statute, and its mode of liability or the other counts of another’s',
  why: 'A court applies its own statute; a provision of another court’s was most often copied from a model.',
  severity: 'warning',
  example: {
    bad: "counts: [{id: one, crime: 'icty 5(a)', modes: ['rome_statute 25(3)(b)'], paragraphs: [Said.]}]",
    good: "counts: [{id: one, crime: 'icty 5(a)', modes: ['icty 7(1)', 'customary_law aiding-and-abetting'], paragraphs: [Said.]}]",
  },
  *check({ analysis }) {
    const charges = [...analysis.charges.values()];
    const crimes = charges.map(({ crime }) => crime).filter(({ instrument }) => isStatute(instrument));
    const usual = usualOf(crimes);
    for (const { crime, modes } of charges) {
      if (!isStatute(crime.instrument)) continue;
      if (usual && crime.instrument !== usual) yield objection(crime, usual, 'the other counts');
      for (const mode of modes)
        if (isStatute(mode.instrument) && mode.instrument !== crime.instrument)
          yield objection(mode, crime.instrument, 'the crime');
    }
  },
};

/** The statute of all counts but one, of three or more. */
function usualOf(crimes: readonly Cited[]): Instrument | undefined {
  if (crimes.length < 3) return undefined;
  return crimes
    .map(({ instrument }) => instrument)
    .find((one) => crimes.filter(({ instrument }) => instrument === one).length === crimes.length - 1);
}

function objection({ at, path, instrument }: Cited, other: Instrument, what: string): Objection {
  return {
    span: at,
    message: `\`${path}\` is a provision ${instrument.cite.of}, and ${what === 'the crime' ? `${what} is one` : `${what} are`} ${other.cite.of}`,
    help: 'cite one statute throughout',
  };
}

export default rule;
