import { basename } from 'node:path/posix';
import metadata from '../package.json' with { type: 'json' };
import { attest, sealOf } from './attest/index.ts';
import { type Host, HostError } from './host.ts';
import type { Ledger } from './ledger.ts';
import { isFile } from './library.ts';
import type { Copy } from './model/analysis.ts';
import type { Format } from './model/format.ts';
import { INDICTMENT } from './model/indictment.ts';
import type { Given, Manifest, ManifestRequest } from './model/manifest.ts';
import type { Paper } from './model/paper.ts';
import type { BuildRequest, Output } from './model/request.ts';
import type { Source } from './model/source.ts';

/** What a paper comes from. */
export interface Origin {
  readonly paper: Manifest['paper'];
  /** The paths of the case's files, its own first. */
  readonly files: readonly string[];
}

/** What the copy that a paper is made of comes from. */
export function originOf(
  { court, classification, language, withholds }: Copy,
  sources: readonly Source[],
): Origin {
  const paper = { court: court.name, classification, language, withholds };
  return { paper, files: sources.map(({ path }) => path) };
}

/** The paper with what tells where it comes from. */
export function sealed(paper: Paper, { paper: { withholds }, files }: Origin, ledger: Ledger): Paper {
  const seal = sealOf(
    paper,
    withholds,
    files.map((path) => ledger.bytesOf(path)),
  );
  return { ...paper, properties: { ...paper.properties, seal } };
}

/** What a build has come to. */
interface Made {
  readonly outputs: readonly (Output & { readonly pages?: number; readonly words: number })[];
  readonly ledger: Ledger;
  readonly key: Uint8Array | undefined;
}

/** The manifest of a build whose files are made. */
export function manifestOf(
  request: BuildRequest,
  { paper }: Origin,
  { outputs, ledger, key }: Made,
): Manifest {
  return attest({
    program: PROGRAM,
    request: askedOf(request, ledger.host),
    paper,
    readings: ledger.readings(request.path),
    outputs: outputs.map(({ document, ...output }) => ({
      file: basename(pathOf(request, document, output.format) ?? output.format),
      ...(document !== INDICTMENT && { document }),
      ...output,
    })),
    key,
  });
}

/** The file that a document will be in some format. */
function pathOf(
  { documents = [INDICTMENT], formats, paths }: BuildRequest,
  document: string,
  format: Format,
): string | undefined {
  return paths?.[documents.indexOf(document) * formats.length + formats.indexOf(format)];
}

/** `indict 0.1.0`. */
export const PROGRAM = `indict ${metadata.version}`;

function askedOf({ path, court, dressing, ...asked }: BuildRequest, host: Host): ManifestRequest {
  const { language, readers } = asked;
  const { sourceDateEpoch } = host.environment;
  const given: readonly Given[] = [
    ...(court !== undefined && isFile(court) ? (['court'] as const) : []),
    ...(dressing?.reference === undefined ? [] : (['reference'] as const)),
  ];
  return {
    case: basename(path),
    ...(court !== undefined && !isFile(court) && { court }),
    ...(language !== undefined && { language }),
    ...(readers !== undefined && { for: readers }),
    ...(dressing?.embedFonts === true && { embed_fonts: true }),
    ...(sourceDateEpoch !== undefined && { source_date_epoch: sourceDateEpoch }),
    ...(given.length > 0 && { given }),
  };
}

/** Fewer bytes than these can be tried out. */
const LEAST = 32;

/** So few different bytes nobody drew by chance: random ones in hexadecimal figures have more, too. */
const DIFFERENT = 8;

/** The bytes of a file that keeps digests from being guessed. Throws a `HostError` where it is too easy to guess itself. */
export async function readKey(path: string, host: Host): Promise<Uint8Array> {
  const key = await host.read(path);
  if (key.length >= LEAST && new Set(key).size >= DIFFERENT) return key;
  throw new HostError(
    'EINVAL',
    path,
    `\`${path}\` cannot be a key: expected ${LEAST} bytes of chance or more, as \`openssl rand -hex 32\` writes them`,
  );
}

/** What a manifest's file says. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The path of the manifest of some files: `kim.manifest.json` beside `kim.docx` and `kim.pdf`, `kim.pdf.manifest.json` beside one alone. */
export function manifestName(paths: readonly string[]): string {
  const [first = ''] = paths;
  return `${paths.length > 1 ? first.replace(/\.[^./]*$/, '') : first}.manifest.json`;
}
