import fc from 'fast-check';

type Schema = Readonly<Record<string, unknown>>;
export type Json = unknown;

/** What stands in place of a `$defs` entry, by its name, such as texts with markup in place of any string. */
export type Instead = Readonly<Record<string, fc.Arbitrary<Json>>>;

/** A key that is left out. */
const ABSENT = Symbol('absent');

/** How deep and how long generated documents are. */
const DEPTH = { depthIdentifier: 'schema', depthSize: 'small', maxDepth: 9 } as const;

/**
 * Documents that a JSON Schema allows, drawn from the schema itself: every key, kind and choice it names. What it says
 * of a value beyond its kind is kept where our schemas say it: patterns, choices, least numbers.
 */
export function fromSchema(root: Schema, instead: Instead): fc.Arbitrary<Json> {
  const definitions = (root.$defs ?? {}) as Readonly<Record<string, Schema>>;
  const { whole } = fc.letrec<Record<string, Json>>((tie) => {
    const kit: Kit = { tie, definitions };
    const entries = Object.entries(definitions).map(([name, schema]) => [
      name,
      instead[name] ?? drawn(schema, kit),
    ]);
    return { ...Object.fromEntries(entries), whole: drawn(root, kit) };
  });
  return whole as fc.Arbitrary<Json>;
}

/** What drawing a part of a schema takes: the drawers of its `$defs`, and what these say. */
interface Kit {
  readonly tie: (name: string) => fc.Arbitrary<Json>;
  readonly definitions: Readonly<Record<string, Schema>>;
}

function drawn(schema: Schema, kit: Kit): fc.Arbitrary<Json> {
  const { $ref, anyOf, ...rest } = schema as Schema & {
    readonly $ref?: string;
    readonly anyOf?: readonly Schema[];
  };
  if ($ref !== undefined) return referred($ref.replace('#/$defs/', ''), rest, kit);
  if (anyOf) return fc.oneof(DEPTH, ...anyOf.map((each) => drawn(each, kit)));
  if ('const' in rest) return fc.constant(rest.const);
  if (Array.isArray(rest.enum)) return fc.constantFrom(...rest.enum);
  const kinds = [rest.type ?? 'object'].flat() as (keyof typeof KINDS)[];
  const drawers = kinds.map((kind) => KINDS[kind](schema, kit));
  return drawers.length === 1 ? (drawers[0] as fc.Arbitrary<Json>) : fc.oneof(...drawers);
}

/** A definition, or such a one with what else is said beside the reference. */
function referred(
  name: string,
  { properties, required = [] }: Schema,
  { tie, definitions }: Kit,
): fc.Arbitrary<Json> {
  const { properties: known = {}, required: needed = [], ...rest } = definitions[name] ?? {};
  if (!properties) return tie(name);
  const all = {
    ...rest,
    properties: { ...(known as object), ...(properties as object) },
    required: [needed, required].flat(),
  };
  return drawn(all, { tie, definitions });
}

/** One drawer for each `type` of a schema. */
const KINDS = {
  object: drawnObject,
  array: drawnArray,
  string: ({ pattern }) => (typeof pattern === 'string' ? fc.stringMatching(new RegExp(pattern)) : PLAIN),
  integer: ({ minimum = 0 }) => fc.oneof(fc.integer({ min: Number(minimum), max: 40 }), fc.constant(2 ** 31)),
  number: ({ minimum = 0 }) =>
    fc.oneof(fc.integer({ min: Number(minimum), max: 3000 }), fc.constantFrom(1.5, 1e9)),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
} as const satisfies Record<string, (schema: Schema, kit: Kit) => fc.Arbitrary<Json>>;

const PLAIN = fc.constantFrom('word', 'Two words', 'a: b', '12', '1.5', '2024-05-03', 'plain', 'en', 'fr');

function drawnArray({ items = {}, minItems = 0 }: Schema, kit: Kit): fc.Arbitrary<Json> {
  const minLength = Number(minItems);
  const each = drawn(items as Schema, kit);
  return fc.array(each, { minLength, maxLength: minLength + 3, depthIdentifier: 'schema' });
}

function drawnObject(schema: Schema, kit: Kit): fc.Arbitrary<Json> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const keys = Object.entries(properties as Record<string, Schema>).map(([key, value]) => {
    const arbitrary = drawn(value, kit);
    return [key, (required as readonly string[]).includes(key) ? arbitrary : optional(arbitrary)] as const;
  });
  const named = fc.record(Object.fromEntries(keys)).map(present);
  if (typeof additionalProperties !== 'object') return named;
  const { pattern } = (propertyNames ?? {}) as { readonly pattern?: string };
  const name = pattern === undefined ? PLAIN : (NAMES[pattern] ?? fc.stringMatching(new RegExp(pattern)));
  const others = fc.dictionary(name, drawn(additionalProperties as Schema, kit), { maxKeys: 4 });
  return fc.tuple(named, others).map(([known, more]) => ({ ...more, ...known }));
}

/** Names that something else of a document may have, too. */
const NAMES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': fc.constantFrom('en', 'fr', 'uk', 'ar', 'sr-Cyrl', 'de'),
  '^[A-Za-z][A-Za-z0-9_-]*$': fc.constantFrom('a', 'b', 'c', 'd', 'n-1'),
};

function optional(arbitrary: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.oneof(DEPTH, { weight: 5, arbitrary: fc.constant(ABSENT) }, { weight: 2, arbitrary });
}

function present(value: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== ABSENT));
}
