import { isAlias, isMap, isScalar, isSeq, type ParsedNode, Scalar as YamlScalar } from 'yaml';
import { type Finding, structural } from '../model/finding.ts';
import type { Source, Span } from '../model/source.ts';
import type { Entry, List, Mapping, Scalar, ScalarStyle, Value } from '../model/value.ts';
import { closest } from '../text/closest.ts';
import { positionAt } from '../text/position.ts';
import { forbiddenInScalar } from './characters.ts';
import { LIMITS } from './limits.ts';

/** A value, the number of values in it, and how many levels stand in each other. */
interface Built {
  readonly value: Value;
  readonly size: number;
  readonly depth: number;
}

interface Context {
  readonly source: Source;
  readonly anchors: Map<string, Built>;
  readonly used: Set<string>;
  readonly findings: Finding[];
  /** Values made so far through aliases. */
  repeated: number;
}

/** What a file's nodes become. */
export interface Tree {
  readonly root: Value | undefined;
  readonly findings: readonly Finding[];
}

/** Turns the yaml package's nodes into our own values: aliases filled in, keys compared, all places kept. */
export function build(contents: ParsedNode, source: Source): Tree {
  const context: Context = { source, anchors: new Map(), used: new Set(), findings: [], repeated: 0 };
  const root = node(contents, context).value;
  return { root: context.repeated > LIMITS.values ? undefined : root, findings: context.findings };
}

function node(contents: ParsedNode | null, context: Context): Built {
  if (isAlias(contents)) return alias(contents, context);
  const built = isMap(contents)
    ? mapping(contents as Branch<Pair>, context)
    : isSeq(contents)
      ? list(contents as Branch<ParsedNode>, context)
      : leaf(contents, context);
  const anchor = contents?.anchor;
  if (anchor) context.anchors.set(anchor, built);
  return built;
}

/** The parts of the package's collections that are used here. */
interface Branch<Item> {
  readonly items: readonly Item[];
  readonly range: readonly [number, number, number];
  readonly flow?: boolean;
}

interface Pair {
  readonly key: ParsedNode | null;
  readonly value: ParsedNode | null;
}

function leaf(contents: ParsedNode | null, context: Context): Built {
  const value = scalar(contents, context);
  return { value, size: 1, depth: 0 };
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  [YamlScalar.PLAIN]: 'plain',
  [YamlScalar.QUOTE_SINGLE]: 'single',
  [YamlScalar.QUOTE_DOUBLE]: 'double',
  [YamlScalar.BLOCK_LITERAL]: 'literal',
  [YamlScalar.BLOCK_FOLDED]: 'folded',
};

function scalar(contents: ParsedNode | null, context: Context): Scalar {
  const { source } = context;
  if (!isScalar(contents)) return { kind: 'scalar', source, start: 0, end: 0, text: '', style: 'plain' };
  const style = STYLES[contents.type ?? YamlScalar.PLAIN] ?? 'plain';
  const [start, written] = contents.range;
  const end = style === 'literal' || style === 'folded' ? trimmedEnd(source.text, start, written) : written;
  const made: Scalar = { kind: 'scalar', source, start, end, text: String(contents.value ?? ''), style };
  if (style === 'double') context.findings.push(...forbiddenInScalar(made));
  return made;
}

/** Block text ends with its last word, not with the blank lines after it. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && ' \t\r\n'.includes(text[at - 1] ?? '')) at -= 1;
  return at;
}

function list(contents: Branch<ParsedNode>, context: Context): Built {
  const items = contents.items.map((item) => node(item, context));
  const value: List = {
    kind: 'list',
    ...extent(contents, items.at(-1)?.value, context),
    items: items.map(itself),
  };
  return { value, ...measure(items) };
}

function mapping(contents: Branch<Pair>, context: Context): Built {
  const entries: Entry[] = [];
  const parts: Built[] = [];
  const keys = new Map<string, Scalar>();
  for (const pair of contents.items) {
    const key = keyOf(pair.key, context);
    const built = node(pair.value, context);
    if (!key || isDoubled(key, keys, context)) continue;
    const value = pair.value ? built.value : { ...built.value, start: key.end, end: key.end };
    entries.push({ key, value });
    parts.push(built);
  }
  const value: Mapping = { kind: 'mapping', ...extent(contents, entries.at(-1)?.value, context), entries };
  return { value, ...measure(parts) };
}

function keyOf(key: ParsedNode | null, context: Context): Scalar | undefined {
  const value = node(key, context).value;
  if (value.kind === 'scalar') return value;
  const message = 'unexpected list or mapping before `:`, expected a key such as `title`';
  const help = 'text that begins with `[` or `{` must stand in quotes or after `>-`';
  context.findings.push(structural('yaml/key', value, message, help));
  return undefined;
}

function isDoubled(key: Scalar, keys: Map<string, Scalar>, context: Context): boolean {
  const first = keys.get(key.text);
  if (!first) {
    keys.set(key.text, key);
    return false;
  }
  const { line } = positionAt(first.source, first.start);
  const help = `it stands on line ${line} already; keep one of the two, or give the other its own place in a list`;
  context.findings.push(structural('yaml/duplicate-key', key, `key \`${key.text}\` is written twice`, help));
  return true;
}

function alias(contents: ParsedNode & { readonly source?: unknown }, context: Context): Built {
  const name = String(contents.source);
  const [start, end] = contents.range;
  const span = { source: context.source, start, end };
  const found = context.anchors.get(name);
  if (!found) context.findings.push(unknownAlias(name, span, context));
  else if (context.repeated <= LIMITS.values) {
    context.repeated += found.size;
    if (context.repeated > LIMITS.values || found.depth > LIMITS.depth) context.findings.push(tooMany(span));
    else return found;
  }
  return { value: { kind: 'scalar', ...span, text: `*${name}`, style: 'plain' }, size: 1, depth: 0 };
}

function unknownAlias(name: string, span: Span, context: Context): Finding {
  const near = closest(name, context.anchors.keys());
  const message = `text that begins with \`*\` must stand in quotes or after \`>-\``;
  const help = near
    ? `or was the alias \`*${near}\` meant?`
    : `YAML reads \`*${name}\` as a reference to an anchor \`&${name}\`, and there is none`;
  return structural('yaml/begins-with-sign', span, message, help);
}

function tooMany(span: Span): Finding {
  const message = 'this alias repeats too much, expected a case of at most a million values';
  return structural('yaml/alias-bomb', span, message, 'write the repeated parts out, or include a file');
}

/** From where a collection begins to the end of its last value; the brackets, where it has them. */
function extent<Item>(contents: Branch<Item>, last: Value | undefined, context: Context): Span {
  const { source } = context;
  const [start, end] = contents.range;
  const own = last && last.source === source && last.end > start ? last.end : end;
  return { source, start, end: contents.flow ? end : Math.min(own, end) };
}

function measure(parts: readonly Built[]): { readonly size: number; readonly depth: number } {
  let size = 1;
  let depth = 0;
  for (const part of parts) {
    size += part.size;
    depth = Math.max(depth, part.depth);
  }
  return { size, depth: depth + 1 };
}

function itself(built: Built): Value {
  return built.value;
}
