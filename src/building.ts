import type { Document } from './companions.ts';
import { dressFor } from './dress.ts';
import { type Hand, type Host, HostError } from './host.ts';
import { Ledger } from './ledger.ts';
import { type Origin, readKey } from './manifesting.ts';
import type { Finding } from './model/finding.ts';
import { isOfTables } from './model/format.ts';
import { INDICTMENT } from './model/indictment.ts';
import type { BuildRequest, Built, Output } from './model/request.ts';
import { type Pages, pagesOf } from './pages.ts';
import type { Search } from './search/index.ts';
import { sheetsOf } from './text/sheets.ts';
import { wordsIn } from './text/words-in.ts';
import { type Means, type Written, writtenIn } from './writers.ts';

/** What papers are written of. */
export interface Draft {
  /** Complete when lint is done, which may be after the papers are made. */
  readonly findings: Promise<readonly Finding[]>;
  /** Those that are asked for; none where a finding is structural. */
  readonly documents: readonly Document[];
  /** The pages of the indictment, where its court limits them, so that they had to be counted. */
  readonly counted?: Pages | undefined;
  /** For what the copy withholds, where it may withhold something. */
  readonly search?: Search | undefined;
  readonly origin?: Origin;
}

/**
 * Writes the papers of a case in every format that is asked for, searches those of a copy, and says in a manifest what
 * was read for them. `draft` makes the papers through the host that it is given.
 */
export async function writeAll(
  request: BuildRequest,
  real: Host,
  hand: Hand | undefined,
  draft: (host: Host) => Promise<Draft>,
): Promise<Built> {
  const key = request.manifest?.key === undefined ? undefined : await readKey(request.manifest.key, real);
  const ledger = new Ledger(real);
  const { host } = ledger;
  const { findings: found, documents: bare, counted, search, origin } = await draft(host);
  const [first] = bare;
  if (!first || !origin) return { findings: await found, outputs: [], pages: undefined, words: 0 };
  const { manifestOf, sealed } = await import('./sealing.ts');
  const dress = request.formats.includes('docx') ? await dressFor(first.paper, request, host) : {};
  const written = await Promise.all(
    bare.map(async ({ name, paper: unsealed }) => {
      const paper = sealed(unsealed, origin, ledger);
      const pages = name === INDICTMENT ? counted : undefined;
      const means = { dress, onward: host.onward, ...(name === first.name && { hand }) };
      const outputs = await filesOf({ name, paper }, request, pages, means, host);
      return { outputs, paper, words: wordsIn(paper) };
    }),
  );
  const findings = await found;
  const leaks = written.flatMap(({ outputs, paper }) => search?.(outputs, paper, request.paths) ?? []);
  if (leaks.length > 0) return { findings: [...findings, ...leaks], outputs: [], pages: undefined, words: 0 };
  const outputs = written.flatMap(({ outputs }) => outputs);
  const words = written.reduce((sum, each) => sum + each.words, 0);
  const built = { findings, outputs, pages: pagesIn(outputs), words };
  if (!request.manifest) return built;
  const counts = written.flatMap((each) => each.outputs.map((output) => ({ ...output, words: each.words })));
  return { ...built, manifest: manifestOf(request, origin, { outputs: counts, ledger, key }) };
}

/** One document in the formats that are asked for. Throws a `HostError` where there is nothing to write in one of them. */
async function filesOf(
  { name, paper }: Document,
  { formats, tablesAtMost, path }: BuildRequest,
  counted: Pages | undefined,
  means: Means,
  host: Host,
): Promise<readonly File[]> {
  const bare = sheetsOf(paper).length === 0;
  const empty = formats.filter((format) => bare && isOfTables(format));
  if (empty.length > 0 && !tablesAtMost)
    throw new HostError(
      'EINVAL',
      path,
      `\`${path}\`: the document \`${name}\` has no table to write as ${empty.join(', ')}`,
    );
  const pages = counted ?? pagesOf(paper, host, formats.includes('pdf'));
  const full = formats.filter((format) => !empty.includes(format));
  const files = await writtenIn(full, paper, pages, means);
  return files.map((file) => ({ document: name, ...file }));
}

type File = Output & Written;

/** Of all documents that have pages; undefined where none has. */
function pagesIn(files: readonly File[]): number | undefined {
  const counts = files.flatMap(({ pages }) => pages ?? []);
  return counts.length === 0 ? undefined : counts.reduce((sum, one) => sum + one, 0);
}
