import type { Contents, Furniture, Paper } from '../model/paper.ts';
import type { PageGeometry } from '../model/sheet.ts';
import { pageTurns, type Turn } from '../text/page-turns.ts';
import { collectRows } from './collect.ts';
import { contentsRows } from './contents.ts';
import { type FilledPage, fillPages } from './fill.ts';
import type { Means } from './means.ts';
import { type NoteRows, setNotes } from './notes.ts';
import { type Press, pressFor } from './press.ts';
import type { Row } from './row.ts';

/** A page with what stands on it. */
export interface FullPage extends FilledPage {
  readonly page: PageGeometry;
  /** Where it is not the paper's own. */
  readonly furniture?: Furniture;
}

/** The paper as full pages, at least one; and where it has a table of contents, the page of each anchor that this names. */
export interface FilledPaper {
  readonly filled: readonly FullPage[];
  readonly contents: ReadonlyMap<string, number> | undefined;
}

/**
 * Fills the pages of a paper, and decides whether it has a table of contents.
 *
 * A table of contents moves the very pages whose numbers it prints. But its entries leave room for a number whatever
 * it is, so its own length does not depend on the numbers, and the pages filled once with it are where they stay: the
 * fixed point is reached in one round. Whether there is one is asked of the pages without it, of which as many are
 * filled as tell.
 */
export function fillPaper(paper: Paper, means: Means): FilledPaper {
  const presses = new Map<boolean, Tools>();
  const stretches = pageTurns(paper.blocks).map((turn) => {
    const tools = presses.get(turn.landscape) ?? toolsFor(paper, means, turn.landscape);
    presses.set(turn.landscape, tools);
    return { ...stretchOf(turn, tools), ...(turn.furniture && { furniture: turn.furniture }) };
  });
  const block = paper.blocks.findIndex(({ kind }) => kind === 'contents');
  const contents = paper.blocks[block] as Contents | undefined;
  const without = filledWithout(stretches, contents ? contents.overPages + 1 : Number.POSITIVE_INFINITY);
  if (contents === undefined || without.length <= contents.overPages)
    return { filled: without.length > 0 ? without : [emptyPage(paper)], contents: undefined };
  const filled = stretches.flatMap((stretch) => withContents(stretch, contents, block));
  return { filled, contents: pagesOf(contents, filled) };
}

/** What pages that lie alike are filled with. */
interface Tools {
  readonly press: Press;
  readonly notes: NoteRows;
}

/** The rows between two turns of the pages; those after the table of contents where it stands among them, else none. */
interface Stretch {
  readonly tools: Tools;
  readonly furniture?: Furniture;
  readonly holdsContents: boolean;
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

function toolsFor(paper: Paper, means: Means, landscape: boolean): Tools {
  const press = pressFor(paper, means, landscape);
  return { press, notes: setNotes(press) };
}

function stretchOf({ from, to }: Turn, tools: Tools): Stretch {
  const { blocks } = tools.press.paper;
  const at = blocks.findIndex((block, index) => index >= from && index < to && block.kind === 'contents');
  const rows = collectRows(tools.press, from, to);
  if (at < 0) return { tools, holdsContents: false, before: rows, after: [] };
  const before = collectRows(tools.press, from, at).length;
  return { tools, holdsContents: true, before: rows.slice(0, before), after: rows.slice(before) };
}

/** The pages without a table of contents, `most` at the most. */
function filledWithout(stretches: readonly Stretch[], most: number): FullPage[] {
  const pages: FullPage[] = [];
  for (const stretch of stretches)
    pages.push(...filledWith([stretch.before, stretch.after], stretch, most - pages.length));
  return pages;
}

function filledWith(
  parts: readonly (readonly Row[])[],
  { tools, furniture }: Stretch,
  most = Number.POSITIVE_INFINITY,
): FullPage[] {
  const { press, notes } = tools;
  const { noteRule } = press.paper.sheet;
  const { height, margins } = press.page;
  const room = {
    height: height - margins.top - margins.bottom,
    rule: noteRule.above + noteRule.thickness + noteRule.below,
  };
  return fillPages(parts.flat(), notes, room, most).map((page) => ({
    ...page,
    page: press.page,
    ...(furniture && { furniture }),
  }));
}

function withContents(stretch: Stretch, contents: Contents, block: number): FullPage[] {
  const { tools, holdsContents, before, after } = stretch;
  const own = holdsContents ? contentsRows(contents, block, tools.press) : [];
  return [before, own, after].flatMap((rows) => filledWith([rows], stretch));
}

function emptyPage(paper: Paper): FullPage {
  return { page: paper.sheet.page, head: [], rows: [], notes: [] };
}

function pagesOf({ entries }: Contents, filled: readonly FullPage[]): ReadonlyMap<string, number> {
  const named = new Set(entries.map(({ anchor }) => anchor));
  const pages = new Map<string, number>();
  filled.forEach(({ rows }, index) => {
    for (const row of rows)
      for (const anchor of row.anchors) if (named.has(anchor)) pages.set(anchor, index + 1);
  });
  return pages;
}
