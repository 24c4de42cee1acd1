import { writeAll } from './building.ts';
import type { Compared, CompareRequest } from './comparing.ts';
import { type Drafted, draft } from './drafting.ts';
import type { Host } from './host.ts';
import type { Imported, ImportRequest } from './importing.ts';
import { MANUAL } from './lint/index.ts';
import { lintDraft } from './linting.ts';
import { type MendedCase, mendCase } from './mending.ts';
import type { Finding } from './model/finding.ts';
import type { Paper } from './model/paper.ts';
import type { BuildRequest, Built, Proved, Request, Validated } from './model/request.ts';
import type { Sign } from './model/sign.ts';
import { type Pages, pagesOf } from './pages.ts';
import { prove } from './prove/index.ts';
import { shown } from './shown.ts';
import type { Stage } from './stages.ts';
import type { Verified, VerifyRequest } from './verifying.ts';
import { WRITERS } from './writers.ts';

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
export { STAGES, type Stage } from './stages.ts';
export type { Verified, VerifyRequest } from './verifying.ts';
export { MANUAL };

/**
 * Makes the papers of a case. Throws a `HostError` where the case itself, or what dresses it, cannot be read.
 *
 * Who does a part of the work on another core is called before the case is read, and has begun to run when the paper is
 * ready: a Word file is written while pages are set, which it needs for its table of contents, and lint looks at the case
 * while a PDF is made. (Of a Word file alone the program lints itself, or the file would wait for that.)
 */
export async function build(request: BuildRequest, host: Host): Promise<Built> {
  const { against, formats } = request;
  const hand = formats.includes('pdf') || formats.includes('docx') ? host.crew?.hire() : undefined;
  try {
    let made: Drafted | undefined;
    const built = await writeAll(request, host, hand, async (through) => {
      const whole = await draft(request, through);
      if (against !== undefined) made = whole;
      const linting = { aside: host, hand: formats.includes('pdf') ? hand : undefined };
      return { ...papersAlone(whole), ...(await lintDraft(whole, through, linting)) };
    });
    if (against === undefined || built.outputs.length === 0) return built;
    const { withRedlines } = await import('./comparing.ts');
    return await withRedlines(built, { ...request, against }, (asked) => compared(asked, host, made));
  } finally {
    hand?.dismiss();
  }
}

/** The findings and, where the run came so far, the papers alone: what they were made of takes more memory than their pages. */
function papersAlone({ docket, documents, search, origin }: Drafted) {
  return { search, documents: docket.stopped ? [] : documents, ...(origin && { origin }) };
}

/** Everything that is wrong with a case. Throws a `HostError` where the case itself cannot be read. */
export async function validate(request: Request, host: Host): Promise<Validated> {
  const { findings } = await lintDraft(await draft(request, host), host);
  return { findings: await findings };
}

/** How far the elements of every count are alleged, and what is to prove them. Throws a `HostError` where the case itself cannot be read. */
export async function elements(request: Request, host: Host): Promise<Proved> {
  const { docket, copy, series } = await draft(request, host);
  return { findings: docket.findings, proof: copy && series && prove(copy, series) };
}

/** The same, and what the files of the case say when all that can be mended is. */
export function mend(request: Request, host: Host): Promise<MendedCase> {
  return mendCase(host, async (through) => {
    const drafted = await draft(request, through);
    const { findings } = await lintDraft(drafted, through);
    return { sources: drafted.sources, findings: await findings };
  });
}

/** The value at one arrow of the pipeline, as text; undefined where the run did not come so far. */
export async function inspect(
  request: Request,
  stage: Stage,
  host: Host,
): Promise<{ findings: readonly Finding[]; text: string | undefined }> {
  const drafted = await draft(request, host);
  const { docket, documents, copy, series } = drafted;
  const { findings } = await lintDraft(drafted, host);
  const paper = documents.at(-1)?.paper;
  if (stage === 'prove' && copy && series) docket.enter({ value: prove(copy, series), findings: [] }, stage);
  const value = await (paper
    ? BEYOND_PAPER[stage]?.(paper, pagesOf(paper, host, stage === 'layout'))
    : undefined);
  return { findings: await findings, text: shown(value ?? docket.at(stage), stage) };
}

/** The arrows after the paper, which a run goes down only when asked. */
const BEYOND_PAPER: Readonly<Partial<Record<Stage, (paper: Paper, pages: Pages) => Promise<unknown>>>> = {
  layout: async (_paper, pages) => (await pages.all()).layout,
  markdown: async (paper, pages) => new TextDecoder().decode((await WRITERS.md(paper, pages)).bytes),
};

/**
 * A case file made of a Word file, and what could not be placed in it; lint is for when it is written. Throws a
 * `HostError` where the file cannot be read or is no Word file.
 */
export async function importWord(request: ImportRequest, host: Host): Promise<Imported> {
  // What takes Word files apart, short runs need not load.
  const { importCase } = await import('./importing.ts');
  return importCase(request, host, async (path, held) => {
    const { paper, docket } = await draft({ path }, held);
    return { paper, findings: docket.findings };
  });
}

/** Whether a case still makes what a manifest says it made. Throws a `HostError` where a file cannot be read. */
export async function verify(request: VerifyRequest, host: Host): Promise<Verified> {
  const { verifyManifest } = await import('./verifying.ts');
  return verifyManifest(request, host, build);
}

/** How everything is that a build needs, here or for a case. Throws a `HostError` where the case cannot be read. */
export async function diagnose(path: string | undefined, host: Host): Promise<readonly Sign[]> {
  const { diagnose } = await import('./diagnosing.ts');
  return diagnose(path, host);
}

/** What the new version of a case changes of an old one. Throws a `HostError` where a case cannot be read. */
export function diff(request: CompareRequest, host: Host): Promise<Compared> {
  return compared(request, host);
}

/** `made`: the new version, where it has been drafted already. */
async function compared(request: CompareRequest, host: Host, made?: Drafted): Promise<Compared> {
  const { compareCases } = await import('./comparing.ts');
  return compareCases(request, host, async (of, at, side) => {
    const { docket, paper, ...rest } = (side === 'new' && made) || (await draft(of, at));
    return { ...rest, findings: docket.findings, paper: docket.stopped ? undefined : paper };
  });
}
