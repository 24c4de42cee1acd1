import { type Amending, chartAmendments, type TableRequest, type WrittenTable } from './charting.ts';
import { compare } from './compare/index.ts';
import { merged } from './compare/merged.ts';
import type { Host } from './host.ts';
import type { Finding } from './model/finding.ts';
import type { Format } from './model/format.ts';
import type { Paper } from './model/paper.ts';
import type { Marks, Redline } from './model/redline.ts';
import type { Request } from './model/request.ts';
import { pagesOf } from './pages.ts';
import type { Search } from './search/index.ts';
import { versionOf } from './versions.ts';
import { WRITERS } from './writers.ts';

/** Two versions of a case, each a file or `git:REVISION:path`, and how the redline of their papers is to be written. */
export interface CompareRequest {
  readonly old: Request;
  readonly new: Request;
  readonly formats?: readonly Format[];
  /** The files that will be written, whose names may tell no more than the copy does. */
  readonly paths?: readonly string[];
  /** Who changed the one to the other; by default the new paper's author. */
  readonly author?: string;
  readonly marks?: Marks;
  /** Tables of the amendment package. */
  readonly tables?: readonly TableRequest[];
}

export interface Compared {
  /** What is wrong with either case. */
  readonly findings: readonly Finding[];
  /** Absent where one of the cases makes no paper, or files would show what a copy withholds. */
  readonly difference?: Difference;
}

/** What changed, as it is and as files say it. */
export interface Difference {
  readonly redline: Redline;
  readonly outputs: readonly Output[];
  /** In the order in which they were asked for. */
  readonly tables: readonly WrittenTable[];
}

interface Output {
  readonly format: Format;
  readonly bytes: Uint8Array;
}

interface Printed extends Partial<Amending> {
  readonly paper: Paper | undefined;
  readonly findings: readonly Finding[];
  readonly search?: Search | undefined;
}

/** `print` drafts a case through the host it is given. Throws a `HostError` where a case cannot be read. */
export async function compareCases(
  request: CompareRequest,
  host: Host,
  print: (request: Request, host: Host) => Promise<Printed>,
): Promise<Compared> {
  const printed = async (of: Request): Promise<Printed> => {
    const { path, host: at, named } = await versionOf(of.path, host);
    const { findings, search, ...rest } = await print({ ...of, path }, at);
    return { ...rest, findings: named(findings), search: search && ((...files) => named(search(...files))) };
  };
  const [before, after] = [await printed(request.old), await printed(request.new)];
  const findings = [...before.findings, ...after.findings];
  const { copy, series } = after;
  if (!before.paper || !after.paper || !copy || !series) return { findings };
  const redline = compare(before.paper, after.paper);
  const paper = merged(redline, request.author ?? after.paper.properties.author);
  const outputs = await written(paper, request.formats ?? [], request.marks, host);
  const { tables, findings: told } = await chartAmendments(
    redline,
    { copy, series },
    request.tables ?? [],
    host,
  );
  const leaks = await leaksIn([...outputs, ...tables.map(asOutput)], paper, [before, after], request, host);
  if (leaks.length > 0) return { findings: [...findings, ...leaks] };
  return { findings: [...findings, ...told], difference: { redline, outputs, tables } };
}

/** What is in a table of CSV can be read as Markdown can. */
function asOutput({ format, bytes }: WrittenTable): Output {
  return { format: format === 'csv' ? 'md' : format, bytes };
}

function written(
  paper: Paper,
  formats: readonly Format[],
  marks: Marks | undefined,
  host: Host,
): Promise<readonly Output[]> {
  const pages = pagesOf(paper, host, formats.includes('pdf'));
  return Promise.all(
    formats.map(async (format) => ({
      format,
      ...(await WRITERS[format](paper, pages, marks && { marks })),
    })),
  );
}

/**
 * What either copy withholds and the redline would show. What the old one withheld may stand open in the new one. What is
 * told on the terminal is what Markdown says.
 */
async function leaksIn(
  outputs: readonly Output[],
  redline: Paper,
  [before, after]: readonly [Printed, Printed],
  { paths, marks }: CompareRequest,
  host: Host,
): Promise<readonly Finding[]> {
  if (!before.search && !after.search) return [];
  const all = [...outputs, ...(await written(redline, ['md'], marks, host))];
  const now = after.search?.(all, after.paper ?? redline, paths) ?? [];
  const open = after.paper ? await written(after.paper, ['md'], marks, host) : [];
  const isOpen = new Set(before.search?.(open, redline).map(placeOf));
  const once = before.search?.(all, redline).filter((leak) => !isOpen.has(placeOf(leak))) ?? [];
  return [...now, ...once];
}

function placeOf({ span }: Finding): string {
  return `${span.source.path} ${span.start}`;
}
