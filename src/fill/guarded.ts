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

/** A list, or a value of several fields, that a template uses as if it were words. */
export class NoWords extends Error {
  /** What it is called; `this` where it has no name. */
  readonly field: string;
  /** The fields that it has; undefined for a list. */
  readonly known: readonly string[] | undefined;
  constructor(field: string, known?: readonly string[]) {
    super(`\`${field}\` is no words`);
    this.field = field;
    this.known = known;
  }
}

/**
 * The same values, but asking for a field that is not there throws an `UnknownField`, and printing what has no words of
 * its own throws `NoWords`: JavaScript would print `[object Object]`, and the items of a list without a space.
 *
 * Handlebars' own `strict` looks the other way in `{{#if …}}`, where a slip would leave out part of a paper unseen.
 */
export function guarded<Value>(value: Value, name = 'this'): Value {
  if (Array.isArray(value)) {
    const list = value.map((item) => guarded(item, name));
    return Object.defineProperty(list, Symbol.toPrimitive, { value: () => refuse(name) }) as Value;
  }
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const words = () => refuse(name, Object.keys(value));
  const seen = new Map<string | symbol, unknown>([[Symbol.toPrimitive, words]]);
  return new Proxy(value, { has, get: (fields, name) => once(seen, name, () => get(fields, name)) }) as Value;
}

function refuse(name: string, fields?: readonly string[]): never {
  throw new NoWords(name, fields);
}

/** What a template asks for again is made once. */
function once(seen: Map<string | symbol, unknown>, name: string | symbol, make: () => unknown): unknown {
  if (!seen.has(name)) seen.set(name, guarded(make(), String(name)));
  return seen.get(name);
}

/** What Handlebars asks of any value. */
const ASKED_OF_ALL = 'toHTML';

function has(fields: object, name: string | symbol): boolean {
  if (Object.hasOwn(fields, name)) return true;
  throw new UnknownField(String(name), Object.keys(fields));
}

function get(fields: object, name: string | symbol): unknown {
  if (typeof name === 'string' && name !== ASKED_OF_ALL) has(fields, name);
  return Reflect.get(fields, name);
}
