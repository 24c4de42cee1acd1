import { escapePattern } from '../text/escape-pattern.ts';

/** A letter or number as drafters type them: `B`, `12`, `IV`. */
const NUMBER = '(?:[A-Z]|\\d{1,2}|[IVX]{1,4})';

/**
 * How much of a schedule's title is the heading that the court prints above it (`Schedule A: `), in UTF-16 units.
 *
 * `heading` is the court's phrase, `Schedule {letter}`: the letter is the paper's to give, whichever was typed.
 */
export function typedNumber(title: string, heading: string): number {
  const [before = '', after = ''] = heading.split('{letter}').map(escapePattern);
  const said = new RegExp(`^\\s*${before}(\\S+?)${after}(?:\\s*$|\\s*[:.]\\s+|\\s+[–—-]\\s+)`, 'iu').exec(
    title,
  );
  return said && new RegExp(`^${NUMBER}$`).test(said[1] as string) ? said[0].length : 0;
}
