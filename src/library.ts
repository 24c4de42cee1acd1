import { dirname, isAbsolute, join, normalize } from 'node:path/posix';
import { checkConfig, checkCourt } from './check/index.ts';
import { withCitations } from './citations.ts';
import { withCrest } from './crest.ts';
import { type Host, HostError } from './host.ts';
import type { Case } from './model/case.ts';
import type { Checked } from './model/checked.ts';
import type { Config } from './model/config.ts';
import type { Court } from './model/court.ts';
import { type Finding, structural } from './model/finding.ts';
import type { Source, Span } from './model/source.ts';
import type { Templates } from './model/templates.ts';
import type { Scalar } from './model/value.ts';
import { OUTSIDE, parse, parseWithBase, refuseNoData, refuseOutside, type Wanted } from './parse/index.ts';
import { backquoted } from './text/backquoted.ts';
import { baseLanguage } from './text/base-language.ts';
import { closest } from './text/closest.ts';
import { withMeant } from './text/did-you-mean.ts';
import { namesFile } from './text/names-file.ts';
import { nearBeside } from './text/near-file.ts';
import { stemOf } from './text/stem.ts';

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

/** The house style of a paper that names none, and the stand-in for one that cannot be had: the shipped one that says so. */
export async function usualCourt(host: Host, languages?: readonly string[]): Promise<Court> {
  for (const name of await courtNames(host)) {
    const { value } = await loadCourt({ name, folder: '.', at: undefined }, host, languages);
    if (value?.usual) return value;
  }
  throw new Error('no house style is the usual one');
}

/** The file of a court: one of the program's own by name, or a path. */
export function courtPath({ name, folder }: CourtRequest, host: Host): string {
  if (isAbsolute(name)) return normalize(name);
  return namesFile(name) ? join(folder, name) : host.asset(`templates/courts/${name}.yaml`);
}

/**
 * Reads a court with everything it extends, and its words of these languages and of English, or of all that it has;
 * one that does not exist is a finding where it is named.
 */
export async function loadCourt(
  request: CourtRequest,
  host: Host,
  languages?: readonly string[],
): Promise<Checked<Court>> {
  const path = courtPath(request, host);
  try {
    if (request.at && namesFile(request.name)) await refuseNoData(path, host);
    const parsed = await parseWithBase(path, host, languages && among(['en', ...languages]));
    const { value, findings } = checkCourt(stemOf(path), parsed);
    const checked = { value, findings: [...parsed.findings, ...findings] };
    return await withCitations(await withCrest(checked, host), value?.citationStyle, host);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { message, help } =
      error.code === OUTSIDE
        ? { message: `court \`${request.name}\` cannot be read: ${error.message}`, help: NAMED_BY_PATH }
        : await unknownCourt(request, host);
    if (!request.at) throw new HostError('EINVAL', path, `${message}; ${help}`);
    return { value: undefined, findings: [structural('court/unknown', request.at, message, help)] };
  }
}

const NAMED_BY_PATH = 'a court of your own is a file that ends in .yaml, and no link to elsewhere';

/** These languages and, for what they lack, their wider forms. */
export function among(languages: readonly string[]): Wanted {
  const wanted = new Set(languages.flatMap((tag) => [tag, baseLanguage(tag)]));
  return (tag) => wanted.has(tag);
}

async function unknownCourt(
  { name, folder }: CourtRequest,
  host: Host,
): Promise<Pick<Finding, 'message'> & { readonly help: string }> {
  const names = await courtNames(host);
  const near = namesFile(name) ? await nearBeside(`${folder}/court`, name, host.list) : closest(name, names);
  const list = backquoted(names);
  const help = withMeant(near, `the courts are ${list}; your own is given by its path, ending in .yaml`);
  return { message: `unknown court \`${name}\``, help };
}

/**
 * The court asked for on the command line, else the project's, else the case's own.
 *
 * Where one of a file cannot be had, a stand-in that asks for nothing, so that the rest of the case is looked at in
 * the same run; that a case names none has been said by its schema. One of the command line is wrong use: a `HostError`.
 */
export async function courtFor(
  of: Case,
  request: { readonly path: string; readonly court?: string },
  config: Config | undefined,
  languages: readonly string[],
  host: Host,
): Promise<{ readonly value: Court; readonly findings: readonly Finding[] }> {
  const chosen = chosenCourt(of.court, request, config);
  const { value, findings } = await citedAs(of, await loadCourt(chosen, host, languages), host);
  if (value && !findings.some(({ kind }) => kind === 'structure')) return { value, findings };
  const standIn = await usualCourt(host, languages);
  return {
    value: { ...standIn, requires: [] },
    findings: chosen.name === '' ? [] : findings,
  };
}

/** The court with the style of citations that the case chooses, where it does. */
function citedAs({ document }: Case, court: Checked<Court>, host: Host): Promise<Checked<Court>> {
  return document.citations ? withCitations(court, document.citations, host) : Promise.resolve(court);
}

function chosenCourt(
  named: Scalar,
  request: { readonly path: string; readonly court?: string },
  config: Config | undefined,
): CourtRequest {
  if (request.court !== undefined) return { name: request.court, folder: '.', at: undefined };
  const at = config?.court ?? named;
  return { name: at.text, folder: dirname(config?.court ? at.source.path : request.path), at };
}

/** `indict.config.yaml` beside the case or in the nearest folder above it. */
export async function loadConfig(path: string, host: Host): Promise<Checked<Config>> {
  for (let folder = dirname(path); !TOO_FAR_UP.test(folder); folder = join(folder, '..')) {
    try {
      const parsed = await parse(join(folder, 'indict.config.yaml'), host);
      const { value, findings } = checkConfig(parsed);
      // Settings of which all is commented out set nothing.
      const read = parsed.findings.filter(({ rule }) => rule !== 'file/empty');
      return { value, findings: [...read, ...findings] };
    } catch (error) {
      if (!(error instanceof HostError) || !ABSENT.includes(error.code)) throw error;
    }
    if (folder === '/') break;
  }
  return { value: undefined, findings: [] };
}

/** What a host says of a file that is not there. */
const ABSENT: readonly string[] = ['ENOENT', 'ENOTDIR'];

/** A relative path does not tell how far down it stands; nobody stands deeper than this. */
const TOO_FAR_UP = /^\.\.(?:\/\.\.){31}/;

/**
 * The template of one of a court's documents, with the partials of the house and, over these, the court's own
 * (`<court>/` beside its file), below them those of the courts that it extends. A document that the court does not offer is a finding.
 */
export async function loadTemplates(
  { case: of, court }: { readonly case: Case; readonly court: Court },
  document: string,
  host: Host,
): Promise<Checked<Templates>> {
  const name = court.documents.get(document);
  if (name === undefined) return { value: undefined, findings: [unknownDocument(document, court, of.court)] };
  return { value: await loadTemplate(name, court, host), findings: [] };
}

/** A template by its file's name, of the court's own folders or else of the house, with the partials of the court. */
export async function loadTemplate(name: string, court: Court, host: Host): Promise<Templates> {
  const partials = await loadPartials(court, host);
  for (const { path } of court.lineage) {
    const own = await readIfThere(join(folderOf(path), name), dirname(path), host);
    if (own) return { main: own, partials };
  }
  return { main: await readText(host.asset(`templates/${name}`), host), partials };
}

/** The folder of a court's file that holds what is its own. */
function folderOf(path: string): string {
  return path.replace(/\.ya?ml$/, '');
}

/** A file; undefined where there is none. */
async function readIfThere(path: string, folder: string, host: Host): Promise<Source | undefined> {
  try {
    return await readOwn(path, folder, host);
  } catch (error) {
    if (error instanceof HostError && ABSENT.includes(error.code)) return undefined;
    throw error;
  }
}

/** The partials of a court by name: those of the house, over these those of the courts that it extends, and its own. */
export async function loadPartials({ lineage }: Court, host: Host): Promise<ReadonlyMap<string, Source>> {
  const partials = new Map<string, Source>();
  const house = await readFolder(host.asset('templates/partials'), host, (path) => readText(path, host));
  for (const [partial, source] of house) partials.set(partial, source);
  for (const { path: court } of lineage.toReversed()) {
    const own = await readFolder(folderOf(court), host, (path) => readOwn(path, dirname(court), host));
    for (const [partial, source] of own) partials.set(partial, source);
  }
  return partials;
}

function unknownDocument(name: string, { id, documents }: Court, at: Span): Finding {
  const near = closest(name, documents.keys());
  const known = backquoted(documents.keys());
  const help = withMeant(near, `it offers ${known}`);
  return structural('court/unknown-document', at, `court \`${id}\` has no document \`${name}\``, help);
}

/** The templates in a folder by name; a folder that is not there holds none. */
async function readFolder(
  folder: string,
  host: Host,
  read: (path: string) => Promise<Source>,
): Promise<readonly (readonly [string, Source])[]> {
  const names = await host.list(folder).catch((error: unknown) => {
    if (error instanceof HostError && error.code === 'ENOENT') return [];
    throw error;
  });
  const templates = names.filter((name) => name.endsWith('.hbs'));
  return Promise.all(
    templates.map(async (name) => [name.slice(0, -'.hbs'.length), await read(join(folder, name))] as const),
  );
}

/** A template of a court's own, which stands in the folder of its file or below; those of the house do. */
async function readOwn(path: string, folder: string, host: Host): Promise<Source> {
  if (!path.startsWith(host.asset('templates/'))) await refuseOutside(path, folder, host);
  return readText(path, host);
}

async function readText(path: string, host: Host): Promise<Source> {
  return { path, text: new TextDecoder().decode(await host.read(path)) };
}
