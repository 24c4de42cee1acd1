import { basename, dirname } from 'node:path/posix';
import { markOf, verdictOn } from './attest/index.ts';
import { casesIn } from './cases.ts';
import { checkManifest } from './check/index.ts';
import { type Host, HostError } from './host.ts';
import { Ledger } from './ledger.ts';
import { PROGRAM, readKey } from './manifesting.ts';
import type { Finding } from './model/finding.ts';
import { INDICTMENT } from './model/indictment.ts';
import { GIVEN, type Given, type Manifest } from './model/manifest.ts';
import type { BuildRequest, Built } from './model/request.ts';
import type { Verdict } from './model/verdict.ts';
import { parse, refuseOutside } from './parse/index.ts';
import { sha256 } from './text/digest.ts';
import { namesFile } from './text/names-file.ts';
import { pathBeside } from './text/path-beside.ts';

/** A manifest, and what it does not say itself: paths. */
export interface VerifyRequest extends Partial<Readonly<Record<Given, string>>> {
  /** Of the manifest. */
  readonly path: string;
  /** Of the case; left out, it is looked for in the working folder and below. */
  readonly case?: string;
  readonly key?: string;
}

export interface Verified {
  /** What is wrong with the case, if it cannot be built any more. */
  readonly findings: readonly Finding[];
  /** Absent where the case is not fit for it. */
  readonly verdict?: Verdict;
}

/** Builds again what a manifest tells of, and holds it against the manifest. Throws a `HostError` where a file cannot be read or the manifest is none. */
export async function verifyManifest(
  request: VerifyRequest,
  host: Host,
  build: (request: BuildRequest, host: Host) => Promise<Built>,
): Promise<Verified> {
  const parsed = await parse(request.path, host, { include: false });
  const { value: manifest, findings } = checkManifest(parsed);
  if (!manifest || parsed.findings.length + findings.length > 0 || !isOfOurs(manifest))
    throw new HostError('EINVAL', request.path, `\`${request.path}\` ${NO_MANIFEST}`);
  const key = request.key === undefined ? undefined : await rightKey(request.key, manifest, host);
  const ledger = new Ledger(sameDay(host, manifest));
  const order = await orderFrom(manifest, request, host);
  const built = await build(order, ledger.host);
  const stops = built.findings.filter(({ kind }) => kind === 'structure');
  if (stops.length > 0) return { findings: stops };
  const compared = verdictOn(manifest, ledger.readings(order.path), built.outputs, key);
  const beside = await Promise.all(manifest.outputs.map((output) => foundBeside(output, request.path, host)));
  const program = manifest.program === PROGRAM ? {} : { program: { made: manifest.program, now: PROGRAM } };
  return { findings: [], verdict: { ...compared, ...program, beside } };
}

const NO_MANIFEST =
  'is no manifest of `indict build --manifest`, or a damaged one; take it from where it was filed';

/** Whether it names no path: a manifest tells of files beside it and of courts of the house, and no other is read. */
function isOfOurs({ outputs, request }: Manifest): boolean {
  return outputs.every(isBeside) && !(request.court !== undefined && namesFile(request.court));
}

function isBeside({ file }: Manifest['outputs'][number]): boolean {
  return !/[/\\]/.test(file) && file !== '.' && file !== '..';
}

async function rightKey(path: string, { digests, key: mark }: Manifest, host: Host): Promise<Uint8Array> {
  if (digests !== 'hmac-sha256') throw new HostError('EINVAL', path, 'this manifest was made without a key');
  const key = await readKey(path, host);
  if (markOf(key) === mark) return key;
  throw new HostError('EINVAL', path, `\`${path}\` is not the key that this manifest was made with`);
}

/** The date that files bear was part of what was asked for. */
function sameDay(host: Host, { request }: Manifest): Host {
  const { sourceDateEpoch: _, ...environment } = host.environment;
  const then = request.source_date_epoch;
  return {
    ...host,
    environment: { ...environment, ...(then !== undefined && { sourceDateEpoch: then }) },
  };
}

async function orderFrom(manifest: Manifest, asked: VerifyRequest, host: Host): Promise<BuildRequest> {
  const { court, language, for: readers, embed_fonts, given = [] } = manifest.request;
  for (const each of GIVEN) refuseUnlike(each, given.includes(each), asked);
  const own = asked.court ?? court;
  return {
    path: asked.case ?? (await caseOf(manifest, asked.path, host)),
    formats: [...new Set(manifest.outputs.map(({ format }) => format))],
    documents: [...new Set(manifest.outputs.map(({ document = INDICTMENT }) => document))],
    tablesAtMost: true,
    ...(own !== undefined && { court: own }),
    ...(language !== undefined && { language }),
    ...(readers !== undefined && { readers }),
    dressing: {
      ...(embed_fonts && { embedFonts: true }),
      ...(asked.reference !== undefined && { reference: asked.reference }),
    },
  };
}

/** What was given by its path then must be given again, and nothing else. */
function refuseUnlike(what: Given, needed: boolean, asked: VerifyRequest): void {
  if (needed === (asked[what] !== undefined)) return;
  const message = needed
    ? `the files were built with \`--${what}\` and a path that the manifest does not say: give it again`
    : `the files were built without a \`--${what}\` of their own: leave it out`;
  throw new HostError('EINVAL', asked.path, message);
}

/** The case that a manifest names, where there is one of its name in the working folder or below. */
async function caseOf({ request }: Manifest, path: string, host: Host): Promise<string> {
  const name = request.case;
  const ask = (why: string) => new HostError('EINVAL', path, `${why}: give the case file after the manifest`);
  if (name === undefined) throw ask('this manifest does not say from which case the files were built');
  const found = (await casesIn('.', host))?.filter((each) => basename(each) === name) ?? [];
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw ask(
    found.length === 0
      ? `no case \`${name}\` stands in this folder or below`
      : `${found.length} cases are called \`${name}\` here`,
  );
}

/** Whether the file that lies beside the manifest under an output's name is the one it tells of. */
async function foundBeside(
  { file, sha256: digest }: Manifest['outputs'][number],
  manifest: string,
  host: Host,
): Promise<Verdict['beside'][number]> {
  try {
    const beside = pathBeside(manifest, file);
    await refuseOutside(beside, dirname(beside), host);
    const bytes = await host.read(beside);
    return { file, fate: sha256(bytes) === digest ? 'same' : 'changed' };
  } catch (error) {
    if (error instanceof HostError) return { file, fate: 'missing' };
    throw error;
  }
}
