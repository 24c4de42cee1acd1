import type { Host } from '../host.ts';
import { structural } from '../model/finding.ts';
import type { Parsed } from '../model/parsed.ts';
import { readDocument } from './bytes.ts';
import type { Read } from './document.ts';
import { gathered } from './gather.ts';
import type { Shelf } from './shipped.ts';
import { tooMuch } from './weigh.ts';

interface Parsing {
  readonly include?: boolean;
  /** Where the program's own file is kept as read, if not among those that most runs need. */
  readonly shelf?: Shelf;
}

/**
 * Reads a YAML file through the host, with its includes unless told otherwise.
 *
 * Never throws for what the file says: every slip is a finding. Throws a `HostError` where the file itself cannot
 * be read; an included file that cannot be read is a finding where it is named.
 */
export async function parse(
  path: string,
  host: Host,
  { include = true, shelf }: Parsing = {},
): Promise<Parsed> {
  const read = asMapping(readDocument(path, await host.read(path), shelf));
  if (!include) return { ...read, sources: [read.source] };
  const included = await gathered(read, host);
  const surfeit = tooMuch(included.root, read.source);
  return {
    source: read.source,
    ...included,
    ...(surfeit && { root: undefined, findings: [...included.findings, surfeit] }),
    ...(read.shipped && { shipped: true }),
  };
}

/** Case, court, instrument and settings are all mappings; anything else is another file. */
function asMapping(read: Read): Read {
  const { root, source } = read;
  if (!root || root.kind === 'mapping') return read;
  const what = root.kind === 'list' ? 'a list' : 'plain text';
  const span = { source, start: root.start, end: Math.min(root.end, lineEnd(source.text, root.start)) };
  const message = `this file is ${what}, expected keys with values such as \`format: 1\``;
  const help = 'is this an included part or another file? give the path of the case file itself';
  return {
    source,
    root: undefined,
    findings: [...read.findings, structural('file/not-a-mapping', span, message, help)],
  };
}

function lineEnd(text: string, from: number): number {
  const end = text.slice(from).search(/\r?\n|$/);
  return from + end;
}
