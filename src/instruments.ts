import { checkEquivalences, checkInstrument } from './check/index.ts';
import { type Host, HostError } from './host.ts';
import { among } from './library.ts';
import type { Checked } from './model/checked.ts';
import type { Config } from './model/config.ts';
import { type Finding, structural } from './model/finding.ts';
import type { Equivalence, Instrument, Law } from './model/law.ts';
import type { Scalar } from './model/value.ts';
import { parse, refuseNoData, type Wanted, withElements, withWords } from './parse/index.ts';
import { withMeant } from './text/did-you-mean.ts';
import { nearBeside } from './text/near-file.ts';
import { pathBeside } from './text/path-beside.ts';
import { stemOf } from './text/stem.ts';

/**
 * Every instrument that comes with the program, and over these the project's own, which its settings name; with their
 * words of these languages. `charged`: the provisions of a case, as it writes them; the elements of instruments that
 * none of them names are left out.
 */
export async function loadLaw(
  project: Config | undefined,
  host: Host,
  languages: readonly string[] = [],
  charged?: readonly string[],
): Promise<{ readonly value: Law; readonly findings: readonly Finding[] }> {
  const files = await instrumentFiles(host);
  const isCharged = charged ? namedIn(charged, files) : () => true;
  const read = (path: string) => readInstrument(path, host, among(languages), isCharged(path));
  const shipped = await Promise.all(files.map(read));
  const own = await Promise.all((project?.law ?? []).map((path) => ownInstrument(path, read, host)));
  const known = [...shipped, ...own].flatMap(({ value }) => value ?? []);
  return {
    value: new Map(known.map((instrument) => [instrument.id, instrument])),
    findings: [...shipped, ...own].flatMap(({ findings }) => findings),
  };
}

/** Which provisions say the same in other instruments. */
export async function loadEquivalences(host: Host): Promise<readonly Equivalence[]> {
  return checkEquivalences(await parse(host.asset(`schemas/law/${EQUIVALENTS}`), host, { include: false }));
}

async function instrumentFiles(host: Host): Promise<readonly string[]> {
  const names = await host.list(host.asset('schemas/law'));
  const files = names.filter((name) => name.endsWith('.yaml') && name !== EQUIVALENTS);
  return files.map((name) => host.asset(`schemas/law/${name}`));
}

/** What stands beside the instruments and is none. */
const EQUIVALENTS = 'equivalents.yaml';

/** Whether provisions may be of the instrument of a file, which has its id for a name: where one does not begin with an id, all may be. */
function namedIn(charged: readonly string[], files: readonly string[]): (path: string) => boolean {
  const ids = charged.map((text) => text.trim().split(/[\s,]/)[0] as string);
  const known = files.map(stemOf);
  const isTold = ids.every((id) => known.includes(id));
  return (path) => !isTold || ids.includes(stemOf(path));
}

async function readInstrument(
  path: string,
  host: Host,
  wanted: Wanted,
  isCharged: boolean,
): Promise<Checked<Instrument>> {
  const bare = await withWords(await parse(path, host, { include: false }), host, wanted);
  const parsed = isCharged ? await withElements(bare, host) : bare;
  const { value, findings } = checkInstrument(parsed);
  return { value, findings: [...parsed.findings, ...findings] };
}

/** An instrument of the project, relative to its settings; one that cannot be read is a finding where it is named. */
async function ownInstrument(
  path: Scalar,
  read: (path: string) => Promise<Checked<Instrument>>,
  host: Host,
): Promise<Checked<Instrument>> {
  try {
    const beside = pathBeside(path.source.path, path.text);
    await refuseNoData(beside, host);
    return await read(beside);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const near = await nearBeside(path.source.path, path.text, host.list);
    const help = withMeant(near, 'expected the path of an instrument, relative to these settings');
    return { value: undefined, findings: [structural('law/unreadable', path, error.message, help)] };
  }
}
