import type { Side } from '../../model/mark.ts';
import type { Paging } from '../../model/page.ts';
import type { Contents, ContentsEntry, Plain, Run } from '../../model/paper.ts';
import { isOn } from '../../text/sides.ts';
import { fieldOfBoth } from './field.ts';
import { bookmarkLink } from './link.ts';
import { paragraph } from './paragraph.ts';
import { PLAIN, run, TAB, wordsElement } from './run.ts';
import { type Ties, wordRuns } from './runs.ts';
import type { Sided } from './sided.ts';
import { STYLE_IDS } from './style-ids.ts';
import { DELETED, INSERTED } from './track.ts';

/** The page of each anchor that the table of contents of a paper names; absent where it prints none. */
export type ContentsPages = Sided<ReadonlyMap<string, number> | undefined>;

/** Those of a paper, or of both papers of a redline; undefined where neither prints a table of contents. */
export function contentsPages(paging: Paging | undefined, isRedline: boolean): ContentsPages | undefined {
  const { contents, was } = paging ?? {};
  const old = isRedline ? was : contents;
  return contents || old ? { new: contents, old } : undefined;
}

/**
 * The table of contents as words and links. Our own pages say the numbers: a field would have Word ask its reader for
 * leave to count anew, and show none until then. Pages that an office's own Word file sets are not ours: there they are fields,
 * which Word counts when it prints or is asked to, and shows as ours until then.
 */
export function wordContents(
  { title, entries }: Contents,
  pages: ContentsPages,
  ties: Ties,
  newPage: boolean,
): string {
  const printed = <Line extends Plain | ContentsEntry>(lines: readonly Line[]) =>
    lines.flatMap((line) => asPrinted(line, pages));
  const heads = printed(title).map(({ style, runs, mark }) => ({ style, mark, runs: wordRuns(runs, ties) }));
  const lines = printed(entries).map((entry) => ({
    style: `contents${entry.level}` as const,
    mark: entry.mark,
    runs: entryRuns(entry, pages, ties),
  }));
  return [...heads, ...lines]
    .map(({ style, runs, mark }, index) =>
      paragraph(STYLE_IDS[style], runs, {
        pageBreakBefore: newPage && index === 0,
        change: ties.track.property(mark),
      }),
    )
    .join('');
}

/** A line of a table of contents that only one paper prints is only that one's. */
function asPrinted<Line extends Plain | ContentsEntry>(line: Line, pages: ContentsPages): readonly Line[] {
  if (pages.old && pages.new) return [line];
  const [side, mark] = pages.new ? (['new', INSERTED] as const) : (['old', DELETED] as const);
  if (!isOn(line, side)) return [];
  const runs = (line.runs as readonly Run[]).filter((one) => isOn(one, side));
  return [{ ...line, mark, runs: runs.map((one) => ({ ...one, mark })) }];
}

function entryRuns({ anchor, runs, mark }: ContentsEntry, pages: ContentsPages, ties: Ties): string {
  const number = (side: Side) => `${pages[side]?.get(anchor) ?? ''}`;
  const bookmark = ties.targets.block(anchor);
  const words = wordRuns(runs, ties);
  const told = (result: string) => run(`<w:tab/>${wordsElement(result)}`, PLAIN);
  if (bookmark === undefined || !ties.foreignPages) {
    const line = words + ties.track.both(mark, told(number('old')), told(number('new')));
    return bookmark ? bookmarkLink(bookmark.name, line) : line;
  }
  const field = (side: Side) => ({ instruction: `PAGEREF ${bookmark.name} \\h`, result: number(side) });
  const page = ties.track.runs(mark, TAB) + fieldOfBoth(mark, field('old'), field('new'), PLAIN, ties.track);
  return bookmarkLink(bookmark.name, words + page);
}
