import { scalarAt, type Value } from '../model/value.ts';

/** The items of one list beside those of another, and what of the other is beside nothing. */
export interface Beside {
  readonly found: readonly (Value | undefined)[];
  readonly left: readonly Value[];
}

/** Pairs the items of a case's list with those of its translation: by their ids where both have one, else by their places. */
export function beside(items: readonly Value[], others: readonly Value[]): Beside {
  const byId = new Map(
    others.flatMap((other) => (idOf(other) === undefined ? [] : [[idOf(other), other] as const])),
  );
  const found = items.map((item, index) => {
    const id = idOf(item);
    const here = others[index];
    if (id !== undefined && byId.has(id)) return byId.get(id);
    return here && (id === undefined || idOf(here) === undefined) && !taken(here, items) ? here : undefined;
  });
  const used = new Set(found);
  return { found, left: others.filter((other) => !used.has(other)) };
}

/** Whether an item belongs to another by its id. */
function taken(other: Value, items: readonly Value[]): boolean {
  const id = idOf(other);
  return id !== undefined && items.some((item) => idOf(item) === id);
}

function idOf(value: Value): string | undefined {
  return scalarAt(value, 'id')?.text;
}
