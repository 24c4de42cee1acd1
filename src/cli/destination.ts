import { posix } from 'node:path';
import {
  FORMATS,
  type Format,
  INDICTMENT,
  manifestName,
  PAPER_FORMATS,
  type PaperFormat,
} from '../pipeline.ts';
import { backquoted } from '../text/backquoted.ts';
import { closest } from '../text/closest.ts';
import type { Choice } from './choice.ts';
import { UsageError } from './command.ts';
import { endingOf } from './files.ts';
import { meant } from './one-of.ts';

/** Where the outputs of a call go. A `file` fixes the one format by its ending. */
export type Destination =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string; readonly format: Format }
  | { readonly kind: 'stdout' };

/** Endings of papers that nobody would give to a folder. */
const FOREIGN_ENDING = /\.(docm?|dotx?|odt|rtf|txt|html?|markdown|tex|ps|ya?ml)$/i;

/** Reads what stands after `-o`: a folder unless it is `-` or ends as a format does. Throws a `UsageError`. */
export function destination(option: string | undefined): Destination {
  if (option === undefined) return { kind: 'folder', path: 'build' };
  if (option === '') throw new UsageError('unexpected empty `--output`, expected a folder, a file or `-`');
  if (option === '-') return { kind: 'stdout' };
  const format = endingOf(option, FORMATS);
  if (format) return { kind: 'file', path: posix.normalize(option), format };
  const [ending = '', letters = ''] = /\.([a-z]{2,5})$/i.exec(option) ?? [];
  const near = closest(letters, FORMATS);
  const foreign = near === undefined ? FOREIGN_ENDING.exec(option)?.[0] : ending;
  if (foreign === undefined) return { kind: 'folder', path: option };
  const expected = FORMATS.map((known) => `\`.${known}\``).join(', ');
  throw new UsageError(
    `unexpected ending \`${foreign}\` of the output, expected ${expected} or a folder${meant(letters, FORMATS) || ';'} a folder so named is written \`${option}/\``,
  );
}

/** Formats of this call: those asked for, where the destination does not fix them. Throws a `UsageError`. */
export function formatsFor(place: Destination, asked: readonly Format[] | undefined): readonly Format[] {
  if (place.kind === 'folder') return asked ?? PAPER_FORMATS;
  const only = place.kind === 'file' ? place.format : asked?.includes('csv') ? 'csv' : 'md';
  const others = asked?.filter((format) => format !== only) ?? [];
  if (others.length === 0) return [only];
  const where = place.kind === 'file' ? `the file \`${place.path}\`` : 'standard output';
  throw new UsageError(`unexpected format \`${others.join(',')}\`, expected \`${only}\` for ${where}`);
}

/** One file that is written of one case. `path` is absent for standard output. */
export type Planned = PlannedDocument | { readonly kind: 'manifest'; readonly path: string } | PlannedRedline;

export interface PlannedDocument {
  readonly kind: 'document';
  readonly document: string;
  readonly format: Format;
  readonly path: string | undefined;
}

interface PlannedRedline {
  readonly kind: 'redline';
  readonly format: PaperFormat;
  readonly path: string;
}

/** The same with a redline of each paper behind them: `kim.redline.pdf`. Throws a `UsageError` for standard output. */
export function withRedlines(planned: readonly Planned[]): readonly Planned[] {
  const redlines = planned.flatMap((one): readonly Planned[] => {
    if (one.kind !== 'document') return [];
    const { document, path } = one;
    const format = PAPER_FORMATS.find((known) => known === one.format);
    if (document !== INDICTMENT)
      throw new UsageError(
        `unexpected \`--against\` for the document \`${document}\`, expected the indictment: only of that there are redlines`,
      );
    if (format === undefined)
      throw new UsageError(
        `unexpected \`--against\` for \`${one.format}\`, expected ${PAPER_FORMATS.join(', ')}: tables have no redlines`,
      );
    if (path === undefined)
      throw new UsageError(
        'unexpected `--against` for standard output, expected files: `indict diff` prints changes',
      );
    return [{ kind: 'redline', format, path: `${path.replace(/\.\w+$/, '')}.redline.${format}` }];
  });
  return [...planned, ...redlines];
}

/** The same with the manifest of these files behind them. Throws a `UsageError` where there are none. */
export function withManifest(planned: readonly Planned[]): readonly Planned[] {
  const paths = planned.flatMap(({ path }) => path ?? []);
  if (paths.length === 0)
    throw new UsageError(
      'unexpected `--manifest`, since nothing is written to a file beside which it could lie',
    );
  return [...planned, { kind: 'manifest', path: manifestName(paths) }];
}

/**
 * The outputs of a case, named after its file, the document where it is not the indictment, and the language and the
 * readers where they were asked for: `kim-elements.fr.public.pdf`. Throws a `UsageError` where one file is for several.
 */
export function plan(
  casePath: string,
  place: Destination,
  formats: readonly Format[],
  documents: readonly string[],
  { lang, for: readers }: Pick<Choice, 'lang' | 'for'>,
): readonly Planned[] {
  if (place.kind !== 'folder' && documents.length > 1) throw new UsageError(bothIn(documents, place));
  const stem = posix.basename(casePath).replace(/\.(?:ya?ml|json)$/i, '');
  return documents.flatMap((document) => {
    const called = document === INDICTMENT ? stem : `${stem}-${document}`;
    const name = [called, ...(lang ? [lang] : []), ...(readers ? [readers] : [])].join('.');
    return formats.map((format): PlannedDocument => {
      const own = place.kind === 'folder' ? posix.join(place.path, `${name}.${format}`) : undefined;
      return { kind: 'document', document, format, path: place.kind === 'file' ? place.path : own };
    });
  });
}

function bothIn(documents: readonly string[], place: Destination): string {
  const where = place.kind === 'file' ? `the file \`${place.path}\`` : 'standard output';
  const named = backquoted(documents);
  return `the documents ${named} cannot all be written to ${where}: give a folder as \`--output\`, or build them one by one`;
}
