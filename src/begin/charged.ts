import { goesWith, type Instrument, type Provision } from '../model/law.ts';

/** A crime that a first case charges, and how: by the first mode of its instrument that may go with it. */
export interface Charged {
  /** The instrument's id. */
  readonly instrument: string;
  readonly crime: Provision;
  readonly mode: Provision | undefined;
  /** The last day of acts that the instrument reaches, where it has one. */
  readonly until: string | undefined;
}

/** Whether a provision is a form of participation that can be said in words, not the rule that persons are responsible at all. */
function isForm({ kind, phrase, elements }: Provision): boolean {
  return kind === 'mode' && (phrase !== '' || elements.length > 0);
}

/** A crime with the first mode of its instrument that is not limited to others. */
export function charge(instrument: Instrument, crime: Provision): Charged {
  const modes = [...instrument.provisions.values()].filter(isForm);
  const mode = modes.find((each) => goesWith(each, crime.path));
  return { instrument: instrument.id, crime, mode, until: instrument.covers.to };
}
