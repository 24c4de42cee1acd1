import { normalize } from 'node:path/posix';
import type { Host } from '../host.ts';
import { HostError } from '../host.ts';
import { structural } from '../model/finding.ts';
import type { Parsed } from '../model/parsed.ts';
import { type Scalar, scalarAt } from '../model/value.ts';
import { withMeant } from '../text/did-you-mean.ts';
import { nearBeside } from '../text/near-file.ts';
import { pathBeside } from '../text/path-beside.ts';
import { refuseNoData } from './fence.ts';
import { parse } from './file.ts';
import { overlay } from './overlay.ts';
import { type Wanted, withWords } from './words.ts';

/**
 * Reads a court file with its fixed words of the wanted languages, and lays it over the files it `extends`, each
 * relative to the file that names it. A base that is missing or extends itself is a finding at the name. Throws a
 * `HostError` where the file itself cannot be read.
 */
export async function parseWithBase(path: string, host: Host, wanted: Wanted = () => true): Promise<Parsed> {
  const read = async (file: string) => withWords(await parse(file, host, { include: false }), host, wanted);
  return withBase(await read(path), read, host, [normalize(path)]);
}

async function withBase(
  parsed: Parsed,
  read: (path: string) => Promise<Parsed>,
  host: Host,
  trail: readonly string[],
): Promise<Parsed> {
  const name = scalarAt(parsed.root, 'extends');
  if (!name || !parsed.root) return parsed;
  const target = pathBeside(name.source.path, name.text);
  if (trail.includes(target)) return faulty(parsed, name, 'extends/cycle', `\`${name.text}\` extends itself`);
  try {
    if (!parsed.shipped) await refuseNoData(target, host);
    const base = await withBase(await read(target), read, host, [...trail, target]);
    return {
      source: parsed.source,
      sources: [...parsed.sources, ...base.sources],
      lineage: [parsed.source, ...(base.lineage ?? [base.source])],
      root: base.root ? overlay(base.root, parsed.root) : undefined,
      findings: [...parsed.findings, ...base.findings],
    };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const message = `file \`${name.text}\` cannot be read: ${error.message}`;
    const near = await nearBeside(name.source.path, name.text, host.list);
    return faulty(parsed, name, 'extends/missing', message, near);
  }
}

function faulty(parsed: Parsed, name: Scalar, rule: string, message: string, near?: string): Parsed {
  const help = withMeant(near, 'expected the path of another court file, relative to this one');
  return {
    ...parsed,
    root: undefined,
    findings: [...parsed.findings, structural(rule, name, message, help)],
  };
}
