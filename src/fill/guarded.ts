/** A field that a template asks for and the view does not have. */
export class UnknownField extends Error {
  readonly field: string;
  /** The fields that there are. */
  readonly known: readonly string[];
  constructor(field: string, known: readonly string[]) {
    super(`no field \`${field}\``);
    this.field = field;
    this.known = known;
  }
}

/**
 * The same values, but asking for a field that is not there throws an `UnknownField`.
 *
 * Handlebars' own `strict` looks the other way in `{{#if …}}`, where a slip would leave out part of a paper unseen.
 */
export function guarded<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(guarded) as Value;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const seen = new Map<string | symbol, unknown>();
  return new Proxy(value, { has, get: (fields, name) => once(seen, name, () => get(fields, name)) }) as Value;
}

/** What a template asks for again is made once. */
function once(seen: Map<string | symbol, unknown>, name: string | symbol, make: () => unknown): unknown {
  if (!seen.has(name)) seen.set(name, guarded(make()));
  return seen.get(name);
}

/** What Handlebars and JavaScript ask of any value. */
const ASKED_OF_ALL: readonly (string | symbol)[] = ['toHTML', 'toString', 'valueOf', 'toJSON'];

function has(fields: object, name: string | symbol): boolean {
  if (Object.hasOwn(fields, name)) return true;
  throw new UnknownField(String(name), Object.keys(fields));
}

function get(fields: object, name: string | symbol): unknown {
  if (typeof name === 'string' && !ASKED_OF_ALL.includes(name)) has(fields, name);
  return Reflect.get(fields, name);
}
