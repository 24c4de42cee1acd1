import type { Mark } from '../../model/mark.ts';
import type { Numeral } from '../../model/sheet.ts';
import { fieldOfBoth } from './field.ts';
import type { Look } from './run.ts';
import type { Track } from './track.ts';

/** How a SEQ field is asked for each kind of numeral. */
const SEQUENCE_NUMERALS = {
  arabic: 'ARABIC',
  lower_letter: 'alphabetic',
  upper_letter: 'ALPHABETIC',
  lower_roman: 'roman',
  upper_roman: 'ROMAN',
} as const satisfies Record<Numeral, string>;

/** A sequence of Word's, and how its number is set in one place. */
export interface Sequence {
  readonly name: 'Count' | 'Schedule';
  readonly numeral: Numeral;
  readonly look: Look;
  readonly mark: Mark | undefined;
}

/** A number in a sequence as one paper has it; one that Word's own counting would not come to is told it. */
export interface Counter {
  readonly ordinal: number;
  readonly result: string;
  readonly isCounted: boolean;
}

/**
 * The number of what both papers of a redline have, as a field. Another number is a field of its own: of a field with two
 * results LibreOffice (so 7.4) reads both as one. The old field is told its number, or Word would count it, too.
 */
export function sequenceRuns(
  { name, numeral, look, mark }: Sequence,
  old: Counter,
  wanted: Counter,
  track: Track,
): string {
  const field = ({ ordinal, result }: Counter, isCounted: boolean) => ({
    instruction: `SEQ ${name} \\* ${SEQUENCE_NUMERALS[numeral]}${isCounted ? '' : ` \\r ${ordinal}`}`,
    result,
  });
  const isAnother = !mark && old.result !== wanted.result;
  const before = field(old, old.isCounted && !isAnother);
  return fieldOfBoth(mark, before, field(wanted, wanted.isCounted), look, track);
}
