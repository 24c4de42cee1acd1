import { analyse } from './analyse/index.ts';
import { annotate } from './annotate/index.ts';
import { type Draft, writeAll } from './building.ts';
import { checkCase } from './check/index.ts';
import { companionOf, type Document } from './companions.ts';
import type { Compared, CompareRequest } from './comparing.ts';
import { Docket } from './docket.ts';
import { fill } from './fill/index.ts';
import type { Host } from './host.ts';
import type { Imported, ImportRequest } from './importing.ts';
import { loadLaw } from './instruments.ts';
import { courtFor, loadConfig, loadTemplates } from './library.ts';
import { openDictionary } from './lint/dictionary.ts';
import { checkSettings, lint, MANUAL } from './lint/index.ts';
import { originOf } from './manifesting.ts';
import { type MendedCase, mendCase } from './mending.ts';
import { type Analysis, type Copy, printedTexts } from './model/analysis.ts';
import type { Court } from './model/court.ts';
import type { Finding } from './model/finding.ts';
import { EVERY_DOCUMENT, INDICTMENT, type Indictment } from './model/indictment.ts';
import type { Layout } from './model/page.ts';
import type { Paper } from './model/paper.ts';
import type { BuildRequest, Built, Proved, Request, Validated } from './model/request.ts';
import type { Series } from './model/series.ts';
import type { Source } from './model/source.ts';
import type { Templates } from './model/templates.ts';
import { number } from './number/index.ts';
import { type Pages, pagesOf } from './pages.ts';
import { parse, remarksIn } from './parse/index.ts';
import { prove } from './prove/index.ts';
import { redact } from './redact/index.ts';
import type { Search } from './search/index.ts';
import { shown } from './shown.ts';
import { countedPages } from './text/counted-pages.ts';
import type { CalendarDate } from './text/dates.ts';
import { inEveryLanguage, translate } from './translate/index.ts';
import type { Verified, VerifyRequest } from './verifying.ts';
import { facelessLetters, WRITERS } from './writers.ts';

export { beginCase, type Charged, crimeFor, usualCrime } from './beginning.ts';
export { casesIn } from './cases.ts';
export type { TableRequest, WrittenTable } from './charting.ts';
export type { Compared, CompareRequest, Difference } from './comparing.ts';
export type { Consultation, Found } from './consult/index.ts';
export { type Ejected, eject } from './ejecting.ts';
export type { Imported, ImportRequest } from './importing.ts';
export { manifestName, manifestText } from './manifesting.ts';
export * from './model/format.ts';
export { EVERY_DOCUMENT, INDICTMENT } from './model/indictment.ts';
export type { BuildRequest, Built, Proved, Request, Validated } from './model/request.ts';
export {
  consultLaw,
  court,
  courts,
  documentsOffered,
  formatsAsked,
  instruments,
  type ManualEntry,
  manual,
} from './shelf.ts';
export type { Verified, VerifyRequest } from './verifying.ts';
export { MANUAL };

/** The arrows of the pipeline that `inspect` can show. */
export const STAGES = [
  'parse',
  'translate',
  'check',
  'analyse',
  'redact',
  'fill',
  'number',
  'prove',
  'layout',
  'markdown',
] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Makes the papers of a case. Throws a `HostError` where the case itself, or what dresses it, cannot be read.
 *
 * A Word file is written while pages are set, which it needs for its table of contents; who writes it is called before
 * the case is read, and has begun to run when the paper is ready.
 */
export async function build(request: BuildRequest, host: Host): Promise<Built> {
  const scribe = request.formats.includes('docx') ? host.scribe?.() : undefined;
  try {
    const { against } = request;
    let made: Drafted | undefined;
    const built = await writeAll(request, host, scribe, async (through) => {
      const whole = await draft(request, through, { aside: host });
      if (against !== undefined) made = whole;
      return papersAlone(whole);
    });
    if (against === undefined || built.outputs.length === 0) return built;
    const { withRedlines } = await import('./comparing.ts');
    return await withRedlines(built, { ...request, against }, (asked) => compared(asked, host, made));
  } finally {
    scribe?.dismiss();
  }
}

/** The findings and, where the run came so far, the papers alone: what they were made of takes more memory than their pages. */
function papersAlone({ docket, documents, copy: _, series: __, ...rest }: Drafted): Draft {
  return { ...rest, findings: docket.findings, documents: docket.stopped ? [] : documents };
}

/** Everything that is wrong with a case. Throws a `HostError` where the case itself cannot be read. */
export async function validate(request: Request, host: Host): Promise<Validated> {
  const { docket } = await draft(request, host);
  return { findings: docket.findings };
}

/** How far the elements of every count are alleged, and what is to prove them. Throws a `HostError` where the case itself cannot be read. */
export async function elements(request: Request, host: Host): Promise<Proved> {
  const { docket, copy, series } = await draft(request, host, { linted: false });
  return { findings: docket.findings, proof: copy && series && prove(copy, series) };
}

/** The same, and what the files of the case say when all that can be mended is. */
export function mend(request: Request, host: Host): Promise<MendedCase> {
  return mendCase(host, async (through) => {
    const { docket, sources } = await draft(request, through);
    return { sources, findings: docket.findings };
  });
}

/** The value at one arrow of the pipeline, as text; undefined where the run did not come so far. */
export async function inspect(
  request: Request,
  stage: Stage,
  host: Host,
): Promise<{ findings: readonly Finding[]; text: string | undefined }> {
  const { docket, documents, copy, series } = await draft(request, host);
  const paper = documents.at(-1)?.paper;
  if (stage === 'prove' && copy && series) docket.enter({ value: prove(copy, series), findings: [] }, stage);
  const value = await (paper
    ? BEYOND_PAPER[stage]?.(paper, pagesOf(paper, host, stage === 'layout'))
    : undefined);
  return { findings: docket.findings, text: shown(value ?? docket.at(stage), stage) };
}

/** The arrows after the paper, which a run goes down only when asked. */
const BEYOND_PAPER: Readonly<Partial<Record<Stage, (paper: Paper, pages: Pages) => Promise<unknown>>>> = {
  layout: async (_paper, pages) => (await pages.all()).layout,
  markdown: async (paper, pages) => new TextDecoder().decode((await WRITERS.md(paper, pages)).bytes),
};

interface Drafted extends Omit<Draft, 'findings'> {
  readonly docket: Docket<Stage>;
  readonly sources: readonly Source[];
  /** The indictment, whichever documents are asked for. */
  readonly paper?: Paper;
  /** What the paper is made of. */
  readonly copy?: Copy;
  readonly series?: Series;
}

interface Drafting {
  readonly linted?: boolean;
  /** Through whom lint alone reads: nothing of what it looks up, for withheld words too, gets into the files or their manifest. */
  readonly aside?: Host;
}

/** parse → translate → check → analyse → redact → annotate → fill → number, and lint over all of it: each as far as the one before it came. */
async function draft(
  request: Request,
  host: Host,
  { linted = true, aside = host }: Drafting = {},
): Promise<Drafted> {
  const docket = new Docket<Stage>();
  const read = await parse(request.path, host);
  const { sources } = read;
  docket.enter({ value: read.root, findings: read.findings }, 'parse');
  const { parsed, editions } = translate(read, request.language);
  docket.enter({ value: parsed.root, findings: [] }, 'translate');
  const project = docket.enter(await loadConfig(request.path, host));
  if (project) docket.enter({ value: undefined, findings: checkSettings(project.ruleNames, project.rules) });
  const of = docket.enter(checkCase(parsed), 'check');
  if (!of) return { docket, sources, documents: [] };
  const language = request.language ?? of.document.language;
  const charged = of.counts.flatMap(({ crime, modes }) => [crime, ...modes].map(({ text }) => text));
  const law = docket.enter(await loadLaw(project, host, [language], charged));
  const court = docket.enter(
    await courtFor(of, request, project, [language, ...(editions?.languages ?? [])], host),
  );
  const analysis = docket.enter(analyse(of, court, law, language, request.readers), 'analyse');
  const copy = annotate(docket.enter({ value: redact(analysis), findings: [] }, 'redact'));
  const templates = docket.enter(await loadTemplates(copy, INDICTMENT, host));
  if (!templates) return { docket, sources, documents: [] };
  const filled = fill(copy, templates);
  // What is shown of a stage is shown of the documents that are asked for.
  const isAsked = request.documents?.includes(INDICTMENT) ?? true;
  docket.enter({ value: filled.markup, findings: filled.findings }, isAsked ? 'fill' : undefined);
  if (!filled.manuscript) return { docket, sources, documents: [] };
  const numbered = docket.enter(number(filled.manuscript, created(of.document.date, host)));
  const paper = docket.enter({ value: numbered.paper, findings: [] }, isAsked ? 'number' : undefined);
  const { series } = numbered;
  const { documents, fixed } = await documentsOf(request, numbered, copy, host, docket);
  const search = await searchFor(analysis, copy, [templates, ...fixed]);
  if (!linted) return { docket, sources, documents, paper, copy, series, search };
  const faceless = await facelessLetters(printedTexts(analysis), paper, aside);
  const dictionary = await openDictionary(analysis.language);
  const counted = analysis.court.limits.pages === undefined ? undefined : pagesOf(paper, host, true);
  const exhibit = {
    analysis,
    ...numbered,
    faceless,
    ...(dictionary && { dictionary }),
    ...(counted && { pages: pagesThatCount((await counted.all()).layout, paper, analysis.court) }),
    ...(editions && { editions }),
  };
  const told = { remarks: sources.flatMap(remarksIn), root: inEveryLanguage(read) };
  docket.enter({ value: undefined, findings: lint(exhibit, project?.rules ?? new Map(), told) });
  return {
    docket,
    sources,
    documents,
    paper,
    copy,
    series,
    counted,
    search,
    origin: originOf(copy, sources),
  };
}

/** The documents that are asked for, in that order, and the templates of those that accompany the indictment. */
async function documentsOf(
  { documents: asked = [INDICTMENT] }: Request,
  indictment: Indictment,
  copy: Copy,
  host: Host,
  docket: Docket<Stage>,
): Promise<{ readonly documents: readonly Document[]; readonly fixed: readonly Templates[] }> {
  const names = asked.flatMap((name) => (name === EVERY_DOCUMENT ? [...copy.court.documents.keys()] : name));
  const documents: Document[] = [];
  const fixed: Templates[] = [];
  for (const name of new Set(names)) {
    if (name === INDICTMENT) {
      documents.push({ name, paper: indictment.paper });
      continue;
    }
    const { paper, markup, templates, findings } = await companionOf(indictment, copy, name, host);
    docket.enter({ value: markup, findings }, 'fill');
    docket.enter({ value: paper, findings: [] }, 'number');
    if (templates) fixed.push(templates);
    if (paper) documents.push({ name, paper });
  }
  return { documents, fixed };
}

/** What looks through the files of a copy that withholds something. */
async function searchFor(
  analysis: Analysis,
  { withholds, court, law, words }: Copy,
  templates: readonly Templates[],
): Promise<Search | undefined> {
  if (!withholds) return undefined;
  const { prepareSearch } = await import('./search/index.ts');
  return prepareSearch(analysis, [court, law, words, templates]);
}

function pagesThatCount(layout: Layout, paper: Paper, { limits }: Court): number {
  return limits.covers === 'counted' ? layout.pages.length : countedPages(layout, paper);
}

/** When the files say they were made: SOURCE_DATE_EPOCH, else the document's date, else the first day a zip can say. */
function created(date: CalendarDate | undefined, host: Host): number {
  const fallback = date ? Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1) / 1000 : 0;
  return Math.max(host.environment.sourceDateEpoch ?? fallback, Date.UTC(1980, 0, 1) / 1000);
}

/**
 * A case file made of a Word file, and what could not be placed in it; lint is for when it is written. Throws a
 * `HostError` where the file cannot be read or is no Word file.
 */
export async function importWord(request: ImportRequest, host: Host): Promise<Imported> {
  // What takes Word files apart, short runs need not load.
  const { importCase } = await import('./importing.ts');
  return importCase(request, host, async (path, held) => {
    const { paper, docket } = await draft({ path }, held, { linted: false });
    return { paper, findings: docket.findings };
  });
}

/** Whether a case still makes what a manifest says it made. Throws a `HostError` where a file cannot be read. */
export async function verify(request: VerifyRequest, host: Host): Promise<Verified> {
  const { verifyManifest } = await import('./verifying.ts');
  return verifyManifest(request, host, build);
}

/** What the new version of a case changes of an old one. Throws a `HostError` where a case cannot be read. */
export function diff(request: CompareRequest, host: Host): Promise<Compared> {
  return compared(request, host);
}

/** `made`: the new version, where it has been drafted already. */
async function compared(request: CompareRequest, host: Host, made?: Drafted): Promise<Compared> {
  const { compareCases } = await import('./comparing.ts');
  return compareCases(request, host, async (of, at, side) => {
    const { docket, paper, ...rest } = (side === 'new' && made) || (await draft(of, at, { linted: false }));
    return { ...rest, findings: docket.findings, paper: docket.stopped ? undefined : paper };
  });
}
