import { checkCase } from './check/index.ts';
import { type Consultation, consult } from './consult/index.ts';
import type { Host } from './host.ts';
import { loadEquivalences, loadLaw } from './instruments.ts';
import { courtFor, courtNames, loadConfig, loadCourt } from './library.ts';
import { MANUAL, settingOf } from './lint/index.ts';
import type { Checked } from './model/checked.ts';
import type { Court } from './model/court.ts';
import type { Finding, Severity } from './model/finding.ts';
import type { Format } from './model/format.ts';
import { INDICTMENT } from './model/indictment.ts';
import type { Instrument } from './model/law.ts';
import type { Request } from './model/request.ts';
import type { RulePage } from './model/rule-page.ts';
import { parse } from './parse/index.ts';

/** What is looked up, and what is wrong with the project's own files that were read for it. */
interface LookedUp<Value> {
  readonly value: Value;
  readonly findings: readonly Finding[];
}

/** A case that would stand in the working folder has its settings. */
const HERE = './case.yaml';

/** Every instrument that a case here could cite. */
export async function instruments(host: Host): Promise<LookedUp<readonly Instrument[]>> {
  const settings = await loadConfig(HERE, host);
  const { value, findings } = await loadLaw(settings.value, host);
  return { value: [...value.values()], findings: [...settings.findings, ...findings] };
}

/** Provisions that a case here could cite, by path or by words. */
export async function consultLaw(query: string, host: Host): Promise<LookedUp<Consultation>> {
  const { value, findings } = await instruments(host);
  const law = new Map(value.map((instrument) => [instrument.id, instrument]));
  return { value: consult(law, await loadEquivalences(host), query), findings };
}

/** A rule with its page, and the severity that it has for a case here. */
export interface ManualEntry {
  readonly id: string;
  readonly page: RulePage;
  readonly severity: Severity | 'off';
}

/** Every rule by family and name. */
export async function manual(host: Host): Promise<LookedUp<readonly ManualEntry[]>> {
  const { value, findings } = await loadConfig(HERE, host);
  const entries = Object.keys(MANUAL)
    .sort()
    .map((id): ManualEntry => {
      const page = MANUAL[id] as RulePage;
      return { id, page, severity: settingOf(id, value?.rules ?? new Map()) ?? page.severity };
    });
  return { value: entries, findings };
}

/** The formats that the settings above a case ask for; undefined where they say nothing. */
export async function formatsAsked(path: string, host: Host): Promise<readonly Format[] | undefined> {
  return (await loadConfig(path, host)).value?.formats;
}

/** The documents that a case's court offers, the indictment first; that alone where the court is not to be had, as a build says. */
export async function documentsOffered(request: Request, host: Host): Promise<readonly string[]> {
  const of = checkCase(await parse(request.path, host)).value;
  const { value: project } = await loadConfig(request.path, host);
  if (!of) return [INDICTMENT];
  const { value } = await courtFor(of, request, project, ['en'], host);
  return [INDICTMENT, ...[...value.documents.keys()].filter((name) => name !== INDICTMENT)];
}

/** The house styles that come with the program. */
export async function courts(
  host: Host,
): Promise<readonly { readonly id: string; readonly summary: string; readonly usual: boolean }[]> {
  const names = await courtNames(host);
  const read = await Promise.all(
    names.map((name) => loadCourt({ name, folder: '.', at: undefined }, host, ['en'])),
  );
  return read.flatMap(({ value }) =>
    value ? { id: value.id, summary: value.summary, usual: value.usual } : [],
  );
}

/** One house style by name or path. Throws a `HostError` where there is none. */
export function court(name: string, host: Host): Promise<Checked<Court>> {
  return loadCourt({ name, folder: '.', at: undefined }, host);
}
