import { type FileChild, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Contents, ContentsEntry } from '../../model/paper.ts';
import { bookmarkLink } from './link.ts';
import { wordRuns } from './runs.ts';
import { STYLE_IDS } from './style-ids.ts';
import type { Targets } from './targets.ts';

/** The page of each anchor that the table of contents names. */
export type PageNumbers = ReadonlyMap<string, number>;

/**
 * The table of contents as words and links. Our own pages say the numbers: a field would have Word ask its reader for
 * leave to count anew, and show none until then.
 */
export function wordContents(
  { title, entries }: Contents,
  pages: PageNumbers,
  targets: Targets,
  newPage: boolean,
): FileChild[] {
  const heads = title.map(({ style, runs }) => ({
    style: STYLE_IDS[style],
    children: wordRuns(runs, targets),
  }));
  const lines = entries.map((entry) => ({
    style: STYLE_IDS[`contents${entry.level}`],
    children: entryRuns(entry, pages, targets),
  }));
  return [...heads, ...lines].map(
    (options, index) =>
      new Paragraph({
        ...options,
        suppressLineNumbers: true,
        ...(index === 0 ? { pageBreakBefore: newPage } : {}),
      }),
  );
}

function entryRuns({ anchor, runs }: ContentsEntry, pages: PageNumbers, targets: Targets): ParagraphChild[] {
  const number = new TextRun({ children: [new Tab(), `${pages.get(anchor) ?? ''}`] });
  const children = [...wordRuns(runs, targets), number];
  const bookmark = targets.block(anchor)?.bookmark;
  return bookmark === undefined ? children : [bookmarkLink(bookmark.name, children)];
}
