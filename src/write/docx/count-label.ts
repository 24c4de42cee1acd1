import type { CountHeading } from '../../model/paper.ts';
import type { NumberPattern } from '../../model/sheet.ts';

/** The label of a count in three: `Count `, `1`, `:`. */
export interface CountLabel {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** Takes the label of a count apart; by lengths, because it may have been turned into capitals as a whole. */
export function countLabel(heading: CountHeading, pattern: NumberPattern): CountLabel {
  const { label } = heading;
  const end = label.length - pattern.after.length;
  return {
    before: label.slice(0, pattern.before.length),
    number: label.slice(pattern.before.length, end),
    after: label.slice(end),
  };
}
