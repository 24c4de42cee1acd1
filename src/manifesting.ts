import metadata from '../package.json' with { type: 'json' };
import { type Host, HostError } from './host.ts';
import type { Copy } from './model/analysis.ts';
import type { Manifest } from './model/manifest.ts';
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

/** `indict 0.1.0`. */
export const PROGRAM = `indict ${metadata.version}`;

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
