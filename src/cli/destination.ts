import { posix } from 'node:path';
import { FORMATS, type Format, manifestName } from '../pipeline.ts';
import type { Choice } from './choice.ts';
import { UsageError } from './command.ts';
import { endingOf } from './files.ts';

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
  const foreign = FOREIGN_ENDING.exec(option)?.[0];
  if (foreign === undefined) return { kind: 'folder', path: option };
  const expected = FORMATS.map((known) => `\`.${known}\``).join(', ');
  throw new UsageError(
    `unexpected ending \`${foreign}\` of the output, expected ${expected} or a folder; a folder so named is written \`${option}/\``,
  );
}

/** Formats of this call: those asked for, where the destination does not fix them. Throws a `UsageError`. */
export function formatsFor(place: Destination, asked: readonly Format[] | undefined): readonly Format[] {
  if (place.kind === 'folder') return asked ?? FORMATS;
  const only = place.kind === 'file' ? place.format : 'md';
  const others = asked?.filter((format) => format !== only) ?? [];
  if (others.length === 0) return [only];
  const where = place.kind === 'file' ? `the file \`${place.path}\`` : 'standard output';
  throw new UsageError(`unexpected format \`${others.join(',')}\`, expected \`${only}\` for ${where}`);
}

/** One file that is written of one case. `path` is absent for standard output. */
export interface Planned {
  readonly format: Format | 'manifest' | RedlineFormat;
  readonly path: string | undefined;
}

/** A redline in some format. */
export type RedlineFormat = `redline.${Format}`;

/** The same with a redline of each paper behind them: `kim.redline.pdf`. Throws a `UsageError` for standard output. */
export function withRedlines(planned: readonly Planned[]): readonly Planned[] {
  const redlines = planned.flatMap(({ format, path }): readonly Planned[] => {
    if (!isPaper(format)) return [];
    if (path === undefined)
      throw new UsageError(
        'unexpected `--against` for standard output, expected files: `indict diff` prints changes',
      );
    return [{ format: `redline.${format}`, path: `${path.replace(/\.\w+$/, '')}.redline.${format}` }];
  });
  return [...planned, ...redlines];
}

/** Whether what is planned is the paper itself in some format. */
export function isPaper(format: Planned['format']): format is Format {
  return FORMATS.some((known) => known === format);
}

/** The same with the manifest of these files behind them. Throws a `UsageError` where there are none. */
export function withManifest(planned: readonly Planned[]): readonly Planned[] {
  const paths = planned.flatMap(({ path }) => path ?? []);
  if (paths.length === 0)
    throw new UsageError(
      'unexpected `--manifest`, since nothing is written to a file beside which it could lie',
    );
  return [...planned, { format: 'manifest', path: manifestName(paths) }];
}

/**
 * The outputs of a case, named after its file, the document where it is not the indictment, and the language and the
 * readers where they were asked for: `kim.fr.public.pdf`.
 */
export function plan(
  casePath: string,
  place: Destination,
  formats: readonly Format[],
  { document = 'indictment', lang, for: readers }: Pick<Choice, 'document' | 'lang' | 'for'>,
): readonly Planned[] {
  if (place.kind === 'stdout') return formats.map((format) => ({ format, path: undefined }));
  if (place.kind === 'file') return formats.map((format) => ({ format, path: place.path }));
  const stem = posix.basename(casePath).replace(/\.(?:ya?ml|json)$/i, '');
  const name = [
    stem,
    ...(document === 'indictment' ? [] : [document]),
    ...(lang ? [lang] : []),
    ...(readers ? [readers] : []),
  ].join('.');
  return formats.map((format) => ({ format, path: posix.join(place.path, `${name}.${format}`) }));
}
