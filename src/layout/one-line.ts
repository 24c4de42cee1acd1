import { itemize } from './itemize.ts';
import { levelsOf } from './levels.ts';
import type { Line } from './line.ts';
import type { Means } from './means.ts';
import { setLine } from './set-line.ts';
import type { Span } from './span.ts';

/** Words on a single line, however long it is, from `left` on. */
export function oneLine(spans: readonly Span[], left: number, means: Means): Line {
  const items = itemize(spans, means, Number.POSITIVE_INFINITY);
  const width = Number.MAX_SAFE_INTEGER;
  const whole = { start: 0, end: items.length };
  const levels = levelsOf(spans, items, means.direction);
  return setLine(items, whole, { left, width }, 'left', means.measure, levels);
}
