import type { Digests, Manifest, ManifestOutput, ManifestRequest, Reading } from '../model/manifest.ts';
import type { Paper, Seal } from '../model/paper.ts';
import { sha256 } from '../text/digest.ts';
import { printedWords } from '../text/printed-words.ts';
import { digestsOf, markOf } from './naming.ts';

export { markOf } from './naming.ts';
export { verdictOn } from './verdict.ts';

/** What a manifest is made of. */
export interface Attested {
  readonly program: string;
  readonly request: ManifestRequest;
  readonly paper: Manifest['paper'];
  readonly readings: readonly Reading[];
  readonly outputs: readonly (Omit<ManifestOutput, 'sha256' | 'bytes'> & { readonly bytes: Uint8Array })[];
  readonly key?: Uint8Array | undefined;
}

/**
 * The manifest of a build. Of a copy that withholds something it has no plain digest of the user's own files: whoever
 * has all of a case but one name could else try names until the digest is that of the case.
 */
export function attest({ program, request, paper, readings, outputs, key }: Attested): Manifest {
  const digests: Digests = key ? 'hmac-sha256' : paper.withholds ? 'none' : 'sha256';
  const { case: name, ...asked } = request;
  return {
    manifest: 1,
    program,
    request: digests === 'sha256' ? request : asked,
    paper,
    digests,
    ...(key && { key: markOf(key) }),
    inputs: digestsOf(readings, digests, key),
    outputs: outputs.map(({ bytes, ...output }) => ({
      ...output,
      sha256: sha256(bytes),
      bytes: bytes.length,
    })),
  };
}

/**
 * What a paper's files carry of where they come from: the digest of the case's files laid end to end, or, where
 * something is withheld from their readers, of no more than the words that are printed.
 */
export function sealOf(paper: Paper, withholds: boolean, files: readonly Uint8Array[]): Seal {
  return withholds
    ? { of: 'copy', sha256: sha256(printedWords(paper)) }
    : { of: 'case', sha256: sha256(...files) };
}
