import { type Host, HostError } from '../host.ts';
import type { Built } from '../pipeline.ts';
import { counted, tally } from '../report/tally.ts';
import { printable } from '../text/printable.ts';
import type { Planned } from './destination.ts';
import { STATUS, type Status } from './status.ts';
import { complain } from './trouble.ts';

/** Puts the papers of one case where they belong, all of them or none. */
export async function deliver(built: Built, planned: readonly Planned[], host: Host): Promise<Status> {
  const papers = built.outputs.map(({ format, bytes }) => ({ bytes, path: pathOf(format, planned) }));
  try {
    await host.write(papers.flatMap(({ path, bytes }) => (path === undefined ? [] : [{ path, bytes }])));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    complain(error.message, host);
    return STATUS.unwritten;
  }
  for (const { path, bytes } of papers) if (path === undefined) host.stdout(bytes);
  return STATUS.fine;
}

function pathOf(format: string, planned: readonly Planned[]): string | undefined {
  return planned.find((output) => output.format === format)?.path;
}

/** Says what was written; on standard error where the paper itself went to standard output. */
export function announce(
  path: string,
  built: Built,
  planned: readonly Planned[],
  began: number,
  host: Host,
): void {
  const files = planned.flatMap((output) => (output.path === undefined ? [] : [printable(output.path)]));
  const say = files.length === planned.length ? host.stdout : host.stderr;
  const pages = built.pages === undefined ? [] : [counted(built.pages, 'page')];
  const seconds = ((host.environment.elapsed() - began) / 1000).toFixed(1);
  const figures = [...pages, counted(built.words, 'word'), `${seconds} s`].join(', ');
  const lines = [...files, figures, ...advice(path, built)];
  say(`${lines.join('\n')}\n`);
}

function advice(path: string, { findings }: Built): readonly string[] {
  if (findings.length === 0) return [];
  return [
    `${tally(findings)}: \`indict validate ${printable(path)}\` shows ${findings.length === 1 ? 'it' : 'them'}`,
  ];
}
