import type { Contents, ContentsEntry } from '../../model/paper.ts';
import { bookmarkLink } from './link.ts';
import { paragraph } from './paragraph.ts';
import { PLAIN, run, wordsElement } from './run.ts';
import { type Ties, wordRuns } from './runs.ts';
import { STYLE_IDS } from './style-ids.ts';

/** The page of each anchor that the table of contents names. */
export type PageNumbers = ReadonlyMap<string, number>;

/**
 * The table of contents as words and links. Our own pages say the numbers: a field would have Word ask its reader for
 * leave to count anew, and show none until then.
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
      paragraph(STYLE_IDS[style], runs, {
        suppressLineNumbers: true,
        pageBreakBefore: newPage && index === 0,
      }),
    )
    .join('');
}

function entryRuns({ anchor, runs }: ContentsEntry, pages: PageNumbers, ties: Ties): string {
  const number = run(`<w:tab/>${wordsElement(`${pages.get(anchor) ?? ''}`)}`, PLAIN);
  const words = wordRuns(runs, ties) + number;
  const bookmark = ties.targets.block(anchor)?.bookmark;
  return bookmark === undefined ? words : bookmarkLink(bookmark.name, words);
}
