import { closedSince } from './compare/closed.ts';
import type { Host } from './host.ts';
import type { Copy } from './model/analysis.ts';
import { type Finding, structural } from './model/finding.ts';
import type { Paper } from './model/paper.ts';
import type { Redline } from './model/redline.ts';
import type { Output } from './model/request.ts';
import type { Span } from './model/source.ts';
import { pagesOf } from './pages.ts';
import type { Search } from './search/index.ts';
import { passageName } from './text/passage-name.ts';
import { writtenIn } from './writers.ts';

/** A version's paper, and what looks through files for what its copy withholds, where it withholds something. */
export interface Searched {
  readonly paper: Paper | undefined;
  readonly search?: Search | undefined;
}

/** A paper as a file of one format. */
export type Rendering = Pick<Output, 'format' | 'bytes'>;

/** What is to be written of a redline. */
interface Marked {
  readonly paper: Paper;
  readonly outputs: readonly Rendering[];
  /** The files that will be written. */
  readonly paths: readonly string[] | undefined;
  /** Who changed the one version to the other, where somebody says so. */
  readonly author: string | undefined;
}

/**
 * What either copy withholds and the redline would show. What the old one withheld may stand open in the new one. What is
 * told on the terminal is what Markdown says.
 */
export async function leaksIn(
  { paper: redline, outputs, paths, author }: Marked,
  [before, after]: readonly [Searched, Searched],
  host: Host,
): Promise<readonly Finding[]> {
  if (!before.search && !after.search) return [];
  const signed = author === undefined ? [] : authorTold(author, redline, [before, after]);
  if (signed.length > 0) return signed;
  const inWords = (paper: Paper | undefined) =>
    paper ? writtenIn(['md'], paper, pagesOf(paper, host, false)) : [];
  const all = [...outputs, ...(await inWords(redline))];
  const wanted = after.paper ?? redline;
  const now = after.search?.(all, wanted, paths) ?? [];
  const wasOpen = oneAPlace(after.search?.(await inWords(before.paper), wanted) ?? []);
  const isOpen = placesOf(before.search?.(await inWords(after.paper), redline) ?? []);
  const once = before.search?.(all, redline).filter((leak) => !isOpen.has(placeOf(leak))) ?? [];
  const [outspoken, others] = [placesOf(now), placesOf(wasOpen)];
  return [
    ...wasOpen.filter((leak) => outspoken.has(placeOf(leak))).map(({ span }) => openBefore(span)),
    ...[...now, ...once].filter((leak) => !others.has(placeOf(leak))),
  ];
}

/** Passages in which the redline may strike what the new copy withholds. */
export function struckNow(
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
function authorTold(author: string, redline: Paper, versions: readonly Searched[]): readonly Finding[] {
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

/** What was protected between the two versions: every redline would show what was struck. */
function openBefore(span: Span, name = ''): Finding {
  return structural(
    'redact/leak',
    span,
    `${name}the older version prints this in clear, and it is withheld here from the readers of this redline, which would show it as struck`,
    'nothing was written; protect it in the older version too, or file no redline for these readers: `indict build` without `--against` writes the copy alone',
  );
}

function oneAPlace(leaks: readonly Finding[]): readonly Finding[] {
  return [...new Map(leaks.map((leak) => [placeOf(leak), leak])).values()];
}

function placesOf(leaks: readonly Finding[]): ReadonlySet<string> {
  return new Set(leaks.map(placeOf));
}

function placeOf({ span }: Finding): string {
  return `${span.source.path} ${span.start}`;
}
