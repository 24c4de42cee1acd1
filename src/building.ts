import { dressFor } from './dress.ts';
import type { Host, Scribe } from './host.ts';
import { Ledger } from './ledger.ts';
import { manifestOf, type Origin, readKey, sealed } from './manifesting.ts';
import type { Finding } from './model/finding.ts';
import type { Paper } from './model/paper.ts';
import type { BuildRequest, Built } from './model/request.ts';
import { type Pages, pagesOf } from './pages.ts';
import type { Search } from './search/index.ts';
import { wordsIn } from './text/words-in.ts';
import { WRITERS } from './writers.ts';

/** What papers are written of. */
export interface Draft {
  readonly findings: readonly Finding[];
  readonly paper: Paper | undefined;
  /** Its pages, where its court limits them, so that they had to be counted. */
  readonly counted?: Pages | undefined;
  /** For what the copy withholds, where it may withhold something. */
  readonly search?: Search | undefined;
  readonly origin?: Origin;
}

/**
 * Writes the papers of a case in every format that is asked for, searches those of a copy, and says in a manifest what
 * was read for them. `draft` makes the paper through the host that it is given.
 */
export async function writeAll(
  request: BuildRequest,
  real: Host,
  scribe: Scribe | undefined,
  draft: (host: Host) => Promise<Draft>,
): Promise<Built> {
  const key = request.manifest?.key === undefined ? undefined : await readKey(request.manifest.key, real);
  const ledger = new Ledger(real);
  const { host } = ledger;
  const { findings, paper: bare, counted, search, origin } = await draft(host);
  if (!bare || !origin) return { findings, outputs: [], pages: undefined, words: 0 };
  const paper = sealed(bare, origin, ledger);
  const sheets = counted ?? pagesOf(paper, host, request.formats.includes('pdf'));
  const dress = request.formats.includes('docx') ? await dressFor(paper, request, host) : {};
  const outputs = await Promise.all(
    request.formats.map(async (format) => ({
      format,
      ...(await WRITERS[format](paper, sheets, { dress, scribe })),
    })),
  );
  const leaks = search?.(outputs, paper, request.paths) ?? [];
  if (leaks.length > 0) return { findings: [...findings, ...leaks], outputs: [], pages: undefined, words: 0 };
  const pages = outputs.find((output) => output.pages !== undefined)?.pages;
  const words = wordsIn(paper);
  if (!request.manifest) return { findings, outputs, pages, words };
  const manifest = manifestOf(request, origin, { outputs, words, ledger, key });
  return { findings, outputs, pages, words, manifest };
}
