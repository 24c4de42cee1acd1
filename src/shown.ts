import type { Reading } from './model/analysis.ts';
import type { Proof } from './model/proof.ts';
import { proofData } from './text/proof-data.ts';

/** What is shown of stages whose value holds other stages' too, or words that a copy withholds. */
const EXTRACTS: Readonly<Partial<Record<string, (reading: Reading<unknown> & Proof) => unknown>>> = {
  analyse: ({ texts, notes, charges }) => ({ texts, notes: contents(notes), charges }),
  prove: proofData,
  redact: ({ texts, notes }) => ({ texts, notes: contents(notes) }),
};

function contents(notes: Reading<unknown>['notes']): ReadonlyMap<string, unknown> {
  return new Map([...notes].map(([key, { content }]) => [key, content]));
}

/** The file and the law at every value would drown the rest. */
const NOT_SHOWN: readonly string[] = [
  'source',
  'sources',
  'instrument',
  'prose',
  'label',
  'authority',
  'crest',
];

/** A stage's value as `inspect` prints it: JSON, with maps and sets as lists; text as it is. */
export function shown(reached: unknown, stage: string): string | undefined {
  if (reached === undefined || typeof reached === 'string') return reached;
  const value = EXTRACTS[stage]?.(reached as Reading<unknown> & Proof) ?? reached;
  const plain = (key: string, inner: unknown) => {
    if (inner instanceof Map) return [...inner].map(([name, held]) => ({ name: nameOf(name), held }));
    if (inner instanceof Set) return [...inner];
    return NOT_SHOWN.includes(key) && typeof inner === 'object' ? undefined : inner;
  };
  return `${JSON.stringify(value, plain, 2)}\n`;
}

/** A key of a map: itself, or the place of what it stands for. */
function nameOf(key: unknown): unknown {
  const placed = key as { readonly start?: number; readonly id?: { readonly start: number } };
  return typeof key === 'object' ? (placed.start ?? placed.id?.start ?? '') : key;
}
