import { structural } from '../model/finding.ts';
import { entryAt, type Scalar, scalarAt, type Value } from '../model/value.ts';
import { load, type Run } from './include.ts';

/** Where `sources:` names a file. */
export function sourcesPath(root: Value): Scalar | undefined {
  return scalarAt(root, 'sources');
}

/** `sources:` may name a CSL file in place of holding the items; pandoc's has them under `references`. */
export async function withSources(root: Value, run: Run, trail: readonly string[]): Promise<Value> {
  const path = sourcesPath(root);
  if (!path || root.kind !== 'mapping') return root;
  const file = await load(path, run, trail);
  const held = file?.read.root;
  const items = held?.kind === 'mapping' ? entryAt(held, 'references')?.value : held;
  if (held && items?.kind !== 'list') {
    const message = `file \`${path.text}\` is not a list of sources`;
    run.findings.push(
      structural('include/not-a-list', path, message, 'expected a CSL file as Zotero exports it (CSL JSON)'),
    );
  }
  const value: Value = items?.kind === 'list' ? items : { ...path, kind: 'list', items: [], unread: true };
  return {
    ...root,
    entries: root.entries.map((entry) => (entry.value === path ? { key: entry.key, value } : entry)),
  };
}
