import type { Mark } from '../model/mark.ts';
import type { PageItem, RuleItem, TextItem } from '../model/page.ts';
import type { PageGeometry } from '../model/sheet.ts';
import type { Row } from './row.ts';

/** Where the lines stand that mark words, above their base line and in ems of their size; two lines mark what was moved. */
const LINES: Readonly<Record<Mark['kind'], readonly number[]>> = {
  inserted: [-0.13],
  deleted: [0.24],
  moved_here: [-0.1, -0.19],
  moved_away: [0.19, 0.29],
};

/** How thick they are, in ems. */
const THICKNESS = 0.05;

/** The lines under or through all words of a page that are marked. */
export function markLines(items: readonly PageItem[]): RuleItem[] {
  return items.flatMap((item) => (item.kind === 'text' && item.mark ? linesOf(item, item.mark) : []));
}

function linesOf({ x, y, width, size }: TextItem, mark: Mark['kind']): RuleItem[] {
  if (width === 0) return [];
  return LINES[mark].map((above) => ({
    kind: 'rule',
    x,
    y: y - above * size,
    width,
    thickness: THICKNESS * size,
    mark,
  }));
}

/** The bar in the margin, in points: from the text, and how wide. */
const BAR = { gap: 10, width: 1 };

/** Bars beside all lines in which something is marked. `tops` are those of the rows. */
export function changeBars(
  rows: readonly Row[],
  tops: readonly number[],
  { margins }: PageGeometry,
): RuleItem[] {
  const x = margins.left - BAR.gap - BAR.width;
  return rows.flatMap((row, index): RuleItem[] => {
    if (!isMarked(row)) return [];
    const next = rows[index + 1];
    const height = next?.before === 0 && isMarked(next) ? row.height : row.ink;
    return [{ kind: 'rule', x, y: (tops[index] ?? 0) + height / 2, width: BAR.width, thickness: height }];
  });
}

function isMarked({ pieces }: Row): boolean {
  return pieces.some(({ span }) => span.mark !== undefined);
}
