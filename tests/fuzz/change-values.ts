import fc from 'fast-check';
import { markup } from './markup.ts';
import { oddValue } from './odd.ts';

/** A place in a document: what holds it, and under which key or number. */
interface Place {
  readonly within: Record<string, unknown> | unknown[];
  readonly key: string | number;
}

type Change = (place: Place, wish: Wish, all: readonly Place[]) => void;

/** One change: which place, how, and what may be put there. */
interface Wish {
  readonly at: number;
  readonly other: number;
  readonly how: keyof typeof CHANGES;
  readonly value: unknown;
  readonly text: string;
}

function get({ within, key }: Place): unknown {
  return Reflect.get(within, key);
}

/** Own keys alone, `__proto__` too, as YAML and JSON have it. */
function set({ within, key }: Place, value: unknown): void {
  Object.defineProperty(within, key, { value, enumerable: true, configurable: true, writable: true });
}

const CHANGES = {
  replace: (place, { value }) => set(place, structuredClone(value)),
  retext: (place, { text }) => {
    if (typeof get(place) === 'string') set(place, text);
  },
  remove: ({ within, key }) => {
    if (Array.isArray(within)) within.splice(Number(key), 1);
    else delete within[key];
  },
  copy: (place, { other }, all) => set(place, structuredClone(get(all[other % all.length] as Place))),
  double: ({ within, key }) => {
    if (Array.isArray(within)) within.splice(Number(key), 0, structuredClone(within[Number(key)]));
  },
  wrap: (place) => set(place, [get(place)]),
  unwrap: (place) => {
    const value = get(place);
    if (Array.isArray(value)) set(place, value[0] ?? null);
  },
  rename: ({ within, key }, { value }) => {
    if (Array.isArray(within)) return;
    const kept = within[key];
    delete within[key];
    set({ within, key: String(value) }, kept);
  },
  many: ({ within, key }, { other }) => {
    if (Array.isArray(within))
      within.push(...Array.from({ length: other % 60 }, () => structuredClone(within[Number(key)])));
  },
} as const satisfies Record<string, Change>;

const wish: fc.Arbitrary<Wish> = fc.record({
  at: fc.nat(99_999),
  other: fc.nat(99_999),
  how: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
  value: oddValue,
  text: markup,
});

/** The same documents with something wrong at some places, none to four. */
export function changed<Value>(documents: fc.Arbitrary<Value>): fc.Arbitrary<unknown> {
  return fc.tuple(documents, fc.array(wish, { maxLength: 4, size: 'max' })).map(([document, wishes]) => {
    const held = [structuredClone(document)];
    for (const each of wishes) {
      const all = placesIn(held);
      const place = all[each.at % all.length];
      if (place) CHANGES[each.how](place, each, all);
    }
    return held[0];
  });
}

/** Every place of a document, those deeper down behind what holds them. */
function placesIn(within: unknown): Place[] {
  if (typeof within !== 'object' || within === null) return [];
  const holder = within as Place['within'];
  const keys = Array.isArray(holder) ? holder.keys() : Object.keys(holder);
  return [...keys].flatMap((key) => [{ within: holder, key }, ...placesIn(Reflect.get(holder, key))]);
}
