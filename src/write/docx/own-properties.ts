import type { Paper } from '../../model/paper.ts';
import { POSITIONAL, type Targets } from './targets.ts';

/**
 * The file's own properties (File, Info, Properties, Advanced in Word), for `indict import`: what the case file says
 * where the paper prints it otherwise, and the ids that a bookmark's name cannot spell. Import reads nothing of what
 * tells where the paper comes from.
 */
export function ownProperties(
  { properties }: Paper,
  { anchors }: Targets,
): readonly { readonly name: string; readonly value: string }[] {
  const told = Object.entries(properties.particulars ?? {}).map(([path, value]) => ({
    name: `indict.${path}`,
    value,
  }));
  const misspelled = [...anchors].filter(([name, anchor]) => name.replaceAll('_', '-') !== anchor);
  const ids = misspelled
    .filter(([, anchor]) => !POSITIONAL.test(anchor))
    .map(([name, anchor]) => ({ name: `indict.id.${name}`, value: anchor }));
  const { seal } = properties;
  const sealed = seal ? [{ name: `${seal.of} SHA-256`, value: seal.sha256 }] : [];
  return [...sealed, ...told, ...ids];
}
