import { dirname, join } from 'node:path/posix';
import { checkCourt, checkInstrument } from './check/index.ts';
import { type Host, HostError } from './host.ts';
import type { Case } from './model/case.ts';
import type { Checked } from './model/checked.ts';
import type { Court } from './model/court.ts';
import { type Finding, structural } from './model/finding.ts';
import type { Instrument, Law } from './model/law.ts';
import type { Source, Span } from './model/source.ts';
import type { Templates } from './model/templates.ts';
import { parse, parseWithBase } from './parse/index.ts';
import { closest } from './text/closest.ts';

/** Where a house style was asked for: its name or path, what relative paths begin at, and where a finding points. */
export interface CourtRequest {
  readonly name: string;
  readonly folder: string;
  readonly at: Span | undefined;
}

/** The names of the house styles that come with the program, in order. */
export async function courtNames(host: Host): Promise<readonly string[]> {
  const names = await host.list(host.asset('templates/courts'));
  return names.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length));
}

/** The file of a court: one of the program's own by name, or a path. */
export function courtPath({ name, folder }: CourtRequest, host: Host): string {
  const own = /\.ya?ml$|\//.test(name);
  return own ? join(folder, name) : host.asset(`templates/courts/${name}.yaml`);
}

/** Reads a court with everything it extends; one that does not exist is a finding where it is named. */
export async function loadCourt(request: CourtRequest, host: Host): Promise<Checked<Court>> {
  const path = courtPath(request, host);
  try {
    const parsed = await parseWithBase(path, host);
    return checkCourt(path.replace(/^.*\/|\.ya?ml$/g, ''), parsed);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (!request.at) throw error;
    return { value: undefined, findings: [unknownCourt(request.name, request.at, await courtNames(host))] };
  }
}

function unknownCourt(name: string, at: Span, names: readonly string[]): Finding {
  const near = closest(name, names);
  const list = names.map((each) => `\`${each}\``).join(', ');
  const help = `${near ? `did you mean \`${near}\`? ` : ''}the courts are ${list}; your own is given by its path, ending in .yaml`;
  return structural('court/unknown', at, `unknown court \`${name}\``, help);
}

/** The instruments that the counts of a case name by id; all of them where one is named in other words. */
export async function loadLaw(of: Case, host: Host): Promise<{ law: Law; findings: readonly Finding[] }> {
  const all = await instrumentIds(host);
  const cited = of.counts.flatMap((count) => [count.crime, ...count.acts, ...count.modes]);
  const named = new Set(cited.map(({ text }) => text.trim().split(/\s/)[0] as string));
  const ids = [...named].every((id) => all.includes(id)) ? [...named] : all;
  const checked = await Promise.all(ids.map((id) => loadInstrument(id, host)));
  const law = new Map<string, Instrument>();
  for (const { value } of checked) if (value) law.set(value.id, value);
  return { law, findings: checked.flatMap(({ findings }) => findings) };
}

async function instrumentIds(host: Host): Promise<readonly string[]> {
  const names = await host.list(host.asset('schemas/law'));
  const ids = names.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length));
  return ids.filter((id) => id !== 'equivalents');
}

async function loadInstrument(id: string, host: Host): Promise<Checked<Instrument>> {
  return checkInstrument(await parse(host.asset(`schemas/law/${id}.yaml`), host));
}

/**
 * The template of one of a court's documents, with the partials of the house and, over these, the court's own
 * (`<court>/` beside its file). A document that the court does not offer is undefined.
 */
export async function loadTemplates(
  court: Court,
  document: string,
  host: Host,
): Promise<Templates | undefined> {
  const name = court.documents.get(document);
  if (name === undefined) return undefined;
  const partials = new Map<string, Source>();
  const own = join(dirname(court.source.path), court.id);
  for (const folder of [host.asset('templates/partials'), own]) {
    for (const [partial, source] of await readFolder(folder, host)) partials.set(partial, source);
  }
  return { main: await readText(host.asset(`templates/${name}`), host), partials };
}

/** The templates in a folder by name; a folder that is not there holds none. */
async function readFolder(folder: string, host: Host): Promise<readonly (readonly [string, Source])[]> {
  const names = await host.list(folder).catch((error: unknown) => {
    if (error instanceof HostError && error.code === 'ENOENT') return [];
    throw error;
  });
  const templates = names.filter((name) => name.endsWith('.hbs'));
  return Promise.all(
    templates.map(
      async (name) => [name.slice(0, -'.hbs'.length), await readText(join(folder, name), host)] as const,
    ),
  );
}

async function readText(path: string, host: Host): Promise<Source> {
  return { path, text: new TextDecoder().decode(await host.read(path)) };
}
