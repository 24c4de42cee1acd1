import { type Amending, chartAmendments, type TableRequest, type WrittenTable } from './charting.ts';
import { closedSince } from './compare/closed.ts';
import { compare } from './compare/index.ts';
import { merged } from './compare/merged.ts';
import { dressFor } from './dress.ts';
import type { Host } from './host.ts';
import type { Copy } from './model/analysis.ts';
import { type Finding, structural } from './model/finding.ts';
import type { Format } from './model/format.ts';
import type { Revision } from './model/mark.ts';
import type { Paper } from './model/paper.ts';
import type { Marks, Redline } from './model/redline.ts';
import type { BuildRequest, Built, Dressing, Output as Made, Request } from './model/request.ts';
import { idsOf } from './model/series.ts';
import type { Span } from './model/source.ts';
import { pagesOf } from './pages.ts';
import type { Search } from './search/index.ts';
import { passageName } from './text/passage-name.ts';
import { versionOf } from './versions.ts';
import { type Means, WRITERS } from './writers.ts';

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
  /** What the Word file shall have beside its paper. */
  readonly dressing?: Dressing;
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

type Output = Pick<Made, 'format' | 'bytes'>;

interface Printed extends Partial<Amending> {
  readonly paper: Paper | undefined;
  readonly findings: readonly Finding[];
  readonly search?: Search | undefined;
}

/** A case with where it was read. */
interface Version extends Printed {
  readonly path: string;
  readonly host: Host;
}

/** `print` drafts a case through the host it is given. Throws a `HostError` where a case cannot be read. */
export async function compareCases(
  request: CompareRequest,
  host: Host,
  print: (request: Request, host: Host) => Promise<Printed>,
): Promise<Compared> {
  const printed = async (of: Request): Promise<Version> => {
    const { path, host: at, named } = await versionOf(of.path, host);
    const { findings, search, ...rest } = await print({ ...of, path }, at);
    const searched: Search | undefined = search && ((...files) => named(search(...files)));
    return { ...rest, path, host: at, findings: named(findings), search: searched };
  };
  const [before, after] = [await printed(request.old), await printed(request.new)];
  const findings = [...before.findings, ...after.findings];
  const { copy, series } = after;
  if (!before.paper || !after.paper || !copy || !series) return { findings };
  const ids = { old: before.series && idsOf(before.series), new: idsOf(series) };
  const redline = compare(before.paper, after.paper, ids);
  const { author = after.paper.properties.author, formats = [], marks, dressing } = request;
  const paper = merged(redline, { author, words: wordsOf(copy) });
  const asked = { path: after.path, ...(dressing && { dressing }) };
  const dress = formats.includes('docx') ? await dressFor(paper, asked, after.host) : {};
  const outputs = await written(paper, formats, { dress, ...(marks && { marks }) }, host);
  const { tables, findings: told } = await chartAmendments(
    redline,
    { copy, series },
    request.tables ?? [],
    ids.old,
    host,
  );
  const shut = copy.redacted ? struckNow(redline, copy, ids) : [];
  if (shut.length > 0) return { findings: [...findings, ...shut] };
  const leaks = await leaksIn([...outputs, ...tables.map(asOutput)], paper, [before, after], request, host);
  if (leaks.length > 0) return { findings: [...findings, ...leaks] };
  return { findings: [...findings, ...told], difference: { redline, outputs, tables } };
}

/** What a redline says in the words of the new paper's court. */
function wordsOf({ words: { phrases } }: Copy): Revision['words'] {
  const said = (key: string) => phrases.get(key)?.text ?? key;
  return { moved_here: said('moved_here'), moved_away: said('moved_away'), moved: said('fate_moved') };
}

/** What is in a table of CSV can be read as Markdown can. */
function asOutput({ format, bytes }: WrittenTable): Output {
  return { format: format === 'csv' ? 'md' : format, bytes };
}

function written(
  paper: Paper,
  formats: readonly Format[],
  means: Means,
  host: Host,
): Promise<readonly Output[]> {
  const pages = pagesOf(paper, host, formats.includes('pdf'));
  return Promise.all(
    formats.map(async (format) => ({
      format,
      ...(await WRITERS[format](paper, pages, means)),
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
  { paths, author }: CompareRequest,
  host: Host,
): Promise<readonly Finding[]> {
  if (!before.search && !after.search) return [];
  const signed = author === undefined ? [] : authorTold(author, redline, [before, after]);
  if (signed.length > 0) return signed;
  const all = [...outputs, ...(await written(redline, ['md'], {}, host))];
  const now = after.search?.(all, after.paper ?? redline, paths) ?? [];
  const old = before.paper ? await written(before.paper, ['md'], {}, host) : [];
  const wasOpen = eachOnce(after.search?.(old, after.paper ?? redline) ?? []);
  const places = new Set(wasOpen.map(placeOf));
  const open = after.paper ? await written(after.paper, ['md'], {}, host) : [];
  const isOpen = new Set(before.search?.(open, redline).map(placeOf));
  const once = before.search?.(all, redline).filter((leak) => !isOpen.has(placeOf(leak))) ?? [];
  const rest = [...now, ...once].filter((leak) => !places.has(placeOf(leak)));
  const outspoken = wasOpen.filter((leak) => now.some((other) => placeOf(other) === placeOf(leak)));
  return [...outspoken.map(({ span }) => openBefore(span)), ...rest];
}

/** Passages in which the redline may strike what the new copy withholds. */
function struckNow(
  redline: Redline,
  { words, case: { source } }: Copy,
  ids: Parameters<typeof closedSince>[2],
): readonly Finding[] {
  const mark = (words.phrases.get('redacted')?.text ?? '[REDACTED]').replaceAll('*', '');
  const names = closedSince(redline, mark, ids).map(
    (change) => `${passageName(change.kind === 'removed' ? change.old : change.new)}: `,
  );
  return [...new Set(names)].map((name) => openBefore({ source, start: 0, end: 0 }, name));
}

/** Who changed it, where that is somebody whose name either copy withholds. */
function authorTold(author: string, redline: Paper, versions: readonly Printed[]): readonly Finding[] {
  const said = [{ format: 'md', bytes: new TextEncoder().encode(author) }] as const;
  const [told] = versions.flatMap(({ search }) => search?.(said, redline) ?? []);
  if (!told) return [];
  return [
    structural(
      'redact/leak',
      told.span,
      '`--author` would tell words that are withheld here from the readers of this redline',
      'nothing was written; give another `--author`',
    ),
  ];
}

function eachOnce(leaks: readonly Finding[]): readonly Finding[] {
  return [...new Map(leaks.map((leak) => [placeOf(leak), leak])).values()];
}

/** What was protected between the two versions: every redline would show what was struck. */
function openBefore(span: Span, name = ''): Finding {
  return structural(
    'redact/leak',
    span,
    `${name}the older version prints this in clear, and it is withheld here from the readers of this redline, which would show it as struck`,
    'nothing was written; protect it in the older version too, or file no redline for these readers: `indict build` without `--against` writes the copy alone',
  );
}

function placeOf({ span }: Finding): string {
  return `${span.source.path} ${span.start}`;
}

/** A build with redlines against an older version of its case beside it; without any output where there can be none. */
export async function withRedlines(
  built: Built,
  { path, formats, paths, dressing, against, ...choice }: BuildRequest & { readonly against: string },
  diff: (request: CompareRequest) => Promise<Compared>,
): Promise<Built> {
  const { findings, difference } = await diff({
    old: { ...choice, path: against },
    new: { ...choice, path },
    formats,
    ...(paths && { paths }),
    ...(dressing && { dressing }),
  });
  const known = new Set(built.findings.map(identityOf));
  const told = [...built.findings, ...findings.filter((finding) => !known.has(identityOf(finding)))];
  const { manifest: _, ...rest } = built;
  if (!difference) return { ...rest, findings: told, outputs: [] };
  return { ...built, findings: told, redlines: difference.outputs };
}

function identityOf(finding: Finding): string {
  return `${placeOf(finding)} ${finding.rule} ${finding.message}`;
}
