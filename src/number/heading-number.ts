import type { Numbered } from '../model/series.ts';
import type { Numbering } from '../model/sheet.ts';
import { numberLabel } from '../text/numerals.ts';

/** How many headings have been counted at each level that is open, from 1, one of this level among them; each level counts anew below the one above it. */
export function outlineWith(outline: readonly number[], level: number): readonly number[] {
  return Array.from({ length: level }, (_, above) => (outline[above] ?? 0) + (above === level - 1 ? 1 : 0));
}

/**
 * A heading's own number, `A.`, and with those above it, `II.A`. Within a count the numbers above it are the count's: `1`
 * of the count.
 */
export function headingNumber(
  outline: readonly number[],
  { headings }: Numbering,
  count: Numbered | undefined,
): Pick<Numbered, 'label' | 'reference' | 'count'> {
  const labels = outline.map((ordinal, above) => {
    const pattern = headings[above];
    return pattern && ordinal > 0 ? numberLabel(pattern, ordinal) : '';
  });
  const label = labels.at(-1) ?? '';
  const said = count ? labels.slice(2) : labels;
  const reference = label && said.join('').replace(/\.$/, '');
  return { label, reference, ...(count && { count: count.reference }) };
}
