import type { Source } from '../model/source.ts';
import type { Entry, Scalar, Value } from '../model/value.ts';
import { isJson } from '../text/is-json.ts';
import { forbiddenInScalar } from './characters.ts';
import { LIMITS } from './limits.ts';
import { spacedKey } from './tree-findings.ts';

/** A place in a text that is known to be JSON, in UTF-16 units. */
interface Cursor {
  readonly source: Source;
  at: number;
  /** How many collections are open. */
  depth: number;
  /** Whether YAML would find nothing wrong so far; where it would, nothing more is read. */
  sound: boolean;
}

/**
 * The root of a file that is JSON and in which there is nothing wrong; undefined for any other.
 *
 * YAML reads such a file no differently but takes many times as long, and a library's export holds thousands of items.
 */
export function readJson(source: Source): Value | undefined {
  if (!isJson(source.text)) return undefined;
  const cursor: Cursor = { source, at: 0, depth: 0, sound: true };
  const root = valueAt(cursor);
  return cursor.sound ? root : undefined;
}

function valueAt(cursor: Cursor): Value {
  const { source } = cursor;
  const sign = signAt(cursor);
  if (sign === '"') return quoted(cursor);
  if (sign !== '[' && sign !== '{') return plain(cursor);
  const start = cursor.at++;
  cursor.depth += 1;
  if (cursor.depth > LIMITS.depth) cursor.sound = false;
  const held =
    sign === '['
      ? { kind: 'list' as const, items: itemsAt(cursor) }
      : { kind: 'mapping' as const, entries: entriesAt(cursor) };
  cursor.depth -= 1;
  return { ...held, source, start, end: ++cursor.at };
}

/** The next sign that is no space. */
function signAt(cursor: Cursor): string {
  const { text } = cursor.source;
  while (' \t\r\n'.includes(text[cursor.at] as string)) cursor.at += 1;
  return text[cursor.at] as string;
}

function itemsAt(cursor: Cursor): readonly Value[] {
  const items: Value[] = [];
  while (cursor.sound && signAt(cursor) !== ']') {
    items.push(valueAt(cursor));
    if (signAt(cursor) === ',') cursor.at += 1;
  }
  return items;
}

function entriesAt(cursor: Cursor): readonly Entry[] {
  const entries: Entry[] = [];
  const keys = new Set<string>();
  while (cursor.sound && signAt(cursor) !== '}') {
    const key = quoted(cursor);
    if (keys.has(key.text) || spacedKey(key)) cursor.sound = false;
    keys.add(key.text);
    if (signAt(cursor) === ':') cursor.at += 1;
    entries.push({ key, value: valueAt(cursor) });
    if (signAt(cursor) === ',') cursor.at += 1;
  }
  return entries;
}

function quoted(cursor: Cursor): Scalar {
  const { source } = cursor;
  const start = cursor.at;
  let end = source.text.indexOf('"', start + 1);
  while (isEscaped(source.text, end)) end = source.text.indexOf('"', end + 1);
  cursor.at = ++end;
  const written = source.text.slice(start, end);
  const text = written.includes('\\') ? JSON.parse(written) : written.slice(1, -1);
  const scalar: Scalar = { kind: 'scalar', source, start, end, text, style: 'double' };
  if (text.length !== written.length - 2 && forbiddenInScalar(scalar).length > 0) cursor.sound = false;
  return scalar;
}

/** Whether the sign at a place has an odd number of backslashes before it. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

/** A number, `true`, `false` or `null`, which to a case file are words like others. */
function plain(cursor: Cursor): Scalar {
  const { source } = cursor;
  const written = /[^\s,\]}]+/y;
  written.lastIndex = cursor.at;
  const text = written.exec(source.text)?.[0] ?? '';
  const start = cursor.at;
  cursor.at += text.length;
  return { kind: 'scalar', source, start, end: cursor.at, text, style: 'plain' };
}
