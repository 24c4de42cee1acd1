import type { Host } from '../host.ts';
import type { Manifest } from '../model/manifest.ts';
import { type Built, manifestText } from '../pipeline.ts';
import { counted, tally } from '../report/tally.ts';
import { printable } from '../text/printable.ts';
import { type Choice, typed } from './choice.ts';
import type { Planned } from './destination.ts';
import { put } from './files.ts';
import { STATUS, type Status } from './status.ts';
import { complain } from './trouble.ts';

/** Puts the papers of one case where they belong, all of them or none. */
export async function deliver(built: Built, planned: readonly Planned[], host: Host): Promise<Status> {
  const { outputs, manifest, redlines = [] } = built;
  const marked = redlines.map(({ format, bytes }) => ({ format: `redline.${format}`, bytes }));
  const all = [...outputs, ...(manifest ? [inBytes(manifest)] : []), ...marked];
  const papers = all.map(({ format, bytes }) => ({ bytes, path: pathOf(format, planned) }));
  const written = await put(
    papers.flatMap(({ path, bytes }) => (path === undefined ? [] : [{ path, bytes }])),
    host,
  );
  if (written !== STATUS.fine) return written;
  for (const { path, bytes } of papers) if (path === undefined) host.stdout(bytes);
  return STATUS.fine;
}

function inBytes(manifest: Manifest) {
  return { format: 'manifest', bytes: new TextEncoder().encode(manifestText(manifest)) };
}

function pathOf(format: string, planned: readonly Planned[]): string | undefined {
  return planned.find((output) => output.format === format)?.path;
}

/** Says what was written of the only case, and how to see what was found in it as it was built; on standard error where the paper itself went to standard output. */
export function announce(
  { path, choice }: { readonly path: string; readonly choice: Choice },
  built: Built,
  planned: readonly Planned[],
  time: string,
  host: Host,
): void {
  const files = planned.flatMap((output) => (output.path === undefined ? [] : [printable(output.path)]));
  const say = files.length === planned.length ? host.stdout : host.stderr;
  const lines = [...files, `${figures(built)}, ${time}`, ...advice(printable(path) + typed(choice), built)];
  say(`${lines.join('\n')}\n`);
}

/** By what the files of one case differ. */
const ENDING = /(?:\.redline|\.manifest)?\.\w+$/;

/** The same of one case among several, on one line. */
export function announceBriefly(built: Built, planned: readonly Planned[], host: Host): void {
  const [first, ...others] = planned.map(({ path }) => printable(path ?? ''));
  const files = [first, ...others.map((path) => ENDING.exec(path)?.[0])].join(', ');
  const found = built.findings.length === 0 ? '' : `; ${tally(built.findings)}`;
  host.stdout(`${files}: ${figures(built)}${found}\n`);
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
