import type { Paper } from '../model/paper.ts';
import type { PageGeometry } from '../model/sheet.ts';
import { turned } from '../text/geometry.ts';
import type { Means } from './means.ts';
import type { Row } from './row.ts';
import type { Room } from './set-line.ts';

/** What every block is set with. */
export interface Press extends Means {
  readonly paper: Paper;
  /** The pages it is set for. */
  readonly page: PageGeometry;
  /** Between their margins. */
  readonly column: Room;
}

/** What blocks are set with on pages that stand or, in a landscape stretch, lie. */
export function pressFor(paper: Paper, means: Means, landscape: boolean): Press {
  const page = turned(paper.sheet.page, landscape);
  const { left, right } = page.margins;
  return { ...means, paper, page, column: { left, width: page.width - left - right } };
}

/** The rows of a block, and the space in points wanted below them. */
export interface SetBlock {
  readonly rows: readonly Row[];
  readonly after: number;
}
