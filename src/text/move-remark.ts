import type { Mark } from '../model/mark.ts';
import type { Paper } from '../model/paper.ts';
import { fillPhrase } from './fill-phrase.ts';

/** What a redline says of a passage that stood or stands elsewhere, as `moved from 14(b)`; undefined of any other. */
export function moveRemark(mark: Mark | undefined, { revision }: Paper): string | undefined {
  if (!revision || (mark?.kind !== 'moved_here' && mark?.kind !== 'moved_away')) return undefined;
  const number = mark.kind === 'moved_here' ? mark.from : mark.to;
  return fillPhrase(revision.words[number === '' ? 'moved' : mark.kind], { number });
}
