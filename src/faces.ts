import { type Host, HostError } from './host.ts';
import { CUTS, type Cut, type CutFiles, type Sheet } from './model/sheet.ts';

/** The faces that some letters need. */
export interface Faces {
  readonly own: CutFiles;
  /** Those of the fallbacks that have letters which no face before them has. */
  readonly fallbacks: readonly CutFiles[];
  /** The letters that no face has. */
  readonly missing: readonly string[];
}

/** Finds the faces that some letters need, and opens none that they do not. Throws a `HostError` where the paper's own is not to be had. */
export async function facesFor(letters: readonly string[], { face }: Sheet, host: Host): Promise<Faces> {
  const { openMeasure } = await import('./measure/index.ts');
  const lacks = (files: CutFiles) => {
    const measure = openMeasure(files);
    return (letter: string) => !measure.has(letter.codePointAt(0) as number, 'regular');
  };
  const own = await filesOf(face.cuts, host);
  const fallbacks: CutFiles[] = [];
  let missing = letters.filter(lacks(own));
  for (const cuts of face.fallbacks) {
    if (missing.length === 0) break;
    const files = await installed(cuts, host);
    const rest = files ? missing.filter(lacks(files)) : missing;
    if (files && rest.length < missing.length) fallbacks.push(files);
    missing = rest;
  }
  return { own, fallbacks, missing };
}

/** The files of a fallback, which need not be there. */
async function installed(cuts: Readonly<Record<Cut, string>>, host: Host): Promise<CutFiles | undefined> {
  try {
    return await filesOf(cuts, host);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

async function filesOf(cuts: Readonly<Record<Cut, string>>, host: Host): Promise<CutFiles> {
  const bytes = await Promise.all(CUTS.map((cut) => host.read(host.face(cuts[cut]))));
  return Object.fromEntries(CUTS.map((cut, index) => [cut, bytes[index]])) as Record<Cut, Uint8Array>;
}
