import { posix } from 'node:path';
import type { Host } from '../host.ts';
import { type Built, manifestText } from '../pipeline.ts';
import { counted, tally } from '../report/tally.ts';
import { printable } from '../text/printable.ts';
import { type Choice, typed } from './choice.ts';
import type { Planned } from './destination.ts';
import { display, put } from './files.ts';
import { STATUS, type Status } from './status.ts';
import { complain } from './trouble.ts';

/** Puts the papers of one case where they belong, all of them or none; `within`: the folder that no link there may lead out of, where names of papers were not given by the user. */
export async function deliver(
  built: Built,
  planned: readonly Planned[],
  within: string | undefined,
  host: Host,
): Promise<Status> {
  const papers = planned.flatMap((one) => {
    const bytes = bytesOf(one, built);
    return bytes ? { ...one, bytes } : [];
  });
  const files = papers.flatMap(({ kind, path, bytes }) => {
    if (path === undefined) return [];
    return [{ path, bytes, within: kind === 'document' ? within : (within ?? posix.dirname(path)) }];
  });
  const written = await put(files, host);
  if (written !== STATUS.fine) return written;
  for (const { path, bytes } of papers) if (path === undefined) display(bytes, host);
  return STATUS.fine;
}

/** What was made of something planned; undefined of a document that has nothing for its format. */
function bytesOf(planned: Planned, { outputs, manifest, redlines = [] }: Built): Uint8Array | undefined {
  if (planned.kind === 'manifest') return manifest && new TextEncoder().encode(manifestText(manifest));
  if (planned.kind === 'redline') return redlines.find(({ format }) => format === planned.format)?.bytes;
  const { document, format } = planned;
  return outputs.find((output) => output.document === document && output.format === format)?.bytes;
}

/** Says what was written of the only case, and how to see what was found in it as it was built; on standard error where the paper itself went to standard output. */
export function announce(
  { path, choice }: { readonly path: string; readonly choice: Choice },
  built: Built,
  planned: readonly Planned[],
  time: string,
  host: Host,
): void {
  const files = filesIn(planned, built);
  const say = planned.some(({ path }) => path === undefined) ? host.stderr : host.stdout;
  const lines = [...files, `${figures(built)}, ${time}`, ...advice(printable(path) + typed(choice), built)];
  say(`${lines.join('\n')}\n`);
}

/** The files that were written, as a terminal may show them. */
function filesIn(planned: readonly Planned[], built: Built): readonly string[] {
  return planned.flatMap((one) => (one.path !== undefined && bytesOf(one, built) ? printable(one.path) : []));
}

/** By what the files of one document of a case differ. */
const ENDING = /(?:\.redline|\.manifest)?\.\w+$/;

/** The same of one case among several, on one line. */
export function announceBriefly(built: Built, planned: readonly Planned[], host: Host): void {
  const all = filesIn(planned, built);
  const files = all
    .map((path, index) => (stemOf(path) === stemOf(all[index - 1] ?? '') ? ENDING.exec(path)?.[0] : path))
    .join(', ');
  const found = built.findings.length === 0 ? '' : `; ${tally(built.findings)}`;
  host.stdout(`${files}: ${figures(built)}${found}\n`);
}

function stemOf(path: string): string {
  return path.replace(ENDING, '');
}

/** Says how several cases went. */
export function conclude(
  cases: readonly string[],
  built: ReadonlySet<string>,
  time: string,
  host: Host,
): void {
  const missing = cases.filter((path) => !built.has(path));
  const of = missing.length === 0 ? '' : `${built.size} of `;
  host.stdout(`${of}${counted(cases.length, 'case')} built, ${time}\n`);
  if (missing.length === 0) return;
  const named = missing.slice(0, NAMED).map((path) => `\`${path}\``);
  const others = missing.length > NAMED ? [`${missing.length - NAMED} more`] : [];
  complain(`not built: ${[...named, ...others].join(', ')}`, host);
}

/** More names than these nobody reads at the end of a line. */
const NAMED = 5;

/** `31 pages, 9,812 words`. */
function figures({ pages, words }: Built): string {
  return [...(pages === undefined ? [] : [counted(pages, 'page')]), counted(words, 'word')].join(', ');
}

function advice(called: string, { findings }: Built): readonly string[] {
  if (findings.length === 0) return [];
  return [`${tally(findings)}: \`indict validate ${called}\` shows ${findings.length === 1 ? 'it' : 'them'}`];
}
