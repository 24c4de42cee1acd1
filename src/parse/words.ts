import { type Host, HostError } from '../host.ts';
import { structural } from '../model/finding.ts';
import type { Parsed } from '../model/parsed.ts';
import { type Entry, entryAt, type Mapping, type Scalar, type Value } from '../model/value.ts';
import { withMeant } from '../text/did-you-mean.ts';
import { nearBeside } from '../text/near-file.ts';
import { pathBeside } from '../text/path-beside.ts';
import { refuseNoData } from './fence.ts';
import { parse } from './file.ts';
import type { Shelf } from './shipped.ts';

/** Whether words of a language are wanted, by its BCP 47 tag. */
export type Wanted = (language: string) => boolean;

/** A court or an instrument with its `words` of every wanted language in place of the paths that name their files. */
export async function withWords(parsed: Parsed, host: Host, wanted: Wanted): Promise<Parsed> {
  const { root } = parsed;
  if (root?.kind !== 'mapping') return parsed;
  const words = entryAt(root, 'words')?.value;
  const named =
    words?.kind === 'mapping'
      ? words.entries.filter((entry): entry is NamedEntry => isNamed(entry, wanted))
      : [];
  if (words?.kind !== 'mapping' || named.length === 0) return parsed;
  const read = await Promise.all(
    named.map(async (entry) => {
      const shelf = parsed.shipped && (await shelfOf(entry.key.text));
      return [entry, await fileBeside(entry.value, host, 'words', parsed, shelf)] as const;
    }),
  );
  const files = new Map<Entry, Words>(read);
  const entries = words.entries.map((entry) => ({ ...entry, value: files.get(entry)?.root ?? entry.value }));
  return {
    ...parsed,
    sources: [...parsed.sources, ...read.flatMap(([, file]) => file.sources)],
    root: replaced(root, words, { ...words, entries }),
    findings: [...parsed.findings, ...read.flatMap(([, file]) => file.findings)],
  };
}

/** The language whose words most runs need, and no others. */
const USUAL = 'en';

async function shelfOf(language: string): Promise<Shelf | undefined> {
  return language === USUAL ? undefined : (await import('./languages.generated.js')).default;
}

interface NamedEntry extends Entry {
  readonly value: Scalar;
}

function isNamed(entry: Entry, wanted: Wanted): boolean {
  return entry.value.kind === 'scalar' && entry.value.text !== '' && wanted(entry.key.text);
}

/** A mapping with another value in the place of one of its own. */
export function replaced(root: Mapping, old: Value, made: Value): Mapping {
  const entries = root.entries.map((entry) => (entry.value === old ? { ...entry, value: made } : entry));
  return { ...root, entries };
}

type Words = Pick<Parsed, 'sources' | 'root' | 'findings' | 'shipped'>;

/** The file at a path that another file names, one of the program's own where `shipped`, relative to that one; `what`: as `words`. One that cannot be read is a finding there. */
export async function fileBeside(
  path: Scalar,
  host: Host,
  what: string,
  { shipped }: Pick<Parsed, 'shipped'>,
  shelf?: Shelf,
): Promise<Words> {
  const beside = pathBeside(path.source.path, path.text);
  try {
    if (!shipped) await refuseNoData(beside, host);
    return await parse(beside, host, {
      include: false,
      ...(shelf && { shelf }),
    });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const message = `file \`${path.text}\` cannot be read: ${error.message}`;
    const near = await nearBeside(path.source.path, path.text, host.list);
    const help = withMeant(near, `expected the path of a file of ${what}, relative to this one`);
    return {
      sources: [],
      root: undefined,
      findings: [structural('extends/missing', path, message, help)],
    };
  }
}
