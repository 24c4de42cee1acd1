import { type Amending, chartAmendments, type TableRequest, type WrittenTable } from './charting.ts';
import { compare } from './compare/index.ts';
import { merged } from './compare/merged.ts';
import { dressFor } from './dress.ts';
import type { Host } from './host.ts';
import type { Copy } from './model/analysis.ts';
import type { Finding } from './model/finding.ts';
import type { Format } from './model/format.ts';
import type { Revision, Side } from './model/mark.ts';
import type { Marks, Redline } from './model/redline.ts';
import type { BuildRequest, Built, Dressing, Request } from './model/request.ts';
import { idsOf } from './model/series.ts';
import { pagesOf } from './pages.ts';
import { leaksIn, type Rendering, type Searched, struckNow } from './redline-leaks.ts';
import type { Search } from './search/index.ts';
import { versionOf } from './versions.ts';
import { writtenIn } from './writers.ts';

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
  readonly outputs: readonly Rendering[];
  /** In the order in which they were asked for. */
  readonly tables: readonly WrittenTable[];
}

interface Printed extends Partial<Amending>, Searched {
  readonly findings: readonly Finding[];
}

/** A case with where it was read. */
interface Version extends Printed {
  readonly path: string;
  readonly host: Host;
}

/** `print` drafts the old or the new version through the host it is given. Throws a `HostError` where a case cannot be read. */
export async function compareCases(
  request: CompareRequest,
  host: Host,
  print: (request: Request, host: Host, side: Side) => Promise<Printed>,
): Promise<Compared> {
  const printed = async (side: Side): Promise<Version> => {
    const { path, host: at, named } = await versionOf(request[side].path, host);
    const { findings, search, ...rest } = await print({ ...request[side], path }, at, side);
    const searched: Search | undefined = search && ((...files) => named(search(...files)));
    return { ...rest, path, host: at, findings: named(findings), search: searched };
  };
  const [before, after] = [await printed('old'), await printed('new')];
  const findings = [...before.findings, ...after.findings];
  const { copy, series } = after;
  if (!before.paper || !after.paper || !copy || !series) return { findings };
  const ids = { old: before.series && idsOf(before.series), new: idsOf(series) };
  host.onward?.('comparing');
  const redline = compare(before.paper, after.paper, ids);
  const { author = after.paper.properties.author, formats = [], marks, dressing } = request;
  const paper = merged(redline, { author, words: wordsOf(copy) });
  const asked = { path: after.path, ...(dressing && { dressing }) };
  const dress = formats.includes('docx') ? await dressFor(paper, asked, after.host) : {};
  const pages = pagesOf(paper, host, formats.includes('pdf'));
  const outputs = await writtenIn(formats, paper, pages, {
    dress,
    onward: host.onward,
    ...(marks && { marks }),
  });
  const { tables, findings: told } = await chartAmendments(
    redline,
    { copy, series },
    request.tables ?? [],
    ids.old,
    host,
  );
  const shut = copy.redacted ? struckNow(redline, copy, ids) : [];
  if (shut.length > 0) return { findings: [...findings, ...shut] };
  const all = [...outputs, ...tables.map(asOutput)];
  const { paths, author: signed } = request;
  const leaks = await leaksIn({ paper, outputs: all, paths, author: signed }, [before, after], host);
  if (leaks.length > 0) return { findings: [...findings, ...leaks] };
  return { findings: [...findings, ...told], difference: { redline, outputs, tables } };
}

/** What a redline says in the words of the new paper's court. */
function wordsOf({ words: { phrases } }: Copy): Revision['words'] {
  const said = (key: string) => phrases.get(key)?.text ?? key;
  return { moved_here: said('moved_here'), moved_away: said('moved_away'), moved: said('fate_moved') };
}

/** What is in a table of CSV can be read as Markdown can. */
function asOutput({ format, bytes }: WrittenTable): Rendering {
  return { format: format === 'csv' ? 'md' : format, bytes };
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

function identityOf({ span, rule, message }: Finding): string {
  return `${span.source.path} ${span.start} ${rule} ${message}`;
}
