import { INDICTMENT } from '../model/indictment.ts';
import { type Manifest, type Reading, SHELVES } from '../model/manifest.ts';
import type { Output } from '../model/request.ts';
import type { ChangedFile, Comparison } from '../model/verdict.ts';
import { sha256 } from '../text/digest.ts';
import { distinct, namingOf } from './naming.ts';

/** Holds what is read and made today against a manifest. `key`: its own, where it has one and it is known. */
export function verdictOn(
  manifest: Manifest,
  readings: readonly Reading[],
  outputs: readonly Output[],
  key: Uint8Array | undefined,
): Comparison {
  const changed: ChangedFile[] = [];
  let same = 0;
  for (const shelf of SHELVES) {
    const naming = namingOf(shelf, manifest.digests, key);
    if (!naming) continue;
    const then = new Map(Object.entries(manifest.inputs[shelf] ?? {}));
    for (const [file, bytes] of distinct(readings, shelf)) {
      const name = naming.name(file);
      const digest = then.get(name);
      then.delete(name);
      if (digest === naming.digest(bytes)) same += 1;
      else changed.push({ shelf, file, fate: digest === undefined ? 'new' : 'changed' });
    }
    // What a name in a manifest with a key stands for cannot be told from it.
    const hidden = shelf !== 'program' && manifest.digests !== 'sha256';
    for (const name of then.keys()) changed.push({ shelf, ...(!hidden && { file: name }), fate: 'gone' });
  }
  const made = new Map(
    outputs.map(({ document, format, bytes }) => [`${document} ${format}`, sha256(bytes)]),
  );
  return {
    same,
    changed,
    untold: manifest.digests !== 'sha256' && !key,
    outputs: manifest.outputs.map(({ file, document = INDICTMENT, format, sha256: digest }) => ({
      file,
      same: made.get(`${document} ${format}`) === digest,
    })),
  };
}
