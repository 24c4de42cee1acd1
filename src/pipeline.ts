import { dirname, join } from 'node:path/posix';
import { analyse } from './analyse/index.ts';
import { checkCase, checkConfig } from './check/index.ts';
import { fill } from './fill/index.ts';
import { type Host, HostError } from './host.ts';
import { type CourtRequest, courtNames, loadCourt, loadLaw, loadTemplates } from './library.ts';
import { lint } from './lint/index.ts';
import type { Checked } from './model/checked.ts';
import type { Config } from './model/config.ts';
import type { Court } from './model/court.ts';
import { type Finding, structural } from './model/finding.ts';
import type { Layout } from './model/page.ts';
import type { Paper } from './model/paper.ts';
import { CUTS, type Cut } from './model/sheet.ts';
import { number } from './number/index.ts';
import { parse } from './parse/index.ts';
import { redact } from './redact/index.ts';
import { wordsIn } from './text/words-in.ts';

/** The papers the program writes. */
export const FORMATS = ['docx', 'pdf', 'md'] as const;
export type Format = (typeof FORMATS)[number];

/** A case file, and what the user wants in place of what it says. */
export interface Request {
  readonly path: string;
  readonly court?: string;
  readonly document?: string;
  readonly language?: string;
}

export interface BuildRequest extends Request {
  readonly formats: readonly Format[];
}

export interface Built {
  readonly findings: readonly Finding[];
  /** Empty where a finding is structural. */
  readonly outputs: readonly { readonly format: Format; readonly bytes: Uint8Array }[];
  /** Of the PDF, where one was made. */
  readonly pages: number | undefined;
  readonly words: number;
}

/** Everything between the case file and the paper, as far as the run came. */
interface Drafted {
  readonly stages: Readonly<Partial<Record<Stage, unknown>>>;
  readonly paper: Paper | undefined;
  readonly findings: readonly Finding[];
}

/** The arrows of the pipeline that `inspect` can show. */
export const STAGES = [
  'parse',
  'check',
  'analyse',
  'redact',
  'fill',
  'number',
  'layout',
  'markdown',
] as const;
export type Stage = (typeof STAGES)[number];

/** Makes the papers of a case. Throws a `HostError` where the case itself cannot be read. */
export async function build(request: BuildRequest, host: Host): Promise<Built> {
  const { paper, findings } = await draft(request, host);
  if (!paper || stopped(findings)) return { findings, outputs: [], pages: undefined, words: 0 };
  const written = await Promise.all(
    request.formats.map(async (format) => ({ format, ...(await WRITERS[format](paper, host)) })),
  );
  return {
    findings,
    outputs: written.map(({ format, bytes }) => ({ format, bytes })),
    pages: written.find(({ pages }) => pages !== undefined)?.pages,
    words: wordsIn(paper),
  };
}

/** Everything that is wrong with a case. Throws a `HostError` where the case itself cannot be read. */
export async function validate(request: Request, host: Host): Promise<{ findings: readonly Finding[] }> {
  const { findings } = await draft(request, host);
  return { findings };
}

/** The value at one arrow of the pipeline, as text; undefined where the run did not come so far. */
export async function inspect(
  request: Request,
  stage: Stage,
  host: Host,
): Promise<{ findings: readonly Finding[]; text: string | undefined }> {
  const { stages, paper, findings } = await draft(request, host);
  if (stage === 'layout') return { findings, text: paper && show((await laidOut(paper, host)).layout) };
  if (stage === 'markdown') {
    const { bytes } = paper ? await WRITERS.md(paper, host) : { bytes: undefined };
    return { findings, text: bytes && new TextDecoder().decode(bytes) };
  }
  return { findings, text: stages[stage] === undefined ? undefined : show(stages[stage]) };
}

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  const plain = (key: string, inner: unknown) => {
    if (inner instanceof Map) return Object.fromEntries(inner);
    if (inner instanceof Set) return [...inner];
    return key === 'source' || key === 'sources' || key === 'law' || key === 'court' || key === 'copy'
      ? undefined
      : inner;
  };
  return `${JSON.stringify(value, plain, 2)}\n`;
}

/** The house styles that come with the program. */
export async function courts(host: Host): Promise<readonly { id: string; summary: string }[]> {
  const names = await courtNames(host);
  const read = await Promise.all(names.map((name) => court(name, host)));
  return read.flatMap(({ value }) => (value ? { id: value.id, summary: value.summary } : []));
}

/** One house style by name or path. Throws a `HostError` where there is none. */
export function court(name: string, host: Host): Promise<Checked<Court>> {
  return loadCourt({ name, folder: '.', at: undefined }, host);
}

/** parse → check → analyse → redact → fill → number → lint; each stage as far as the one before it came. */
async function draft(request: Request, host: Host): Promise<Drafted> {
  const parsed = await parse(request.path, host);
  const checked = checkCase(parsed);
  const project = await loadConfig(request.path, host);
  const findings = [...parsed.findings, ...checked.findings, ...project.findings];
  const stages = { parse: parsed.root, check: checked.value };
  const of = checked.value;
  if (!of) return { stages, paper: undefined, findings };
  const law = await loadLaw(of, host);
  const style = await loadCourt(courtRequest(request, project.value, of.court), host);
  findings.push(...law.findings, ...style.findings);
  if (!style.value) return { stages, paper: undefined, findings };
  const { analysis, findings: unresolved } = analyse(
    of,
    style.value,
    law.law,
    request.language ?? of.document.language,
  );
  const copy = redact(analysis);
  findings.push(...unresolved);
  const document = request.document ?? 'indictment';
  const templates = await loadTemplates(style.value, document, host);
  if (!templates) findings.push(unknownDocument(document, style.value, of.court));
  if (!templates)
    return { stages: { ...stages, analyse: analysis, redact: copy }, paper: undefined, findings };
  const filled = fill(copy, templates);
  findings.push(...filled.findings);
  const reached = { ...stages, analyse: analysis, redact: copy, fill: filled.markup };
  if (!filled.manuscript) return { stages: reached, paper: undefined, findings };
  const numbered = number(filled.manuscript, created(of.document.date, host));
  findings.push(...numbered.findings, ...lint({ analysis, ...numbered }, project.value?.rules ?? new Map()));
  return { stages: { ...reached, number: numbered.paper }, paper: numbered.paper, findings };
}

function stopped(findings: readonly Finding[]): boolean {
  return findings.some(({ kind }) => kind === 'structure');
}

/** The court asked for on the command line, else the project's, else the case's own. */
function courtRequest(
  request: Request,
  config: Config | undefined,
  named: CourtRequest['at'] & { text: string },
): CourtRequest {
  if (request.court !== undefined) return { name: request.court, folder: '.', at: named };
  if (config?.court)
    return { name: config.court.text, folder: dirname(config.court.source.path), at: config.court };
  return { name: named.text, folder: dirname(request.path), at: named };
}

function unknownDocument(name: string, { id, documents }: Court, at: Finding['span']): Finding {
  const known = [...documents.keys()].map((document) => `\`${document}\``).join(', ');
  return structural(
    'court/unknown-document',
    at,
    `court \`${id}\` has no document \`${name}\``,
    `it offers ${known}`,
  );
}

/** When the files say they were made: SOURCE_DATE_EPOCH, else the document's date, else the first day a zip can say. */
function created(date: { year: number; month?: number; day?: number } | undefined, host: Host): number {
  const fallback = date ? Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1) / 1000 : 0;
  return Math.max(host.environment.sourceDateEpoch ?? fallback, Date.UTC(1980, 0, 1) / 1000);
}

/** `indict.config.yaml` beside the case or in the nearest folder above it. */
async function loadConfig(path: string, host: Host): Promise<Checked<Config>> {
  for (let folder = dirname(path); ; folder = join(folder, '..')) {
    try {
      return checkConfig(await parse(join(folder, 'indict.config.yaml'), host));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
    if (folder === '/' || /^\.\.(\/\.\.){15,}$/.test(folder)) return { value: undefined, findings: [] };
  }
}

interface Written {
  readonly bytes: Uint8Array;
  readonly pages?: number;
}

/** How each paper is made; what only one of them needs is loaded only for it. */
const WRITERS: Readonly<Record<Format, (paper: Paper, host: Host) => Promise<Written>>> = {
  docx: async (paper) => {
    const { writeDocx } = await import('./write/docx/index.ts');
    return { bytes: await writeDocx(paper) };
  },
  pdf: async (paper, host) => {
    const { writePdf } = await import('./write/pdf/index.ts');
    const { layout, faces } = await laidOut(paper, host);
    return { bytes: await writePdf(paper, layout, faces), pages: layout.pages.length };
  },
  md: async (paper) => {
    const { writeMarkdown } = await import('./write/markdown/index.ts');
    return { bytes: new TextEncoder().encode(writeMarkdown(paper)) };
  },
};

async function laidOut(
  paper: Paper,
  host: Host,
): Promise<{ layout: Layout; faces: Readonly<Record<Cut, Uint8Array>> }> {
  const { openMeasure } = await import('./measure/index.ts');
  const { layout } = await import('./layout/index.ts');
  const bytes = await Promise.all(CUTS.map((cut) => host.read(host.face(paper.sheet.face.cuts[cut]))));
  const faces = Object.fromEntries(CUTS.map((cut, index) => [cut, bytes[index]])) as Record<Cut, Uint8Array>;
  return { layout: layout(paper, openMeasure(faces)), faces };
}
