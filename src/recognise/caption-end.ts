import { isOfCaption } from './headings.ts';
import type { Line } from './kinds.ts';
import { partsSides } from './sides.ts';

/** More letters than a line of a caption has. */
export const LONGEST_CAPTION = 200;

/**
 * The line at which the caption begins, where a study or a letter stands before it: text longer than captions have.
 * Lines before it up to that text are the caption's own.
 */
export function prefaceEnd(lines: readonly Line[]): number {
  const said = lines.filter(({ kind }) => kind !== 'blank');
  const versus = said.findIndex(({ words }, index) => partsSides(words, said[index - 1]?.words ?? ''));
  const text = said.slice(0, Math.max(versus, 0)).findLast(({ words }) => words.length > LONGEST_CAPTION);
  return text ? text.paragraph.line + 1 : 0;
}

/** The last line before the text that only a caption has; the text begins with the first number or count at the latest. */
export function captionEnd(lines: readonly Line[]): number {
  const text = lines.findIndex(({ kind }) => kind === 'numbered' || kind === 'count');
  const before = text < 0 ? lines : lines.slice(0, text);
  return before.findLast(({ words }) => isOfCaption(words))?.paragraph.line ?? 0;
}
