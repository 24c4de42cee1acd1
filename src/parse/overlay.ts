import type { Entry, Mapping, Value } from '../model/value.ts';

/** One value laid over another: mappings are merged key by key to any depth, all else is replaced. */
export function overlay(base: Value, over: Value): Value {
  if (base.kind !== 'mapping' || over.kind !== 'mapping') return over;
  const above = new Map(over.entries.map((entry) => [entry.key.text, entry]));
  const below = new Set(base.entries.map((entry) => entry.key.text));
  const merged = base.entries.map((entry) => laid(entry, above.get(entry.key.text)));
  const added = over.entries.filter((entry) => !below.has(entry.key.text));
  const result: Mapping = { ...over, entries: [...merged, ...added] };
  return result;
}

function laid(below: Entry, above: Entry | undefined): Entry {
  return above ? { key: above.key, value: overlay(below.value, above.value) } : below;
}
