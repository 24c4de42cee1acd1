import { facesFor } from './faces.ts';
import type { Host } from './host.ts';
import type { Hyphenate } from './model/hyphenate.ts';
import type { Side } from './model/mark.ts';
import type { Steps } from './model/onward.ts';
import type { Layout, Paging } from './model/page.ts';
import type { Block, Paper } from './model/paper.ts';
import type { CutFiles } from './model/sheet.ts';
import { rareLettersIn } from './text/rare-letters.ts';
import { sideOf } from './text/sides.ts';
import { wordsIn } from './text/words-in.ts';

/** A paper as pages, and the faces it was measured with. */
export interface LaidOut {
  readonly layout: Layout;
  readonly faces: CutFiles;
  readonly fallbacks: readonly CutFiles[];
}

/** The pages of one paper, set once and only when asked for. Each rejects with a `HostError` where a face is not to be had. */
export interface Pages {
  all(): Promise<LaidOut>;
  /** What a format without pages of its own must know of them; undefined where nothing in the paper says it. */
  paging(): Promise<Paging | undefined>;
  /** Whether the table of contents is printed. */
  haveContents(): Promise<boolean>;
}

/** `all`: whether somebody will ask for all pages, so that nobody need save the labour of setting them. */
export function pagesOf(paper: Paper, host: Host, all: boolean): Pages {
  let laidOut: Promise<LaidOut> | undefined;
  let counted: Promise<Paging | undefined> | undefined;
  const pages: Pages = {
    all: () => {
      laidOut ??= layOut(paper, host);
      return laidOut;
    },
    paging: async () => {
      if (paper.revision) {
        counted ??= pagingOfBoth(paper, host);
        return counted;
      }
      if (!asksForContents(paper) && !saysTotal(paper)) return undefined;
      if (!all) {
        counted ??= paginated(paper, host);
        return counted;
      }
      const { layout } = await pages.all();
      return { pages: layout.pages.length, contents: layout.contents };
    },
    haveContents: async () => {
      if (!asksForContents(paper)) return false;
      if (paper.revision) return pagesOf(sideOf(paper, 'new'), host, false).haveContents();
      const beginning = all || counted ? undefined : beginningOf(paper);
      if (beginning && (await paginated(beginning, host)).contents) return true;
      return (await pages.paging())?.contents !== undefined;
    },
  };
  return pages;
}

/** A redline in a format without pages of its own names the pages of both papers, not its own. */
async function pagingOfBoth(redline: Paper, host: Host): Promise<Paging | undefined> {
  const [paging, before] = [await of('new'), await of('old')];
  return paging && { ...paging, was: before?.contents };
  function of(side: Side) {
    return pagesOf(sideOf(redline, side), host, false).paging();
  }
}

function asksForContents({ blocks }: Paper): boolean {
  return blocks.some(({ kind }) => kind === 'contents');
}

/** Whether a header or footer says how many pages there are. */
function saysTotal({ furniture, blocks }: Paper): boolean {
  const own = blocks.flatMap((block) => (block.kind === 'page_break' && block.furniture) || []);
  return [furniture.first, furniture.rest, ...own]
    .flatMap(({ header, footer }) => [header, footer])
    .flatMap(({ left, centre, right }) => [...left, ...centre, ...right])
    .some(({ kind }) => kind === 'pages');
}

/** More words than a court's page holds. */
const WORDS_A_PAGE = 600;

/**
 * As much of a long paper as should show that it has a table of contents; undefined of one that is no longer than that.
 *
 * Pages are filled from the first to the last, so whatever follows in the paper changes none of them but the last one
 * or the hold that keeps a heading from its foot. Where this much, asked for one page more, has contents, so has all.
 */
function beginningOf(paper: Paper): Paper | undefined {
  const blocks: Block[] = [];
  let wanted = Number.POSITIVE_INFINITY;
  for (const block of paper.blocks) {
    if (wanted <= 0) return { ...paper, blocks };
    wanted -= wordsIn({ ...paper, blocks: [block], notes: [] });
    if (block.kind === 'contents') wanted = (block.overPages + 2) * WORDS_A_PAGE;
    blocks.push(
      block.kind === 'contents' ? { ...block, overPages: block.overPages + 1, entries: [] } : block,
    );
  }
  return undefined;
}

async function layOut(paper: Paper, host: Host): Promise<LaidOut> {
  const { layout } = await import('./layout/index.ts');
  const { measure, hyphenate, ...faces } = await toolsFor(paper, host);
  return { layout: layout(paper, measure, hyphenate, stepsOf(host)), ...faces };
}

async function paginated(paper: Paper, host: Host): Promise<Paging> {
  const { paginate } = await import('./layout/index.ts');
  const { measure, hyphenate } = await toolsFor(paper, host);
  return paginate(paper, measure, hyphenate, stepsOf(host));
}

function stepsOf({ onward }: Host): Steps | undefined {
  return onward && ((done, all) => onward('paging', done, all));
}

/** What pages are set with. */
async function toolsFor(paper: Paper, host: Host) {
  const { openMeasure } = await import('./measure/index.ts');
  const { own, fallbacks } = await facesFor([...rareLettersIn(paper)], paper.sheet, host);
  const hyphenate = paper.sheet.hyphenate ? await hyphenateFor(paper) : undefined;
  return { measure: openMeasure(own, fallbacks), hyphenate, faces: own, fallbacks };
}

/** Where the words of a paper's language may be broken, loaded only for papers that break them. */
async function hyphenateFor({ language }: Paper): Promise<Hyphenate | undefined> {
  const { openHyphenate } = await import('./hyphenate/index.ts');
  return openHyphenate(language);
}
