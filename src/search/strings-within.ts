/** Every string in a value, however deep: in objects, lists and maps, keys of maps too. */
export function stringsWithin(value: unknown, seen: Set<object> = new Set()): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const inner = value instanceof Map ? [...value].flat() : Object.values(value);
  return inner.flatMap((each) => stringsWithin(each, seen));
}
