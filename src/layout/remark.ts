import type { Mark } from '../model/mark.ts';
import type { Paper } from '../model/paper.ts';
import { moveRemark } from '../text/move-remark.ts';
import type { Span } from './span.ts';
import { plainSpan, type Setting } from './spans.ts';

/** Its size, in that of the words before it. */
const SIZE = 0.75;

/** What stands small behind a passage that was moved, and is neither struck nor underlined with it. */
export function remarkOn(mark: Mark, paper: Paper, setting: Setting): Span[] {
  const text = moveRemark(mark, paper);
  if (text === undefined) return [];
  const span = plainSpan(`\u00a0[${text}]`, setting);
  return [{ ...span, size: span.size * SIZE }];
}
