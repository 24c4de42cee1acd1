import type { ErrorObject } from 'ajv';
import { type Finding, structural } from '../model/finding.ts';
import type { Span } from '../model/source.ts';
import { entryAt, scalarAt, type Value } from '../model/value.ts';
import { closest } from '../text/closest.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { inQuotes } from '../text/in-quotes.ts';
import { isNothing } from './data.ts';
import { called, type Step, trail } from './locate.ts';
import { misplaced } from './misplaced.ts';
import { patternSlip, type Slip } from './pattern.ts';
import { isMisspelt, strayKey } from './stray-key.ts';
import { type Expected, wrongKind } from './wrong-kind.ts';

/** An error of ajv with the values on the way to its place. */
interface Place {
  readonly error: ErrorObject;
  readonly steps: readonly Step[];
  readonly value: Value;
}

/** Turns the errors of a schema into findings, one for each slip, at the exact place. */
export function translate(errors: readonly ErrorObject[], root: Value): Finding[] {
  const findings = new Map<string, Finding>();
  const wrong = new Set<string>();
  for (const error of errors) {
    if (wrong.has(error.instancePath)) continue;
    const steps = trail(root, error.instancePath);
    const place: Place = { error, steps, value: steps.at(-1)?.value ?? root };
    const whole =
      WHOLE.has(error.keyword) && misplaced(place.value, Object.keys(knownKeys(error)), nameOf(place));
    if (whole) wrong.add(error.instancePath);
    const slip = whole || KEYWORDS[error.keyword]?.(place);
    if (slip) findings.set(keyOf(slip), findingOf(slip));
  }
  return [...findings.values()];
}

/** Two branches of a schema may object to the same. */
function keyOf({ span, message }: Slip): string {
  return `${span.source.path}:${span.start} ${message}`;
}

function findingOf({ rule, span, message, help, unquoted }: Slip): Finding {
  const finding = structural(rule, span, message, help);
  return unquoted ? { ...finding, fixable: true, fix: [inQuotes(unquoted)] } : finding;
}

/** Keywords that may speak of a mapping that is another thing as a whole. */
const WHOLE: ReadonlySet<string> = new Set(['required', 'additionalProperties']);

/** What to say for each keyword of our schemas; `if` and a key's own `pattern` are said by their neighbours. */
const KEYWORDS: Readonly<Record<string, (place: Place) => Slip | undefined>> = {
  required: missing,
  additionalProperties: unknownKey,
  type: (place) => wrongKind(place.value, nameOf(place), expectedAt(place.error)),
  enum: choice,
  const: (place) => ({
    rule: 'schema/choice',
    span: place.value,
    message: `${unexpected(place)}, expected \`${place.error.params.allowedValue}\``,
    ...nearHelp(place, [String(place.error.params.allowedValue)]),
  }),
  pattern: (place) =>
    place.error.propertyName === undefined
      ? patternSlip(place.value, textOf(place.value), place.error.params.pattern, nameOf(place))
      : undefined,
  propertyNames: wrongName,
  minLength: (place) => ({
    rule: 'schema/empty',
    span: place.value,
    message: `${nameOf(place)} is empty, expected text`,
  }),
  minItems: (place) => count(place, 'at least'),
  maxItems: (place) => count(place, 'at most'),
  minimum: (place) => bound(place, 'or more'),
  exclusiveMinimum: (place) => bound(place, 'exceeded'),
  uniqueItems: (place) => ({
    rule: 'schema/repeated',
    span: place.value,
    message: `the same item stands twice in ${nameOf(place)}`,
  }),
};

/** The name of a place in a sentence: `title`, or `item 2`. */
function nameOf({ steps }: Place): string {
  return called(steps) || 'the file';
}

function unexpected(place: Place): string {
  return `unexpected \`${textOf(place.value)}\` as ${nameOf(place)}`;
}

function missing({ error, steps, value }: Place): Slip | undefined {
  const key = String(error.params.missingProperty);
  if (isMisspelt(key, value, Object.keys(knownKeys(error)))) return undefined;
  const owner = called(steps);
  const description = knownKeys(error)[key]?.description;
  return {
    rule: 'schema/missing',
    span: emptySlot(value, key) ?? nearest(value),
    message: owner ? `${owner} has no \`${key}\`` : `\`${key}\` is missing`,
    ...(description ? { help: asHelp(description) } : {}),
  };
}

/** The key, where it stands there with nothing after it. */
function emptySlot(value: Value, key: string): Span | undefined {
  const entry = entryAt(value, key);
  return entry && isNothing(entry.value) ? entry.key : undefined;
}

/** The nearest place that stands there in the file: the id, else the first key, else the value itself. */
function nearest(value: Value): Span {
  const first = value.kind === 'mapping' ? value.entries[0]?.key : undefined;
  return scalarAt(value, 'id') ?? first ?? value;
}

function unknownKey({ error, steps, value }: Place): Slip | undefined {
  return value.kind === 'mapping'
    ? strayKey(value, String(error.params.additionalProperty), Object.keys(knownKeys(error)), called(steps))
    : undefined;
}

function choice(place: Place): Slip {
  const allowed = (place.error.params.allowedValues as unknown[]).map(String);
  return {
    rule: 'schema/choice',
    span: place.value,
    message: `${unexpected(place)}, expected ${alternatives(allowed)}`,
    ...nearHelp(place, allowed),
  };
}

function nearHelp({ value }: Place, allowed: readonly string[]): Pick<Slip, 'help'> {
  const help = didYouMean(closest(textOf(value), allowed));
  return help === undefined ? {} : { help };
}

function wrongName({ error, value }: Place): Slip | undefined {
  const name = String(error.params.propertyName);
  const { key } = entryAt(value, name) ?? {};
  const schema = error.schema as { readonly pattern?: string };
  return schema.pattern ? patternSlip(key ?? value, name, schema.pattern, 'id') : undefined;
}

function count(place: Place, bound: string): Slip {
  const limit = place.error.params.limit as number;
  const found = place.value.kind === 'list' ? place.value.items.length : 0;
  const expected = `expected ${bound} ${limit === 1 ? 'one' : limit}`;
  const message = `${nameOf(place)} ${found === 0 ? 'is empty' : `has ${found} items`}, ${expected}`;
  return { rule: 'schema/empty', span: place.value, message };
}

function bound(place: Place, words: string): Slip {
  const limit = place.error.params.limit;
  const expected = words === 'exceeded' ? `more than ${limit}` : `${limit} ${words}`;
  const message = `${unexpected(place)}, expected ${expected}`;
  return { rule: 'schema/number', span: place.value, message };
}

interface Described {
  readonly description?: string;
}

/** The keys that the schema at the error knows. */
function knownKeys(error: ErrorObject): Readonly<Record<string, Described>> {
  return (
    (error.parentSchema as { readonly properties?: Record<string, Described> } | undefined)?.properties ?? {}
  );
}

function expectedAt(error: ErrorObject): Expected {
  const { description, required = Object.keys(knownKeys(error)).slice(0, 3) } = (error.parentSchema ??
    {}) as Described & { readonly required?: readonly string[] };
  return { types: typesOf(error), keys: required, description: description && asHelp(description) };
}

function typesOf(error: ErrorObject): readonly string[] {
  const types = error.params.type as string | readonly string[];
  return typeof types === 'string' ? types.split(',') : types;
}

/** The first sentence of a schema's description as a help line: lower case, no full stop. */
function asHelp(description: string): string {
  const sentence = /^(?:`[^`]*`|[^`])*?(?=\.(?:\s|$))/.exec(description)?.[0] ?? description;
  return sentence.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}

function textOf(value: Value): string {
  return value.kind === 'scalar' ? value.text : '';
}

function quoted(name: string): string {
  return `\`${name}\``;
}

function alternatives(names: readonly string[]): string {
  const all = names.map(quoted);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}
