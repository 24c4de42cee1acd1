import type { Contents, ContentsEntry } from '../../model/paper.ts';
import { fieldRuns } from './field.ts';
import { bookmarkLink } from './link.ts';
import { paragraph } from './paragraph.ts';
import { PLAIN, run, TAB, wordsElement } from './run.ts';
import { type Ties, wordRuns } from './runs.ts';
import { STYLE_IDS } from './style-ids.ts';

/** The page of each anchor that the table of contents names. */
export type PageNumbers = ReadonlyMap<string, number>;

/**
 * The table of contents as words and links. Our own pages say the numbers: a field would have Word ask its reader for
 * leave to count anew, and show none until then. Pages that an office's own Word file sets are not ours: there they are fields,
 * which Word counts when it prints or is asked to, and shows as ours until then.
 */
export function wordContents(
  { title, entries }: Contents,
  pages: PageNumbers,
  ties: Ties,
  newPage: boolean,
): string {
  const heads = title.map(({ style, runs }) => ({ style, runs: wordRuns(runs, ties) }));
  const lines = entries.map((entry) => ({
    style: `contents${entry.level}` as const,
    runs: entryRuns(entry, pages, ties),
  }));
  return [...heads, ...lines]
    .map(({ style, runs }, index) =>
      paragraph(STYLE_IDS[style], runs, { pageBreakBefore: newPage && index === 0 }),
    )
    .join('');
}

function entryRuns({ anchor, runs }: ContentsEntry, pages: PageNumbers, ties: Ties): string {
  const number = `${pages.get(anchor) ?? ''}`;
  const bookmark = ties.targets.block(anchor)?.bookmark;
  if (bookmark === undefined) return wordRuns(runs, ties) + run(`<w:tab/>${wordsElement(number)}`, PLAIN);
  const told = ties.foreignPages
    ? TAB + fieldRuns({ instruction: `PAGEREF ${bookmark.name} \\h`, result: number }, PLAIN)
    : run(`<w:tab/>${wordsElement(number)}`, PLAIN);
  return bookmarkLink(bookmark.name, wordRuns(runs, ties) + told);
}
