import type { Draft } from './building.ts';
import type { Drafted } from './drafting.ts';
import type { Hand, Host } from './host.ts';
import { type BareBrief, type Facts, lintBrief } from './lint/brief.ts';
import { printedTexts } from './model/analysis.ts';
import type { Court } from './model/court.ts';
import type { Steps } from './model/onward.ts';
import type { Layout } from './model/page.ts';
import type { Paper } from './model/paper.ts';
import { pagesOf } from './pages.ts';
import { countedPages } from './text/counted-pages.ts';
import { placed } from './text/placed.ts';
import { facelessLetters } from './writers.ts';

/** Who lints, and through whom lint alone reads: nothing of what it looks up, for withheld words too, gets into the files or their manifest. */
interface Linting {
  readonly aside?: Host;
  readonly hand?: Hand | undefined;
}

/** All findings about a draft, and the pages, where they had to be counted: lint is done at once, or by a `hand` while the program goes on. */
export async function lintDraft(
  { docket: { findings: before }, brief }: Drafted,
  host: Host,
  { aside = host, hand }: Linting = {},
): Promise<Pick<Draft, 'counted' | 'findings'>> {
  if (!brief) return { findings: Promise.resolve(before) };
  const { counted, ...facts } = await factsOf(brief.exhibit, host, aside);
  const whole = { ...brief, exhibit: { ...brief.exhibit, ...facts } };
  const beside = brief.exhibit.paper.blocks.length > LONG ? undefined : hand;
  const found = beside ? beside.lint(whole) : Promise.resolve(await lintBrief(whole, stepsOf(host)));
  const findings = found.then((all) => [...before, ...all.map(placed)]);
  // A fault may come before somebody asks for what was found.
  findings.catch(() => undefined);
  return { findings, counted };
}

function stepsOf({ onward }: Host): Steps | undefined {
  return onward && ((done, all) => onward('examining', done, all));
}

/** So many blocks that the case twice would take more memory than the longest papers do otherwise, some 450 MB. */
const LONG = 4_000;

/** What lint looks up of a paper: letters without glyphs, its pages where they are limited. */
async function factsOf(
  { analysis, paper }: BareBrief['exhibit'],
  host: Host,
  aside: Host,
): Promise<Facts & Pick<Draft, 'counted'>> {
  const { court } = analysis;
  const faceless = await facelessLetters(printedTexts(analysis), paper, aside);
  const counted = court.limits.pages === undefined ? undefined : pagesOf(paper, host, true);
  return {
    faceless,
    counted,
    ...(counted && { pages: pagesThatCount((await counted.all()).layout, paper, court) }),
  };
}

function pagesThatCount(layout: Layout, paper: Paper, { limits }: Court): number {
  return limits.covers === 'counted' ? layout.pages.length : countedPages(layout, paper);
}
