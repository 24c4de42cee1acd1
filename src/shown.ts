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
export function shown(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
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
