import type { Mark } from '../model/mark.ts';
import type { Paper } from '../model/paper.ts';
import { moveRemark } from '../text/move-remark.ts';
import type { Span } from './span.ts';
import { marked, plainSpan, type Setting } from './spans.ts';

/** Its size, in that of the words before it. */
const SIZE = 0.75;

/** What stands small behind a passage that was moved. */
export function remarkOn(mark: Mark, paper: Paper, setting: Setting): Span[] {
  const text = moveRemark(mark, paper);
  if (text === undefined) return [];
  const span = plainSpan(`\u00a0[${text}]`, setting);
  return marked([{ ...span, size: span.size * SIZE }], mark);
}
