import type { Host } from './host.ts';
import { encodedLike, type Fixable, mend } from './mend/index.ts';
import type { Finding } from './model/finding.ts';
import type { Source } from './model/source.ts';
import { readText } from './parse/index.ts';

/** One look at a case: the files that were read, and what is wrong. */
export interface Look {
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
}

/** A case with what could be mended mended. */
export interface MendedCase {
  /** What is left. */
  readonly findings: readonly Finding[];
  /** What is gone, at the places where it stood when it was mended. */
  readonly mended: readonly Finding[];
  /** The files that changed, to be written all or none. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/** A fix may lay bare the next mistake, but no case needs more rounds than this. */
const ROUNDS = 10;

/**
 * Mends the files of a case round by round, until nothing is left that can be. `look` reads the case through the host
 * it is given. Throws a `HostError` where it cannot be read.
 */
export async function mendCase(host: Host, look: (host: Host) => Promise<Look>): Promise<MendedCase> {
  const drafts = new Map<string, Uint8Array>();
  const read = async (path: string) => drafts.get(path) ?? host.read(path);
  const mended: Finding[] = [];
  let current = await look({ ...host, read });
  for (let round = 0; round < ROUNDS; round++) {
    const before = new Map(drafts);
    const made = await mendOnce(current, drafts, read);
    if (made.length === 0) break;
    const next = await look({ ...host, read });
    if (isBroken(next) && !isBroken(current)) {
      drafts.clear();
      for (const [path, bytes] of before) drafts.set(path, bytes);
      break;
    }
    mended.push(...made);
    current = next;
  }
  const files = [...drafts].map(([path, bytes]) => ({ path, bytes }));
  return { findings: current.findings, mended, files };
}

async function mendOnce(
  { sources, findings }: Look,
  drafts: Map<string, Uint8Array>,
  read: (path: string) => Promise<Uint8Array>,
): Promise<readonly Finding[]> {
  const done: Finding[] = [];
  const files = new Map(sources.map((source) => [source.path, source]));
  for (const [path, source] of files) {
    const own = findings.filter((finding) => isFixable(finding) && finding.span.source.path === path);
    if (own.length === 0) continue;
    const { text, mended } = mend(source, own as readonly Fixable[], readText);
    if (mended.length === 0) continue;
    drafts.set(path, encodedLike(await read(path), text));
    done.push(...mended);
  }
  return done;
}

/** Whether there is something to do, and all of it in the file that the finding is about. */
function isFixable({ fix, span }: Finding): boolean {
  return fix?.every((edit) => edit.span.source.path === span.source.path) ?? false;
}

function isBroken({ findings }: Look): boolean {
  return findings.some(({ kind }) => kind === 'structure');
}
