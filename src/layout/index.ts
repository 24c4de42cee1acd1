import type { Hyphenate } from '../model/hyphenate.ts';
import type { Measure } from '../model/measure.ts';
import type { Layout } from '../model/page.ts';
import type { Paper } from '../model/paper.ts';
import { collectRows } from './collect.ts';
import { fillPages } from './fill.ts';
import { addHyphensBy } from './hyphens.ts';
import { joinsOf } from './joins.ts';
import { missingLetters } from './missing.ts';
import { setNotes } from './notes.ts';
import { placePages } from './place.ts';
import type { Press } from './press.ts';

/**
 * Lays the paper out: every word, rule and anchor gets its place on a page. At least one page comes back.
 *
 * `hyphenate` knows where words may be broken; without it none is.
 */
export function layout(paper: Paper, measure: Measure, hyphenate?: Hyphenate): Layout {
  const { page, noteRule } = paper.sheet;
  const { left, right, top, bottom } = page.margins;
  const column = { left, width: page.width - left - right };
  const addHyphens = hyphenate && addHyphensBy(hyphenate, measure);
  const press: Press = { paper, measure, joins: joinsOf(paper.language), addHyphens, column };
  const rule = noteRule.above + noteRule.thickness + noteRule.below;
  const rows = collectRows(press);
  const notes = setNotes(press);
  const filled = fillPages(rows, notes, { height: page.height - top - bottom, rule });
  const full = filled.length > 0 ? filled : [{ head: [], rows: [], notes: [] }];
  const pages = placePages(full, paper, measure);
  return { pages, missing: missingLetters(pages, measure) };
}
