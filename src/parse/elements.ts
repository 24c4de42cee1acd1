import type { Host } from '../host.ts';
import type { Parsed } from '../model/parsed.ts';
import { scalarAt } from '../model/value.ts';
import { fileBeside, replaced } from './words.ts';

/** An instrument with its `elements` in place of the path that names their file. */
export async function withElements(parsed: Parsed, host: Host): Promise<Parsed> {
  const { root, shipped, ...rest } = parsed;
  const path = scalarAt(root, 'elements');
  if (!path || root?.kind !== 'mapping') return parsed;
  // The house's own are as long as all its other files together, and most runs need one of them or none.
  const shelf = shipped && (await import('./elements.generated.js')).default;
  const file = await fileBeside(path, host, 'elements', parsed, shelf);
  return {
    ...rest,
    ...(shipped && file.shipped && { shipped }),
    sources: [...parsed.sources, ...file.sources],
    root: file.root ? replaced(root, path, file.root) : root,
    findings: [...parsed.findings, ...file.findings],
  };
}
