import { isAbsolute, join } from 'node:path/posix';
import { type Host, HostError } from './host.ts';
import type { Measure } from './model/measure.ts';
import { CUTS, type Cut, type CutFiles, type Face, type Sheet } from './model/sheet.ts';
import { refuseOutside } from './parse/index.ts';

/** The faces that some letters need. */
export interface Faces {
  readonly own: CutFiles;
  /** Those of the fallbacks that have letters which no face before them has; last, upright faces for letters that no slanted or bold one has. */
  readonly fallbacks: readonly CutFiles[];
  /** The letters that no face has. */
  readonly missing: readonly string[];
}

/** A family that has been opened. */
interface Family {
  readonly files: CutFiles;
  readonly measure: Measure;
}

type Paths = Readonly<Record<Cut, string>>;

/** Signs without ink, which the shaper leaves out where a face has no glyph for them. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

/**
 * Finds the faces that some letters need, and opens none that they do not. Throws a `HostError` where the paper's own
 * is not to be had, or where a file is no face.
 */
export async function facesFor(letters: readonly string[], { face }: Sheet, host: Host): Promise<Faces> {
  const seen = letters.filter((letter) => !UNSEEN.test(letter));
  if (seen.length === 0) return { own: await filesOf(face.cuts, face, host), fallbacks: [], missing: [] };
  const own = await open(face.cuts, face, host);
  const chain = [own];
  let missing = lackedBy(own, seen);
  for (const cuts of face.fallbacks) {
    if (missing.length === 0) break;
    const family = await installed(cuts, face, host);
    const rest = family ? lackedBy(family, missing) : missing;
    if (family && rest.length < missing.length) chain.push(family);
    missing = rest;
  }
  const fallbacks = [...chain.slice(1), ...upright(chain, seen)].map(({ files }) => files);
  return { own: own.files, fallbacks, missing };
}

function lackedBy(family: Family, letters: readonly string[]): string[] {
  return letters.filter((letter) => !has(family, letter, 'regular'));
}

function has({ measure }: Family, letter: string, cut: Cut): boolean {
  return measure.has(letter.codePointAt(0) as number, cut);
}

/** The families whose upright cut has a letter that another cut of the chain lacks: with that cut alone. */
function upright(chain: readonly Family[], letters: readonly string[]): readonly Family[] {
  const partly = letters.filter((letter) =>
    CUTS.some((cut) => !chain.some((each) => has(each, letter, cut))),
  );
  return chain
    .filter((family) => partly.some((letter) => has(family, letter, 'regular')))
    .map(({ files: { regular }, measure }) => ({
      files: { regular, bold: regular, italic: regular, boldItalic: regular },
      measure,
    }));
}

/** A fallback, which need not be there. */
async function installed(cuts: Paths, face: Face, host: Host): Promise<Family | undefined> {
  try {
    return await open(cuts, face, host);
  } catch (error) {
    if (error instanceof HostError && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function open(cuts: Paths, face: Face, host: Host): Promise<Family> {
  const { openMeasure } = await import('./measure/index.ts');
  const files = await filesOf(cuts, face, host);
  return { files, measure: openMeasure(files) };
}

async function filesOf(cuts: Paths, { folders }: Face, host: Host): Promise<CutFiles> {
  const bytes = await Promise.all(CUTS.map((cut) => fileOf(cuts[cut], folders.get(cuts[cut]), host)));
  return Object.fromEntries(CUTS.map((cut, index) => [cut, bytes[index]])) as Record<Cut, Uint8Array>;
}

async function fileOf(path: string, folder: string | undefined, host: Host): Promise<Uint8Array> {
  const bytes = await host.read(await placeOf(path, folder, host));
  const kind = String.fromCharCode(...bytes.subarray(0, 4));
  if (EMBEDDABLE.includes(kind)) return bytes;
  const message = `\`${path}\` cannot be used: it is no face, expected a TrueType or OpenType file`;
  throw new HostError('EINVAL', path, message);
}

/** Whether the file of a cut, as a court names it, can be read. */
export async function isFaceThere(path: string, { folders }: Face, host: Host): Promise<boolean> {
  try {
    await host.real(await placeOf(path, folders.get(path), host));
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

/** In its package, or else beside the court file that names it. */
async function placeOf(path: string, folder = '.', host: Host): Promise<string> {
  const packed = host.face(path);
  if (packed !== path && !path.split('/').includes('..')) return packed;
  const beside = isAbsolute(path) ? path : join(folder, path);
  await refuseOutside(beside, folder, host);
  return beside;
}

/** The first letters of TrueType, OpenType and WOFF; collections and WOFF2 would be drawn as white. */
const EMBEDDABLE: readonly string[] = ['\u0000\u0001\u0000\u0000', 'true', 'OTTO', 'wOFF'];
