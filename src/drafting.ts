import { analyse } from './analyse/index.ts';
import { annotate } from './annotate/index.ts';
import type { Draft } from './building.ts';
import { checkCase } from './check/index.ts';
import { documentsOf } from './companions.ts';
import { Docket } from './docket.ts';
import { fill } from './fill/index.ts';
import type { Host } from './host.ts';
import { loadLaw } from './instruments.ts';
import { courtFor, loadConfig, loadTemplates } from './library.ts';
import type { BareBrief } from './lint/brief.ts';
import { checkSettings } from './lint/index.ts';
import { originOf } from './manifesting.ts';
import type { Analysis, Copy } from './model/analysis.ts';
import { INDICTMENT } from './model/indictment.ts';
import type { Paper } from './model/paper.ts';
import type { Request } from './model/request.ts';
import type { Series } from './model/series.ts';
import type { Source } from './model/source.ts';
import type { Templates } from './model/templates.ts';
import { number } from './number/index.ts';
import { parse, remarksIn } from './parse/index.ts';
import { redact } from './redact/index.ts';
import type { Search } from './search/index.ts';
import type { Stage } from './stages.ts';
import type { CalendarDate } from './text/dates.ts';
import { inEveryLanguage, translate } from './translate/index.ts';

/** A case as far as it came, and what was found on the way. */
export interface Drafted extends Omit<Draft, 'findings' | 'counted'> {
  readonly docket: Docket<Stage>;
  readonly sources: readonly Source[];
  /** The indictment, whichever documents are asked for. */
  readonly paper?: Paper;
  /** What the paper is made of. */
  readonly copy?: Copy;
  readonly series?: Series;
  /** What lint is to look at, of a case that came so far. */
  readonly brief?: BareBrief;
}

/** parse → translate → check → analyse → redact → annotate → fill → number: each as far as the one before it came. */
export async function draft(request: Request, host: Host): Promise<Drafted> {
  const docket = new Docket<Stage>();
  host.onward?.('reading');
  const read = await parse(request.path, host);
  const { sources } = read;
  docket.enter({ value: read.root, findings: read.findings }, 'parse');
  const { parsed, editions } = translate(read, request.language);
  docket.enter({ value: parsed.root, findings: [] }, 'translate');
  const project = docket.enter(await loadConfig(request.path, host));
  if (project) docket.enter({ value: undefined, findings: checkSettings(project.ruleNames, project.rules) });
  host.onward?.('checking');
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
  host.onward?.('numbering');
  const filled = fill(copy, templates);
  // What is shown of a stage is shown of the documents that are asked for.
  const isAsked = request.documents?.includes(INDICTMENT) ?? true;
  docket.enter({ value: filled.markup, findings: filled.findings }, isAsked ? 'fill' : undefined);
  if (!filled.manuscript) return { docket, sources, documents: [] };
  const made = number(filled.manuscript, created(of.document.date, host));
  const numbered = docket.enter(made);
  if (made.isCutShort) return { docket, sources, documents: [] };
  const paper = docket.enter({ value: numbered.paper, findings: [] }, isAsked ? 'number' : undefined);
  const { series } = numbered;
  const { documents, fixed } = await documentsOf(request, numbered, copy, host, docket);
  const search = await searchFor(analysis, copy, [templates, ...fixed]);
  const exhibit = { analysis, ...numbered, ...(editions && { editions }) };
  const told = { remarks: sources.flatMap(remarksIn), root: inEveryLanguage(read) };
  const brief = { exhibit, severities: project?.rules ?? new Map(), told };
  const origin = originOf(copy, sources);
  return { docket, sources, documents, paper, copy, series, search, brief, origin };
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

/** When the files say they were made: SOURCE_DATE_EPOCH, else the document's date, else the first day a zip can say. */
function created(date: CalendarDate | undefined, host: Host): number {
  const fallback = date ? Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1) / 1000 : 0;
  return Math.max(host.environment.sourceDateEpoch ?? fallback, Date.UTC(1980, 0, 1) / 1000);
}
