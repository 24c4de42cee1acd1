import type { Crest } from '../model/crest.ts';
import type { Press } from './press.ts';
import type { Row } from './row.ts';

/** Between a crest and the words below it, in points. */
const BELOW = 12;

/** A crest in the middle of the line, above the words it is kept with. */
export function crestRow({ width, height }: Crest, { column }: Press): Row {
  return {
    before: 0,
    height: height + BELOW,
    ink: height,
    baseline: height,
    pieces: [],
    picture: { x: column.left + (column.width - width) / 2, width, height },
    rules: [],
    anchors: [],
    notes: [],
    hold: 'kept',
    ends: false,
    head: [],
  };
}
