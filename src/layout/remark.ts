import type { Mark } from '../model/mark.ts';
import type { Paper } from '../model/paper.ts';
import { fillPhrase } from '../text/fill-phrase.ts';
import type { Span } from './span.ts';
import { marked, plainSpan, type Setting } from './spans.ts';

/** Its size, in that of the words before it. */
const SIZE = 0.75;

/** What stands small behind a passage that was moved: where it was, or where it is now. */
export function remarkOn(mark: Mark, { revision }: Paper, setting: Setting): Span[] {
  const place = 'from' in mark ? mark.from : 'to' in mark ? mark.to : undefined;
  if (place === undefined || !revision?.words) return [];
  const text = fillPhrase(revision.words[mark.kind as keyof typeof revision.words], { place });
  const span = plainSpan(`\u00a0[${text}]`, setting);
  return marked([{ ...span, size: span.size * SIZE }], mark);
}
