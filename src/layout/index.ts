import type { Hyphenate } from '../model/hyphenate.ts';
import type { Measure } from '../model/measure.ts';
import type { Steps } from '../model/onward.ts';
import type { Layout, Paging } from '../model/page.ts';
import type { Paper } from '../model/paper.ts';
import { directionOf } from '../text/direction.ts';
import { joinsOf } from '../text/joins.ts';
import { fillPaper } from './fill-paper.ts';
import { addHyphensBy } from './hyphens.ts';
import type { Means } from './means.ts';
import { mirrorPage } from './mirror.ts';
import { missingLetters } from './missing.ts';
import { placePages } from './place.ts';

/**
 * Lays the paper out: every word, rule and anchor gets its place on a page. At least one page comes back.
 *
 * `hyphenate` knows where words may be broken; without it none is. `steps` hears how many blocks are set.
 */
export function layout(paper: Paper, measure: Measure, hyphenate?: Hyphenate, steps?: Steps): Layout {
  const means = meansOf(paper, measure, hyphenate, steps);
  const { filled, contents } = fillPaper(paper, means);
  const placed = placePages(filled, paper, means, contents);
  const pages = means.direction === 'rtl' ? placed.map(mirrorPage) : placed;
  return { pages, missing: missingLetters(pages, measure), ...(contents ? { contents } : {}) };
}

/** How many pages `layout` would set, and which of them the table of contents names; no word gets a place. */
export function paginate(paper: Paper, measure: Measure, hyphenate?: Hyphenate, steps?: Steps): Paging {
  const { filled, contents } = fillPaper(paper, meansOf(paper, measure, hyphenate, steps));
  return { pages: filled.length, contents };
}

function meansOf(
  paper: Paper,
  measure: Measure,
  hyphenate: Hyphenate | undefined,
  steps: Steps | undefined,
): Means {
  return {
    measure,
    joins: joinsOf(paper.language),
    addHyphens: hyphenate && addHyphensBy(hyphenate, measure),
    direction: directionOf(paper.language),
    steps,
  };
}
