import { dirname, join, normalize } from 'node:path/posix';
import type { Host } from '../host.ts';
import { HostError } from '../host.ts';
import { type Finding, structural } from '../model/finding.ts';
import type { Source, Span } from '../model/source.ts';
import { type Entry, entryAt, type Mapping, type Scalar, type Value } from '../model/value.ts';
import { withMeant } from '../text/did-you-mean.ts';
import { nearBeside } from '../text/near-file.ts';
import { pathBeside } from '../text/path-beside.ts';
import { readDocument } from './bytes.ts';
import type { Read } from './document.ts';
import { isInside } from './fence.ts';
import { LIMITS } from './limits.ts';

/** Keys of the case whose lists hold paragraphs, and so may hold `- include: part.yaml`. */
const PARAGRAPH_LISTS: ReadonlySet<string> = new Set([
  'general_allegations',
  'individual_responsibility',
  'forfeiture',
  'paragraphs',
]);

/** What following the files that a case names goes on with. */
export interface Run {
  readonly host: Host;
  /** The folder of the case, links followed. */
  readonly folder: string;
  readonly sources: Source[];
  readonly findings: Finding[];
  count: number;
  /** Bytes of the files read so far. */
  bytes: number;
}

/** A value with the lists of its included files in place of the items that ask for them. */
export async function spliced(
  value: Value,
  run: Run,
  trail: readonly string[],
  inList: boolean,
): Promise<Value> {
  const loaded = new Map<Mapping, readonly Value[]>();
  for (const item of includesIn(value, inList)) loaded.set(item, await itemsOf(item, run, trail));
  return loaded.size === 0 ? value : replaced(value, loaded);
}

/** Every list item that is an include, in the order of the file. `inList` says that the value is itself a list of paragraphs. */
export function includesIn(value: Value, inList: boolean): Mapping[] {
  switch (value.kind) {
    case 'scalar':
      return [];
    case 'list':
      return value.items.flatMap((item) => (inList && isInclude(item) ? [item] : includesIn(item, false)));
    case 'mapping':
      return value.entries.flatMap((entry) => includesIn(entry.value, PARAGRAPH_LISTS.has(entry.key.text)));
  }
}

/** Whether an item of a list stands for those of a file. */
export function isInclude(value: Value): value is Mapping {
  return entryAt(value, 'include') !== undefined;
}

function replaced(value: Value, loaded: ReadonlyMap<Mapping, readonly Value[]>): Value {
  switch (value.kind) {
    case 'scalar':
      return value;
    case 'list':
      return { ...value, items: value.items.flatMap((item) => itemsInPlace(item, loaded)) };
    case 'mapping':
      return {
        ...value,
        entries: value.entries.map(({ key, value: held }) => ({ key, value: replaced(held, loaded) })),
      };
  }
}

function itemsInPlace(item: Value, loaded: ReadonlyMap<Mapping, readonly Value[]>): readonly Value[] {
  return (item.kind === 'mapping' && loaded.get(item)) || [replaced(item, loaded)];
}

/** The path after `include:`, which stands alone; one that does not, or that there is not, is a finding. */
export function includedPath(item: Mapping, findings: Finding[]): Scalar | undefined {
  const path = entryAt(item, 'include')?.value;
  const other = item.entries.find((entry) => entry.key.text !== 'include');
  if (other) findings.push(notAlone(other));
  if (path?.kind === 'scalar' && path.text !== '') return path;
  findings.push(structural('include/path', path ?? item, 'expected the path of a file after `include:`'));
  return undefined;
}

async function itemsOf(item: Mapping, run: Run, trail: readonly string[]): Promise<readonly Value[]> {
  const path = includedPath(item, run.findings);
  const file = path && (await load(path, run, trail));
  if (!path || !file?.read.root) return [];
  if (file.read.root.kind !== 'list') {
    run.findings.push(notAList(path));
    return [];
  }
  const root = await spliced(file.read.root, run, [...trail, file.real], true);
  return root.kind === 'list' ? root.items : [];
}

/** A file that another names. */
interface Loaded {
  readonly read: Read;
  readonly real: string;
}

/** Reads the YAML file that a scalar names, relative to the file it stands in; what is wrong is found at the scalar. */
export async function load(path: Scalar, run: Run, trail: readonly string[]): Promise<Loaded | undefined> {
  const file = await fetched(path, run, trail);
  if (!file) return undefined;
  const read = readDocument(file.path, file.bytes);
  run.sources.push(read.source);
  run.findings.push(...read.findings);
  return { read, real: file.real };
}

/** A file that a scalar names, of whatever kind; `real`: its path with links followed. */
export interface Fetched {
  readonly path: string;
  readonly real: string;
  readonly bytes: Uint8Array;
}

/** The bytes of the file that a scalar names, which stands in the folder of the case; what is wrong is found at the scalar. */
export async function fetched(
  path: Scalar,
  run: Run,
  trail: readonly string[],
): Promise<Fetched | undefined> {
  const fault = (rule: string, message: string, help?: string): undefined => {
    run.findings.push(structural(rule, path, message, help));
  };
  run.count += 1;
  if (run.count > LIMITS.includes) {
    if (run.count > LIMITS.includes + 1) return undefined;
    return fault('include/too-many', `more than ${LIMITS.includes} files are included`);
  }
  const target = normalize(join(dirname(path.source.path), path.text));
  try {
    const real = isAbsolute(path.text) ? undefined : await run.host.real(target);
    if (real === undefined || !isInside(real, run.folder))
      return fault('include/outside', outside(path.text), STAY_INSIDE);
    if (trail.includes(real))
      return fault('include/cycle', cycle(path.text, trail.at(-1) === real), 'remove one of the includes');
    const bytes = await run.host.read(target);
    run.bytes += bytes.length;
    if (run.bytes > LIMITS.included) {
      run.count = LIMITS.includes + 1;
      return fault('include/too-many', TOO_LARGE);
    }
    return { path: target, real, bytes };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code === 'ENOENT')
      return fault('include/missing', `file \`${path.text}\` is missing`, await lookedFor(path, target, run));
    return fault('include/unreadable', `file \`${path.text}\` cannot be read: ${error.message}`);
  }
}

const TOO_LARGE = `the included files are more than ${LIMITS.included / (1024 * 1024)} MB together`;

const STAY_INSIDE = 'copy the file into the folder of the case, or into a folder below it';

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path);
}

function outside(path: string): string {
  return `file \`${path}\` lies outside the folder of the case`;
}

function cycle(path: string, direct: boolean): string {
  return direct ? `file \`${path}\` includes itself` : `file \`${path}\` includes itself through other files`;
}

/** Names of files outside the folder of the case are nobody's business. */
async function lookedFor({ source, text }: Scalar, target: string, { host, folder }: Run): Promise<string> {
  const near = await nearBeside(source.path, text, host.list);
  const real = near && (await host.real(pathBeside(source.path, near)).catch(() => undefined));
  const advice = `looked for \`${target}\`; a path is relative to the file that names it`;
  return withMeant(real && isInside(real, folder) ? near : undefined, advice);
}

function notAlone(other: Entry): Finding {
  const message = `unexpected key \`${other.key.text}\` beside \`include\``;
  return structural(
    'include/alone',
    other.key,
    message,
    '`- include: part.yaml` stands alone; the file holds the rest',
  );
}

function notAList(span: Span & { readonly text: string }): Finding {
  const message = `file \`${span.text}\` is not a list of paragraphs`;
  return structural('include/not-a-list', span, message, 'begin each paragraph of that file with `- `');
}
