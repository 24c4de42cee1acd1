import { isAlias, isMap, isScalar, isSeq, type ParsedNode, Scalar as YamlScalar } from 'yaml';
import type { Finding } from '../model/finding.ts';
import type { Source, Span } from '../model/source.ts';
import type { Entry, List, Mapping, Scalar, ScalarStyle, Value } from '../model/value.ts';
import { forbiddenInScalar } from './characters.ts';
import { LIMITS } from './limits.ts';
import { isBraced, type Pair, type Repairs, repaired, trimmedEnd, withLifted } from './repair.ts';
import {
  aliasBomb,
  cutSilently,
  doubledKey,
  keyless,
  misread,
  spacedKey,
  unknownAlias,
  unusedAnchor,
} from './tree-findings.ts';

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
  readonly repairs: Repairs;
  /** Values made so far through aliases. */
  repeated: number;
}

/** What a file's nodes become. */
export interface Tree {
  readonly root: Value | undefined;
  readonly findings: readonly Finding[];
}

/** Turns the yaml package's nodes into our own values: aliases filled in, keys compared, all places kept. */
export function build(contents: ParsedNode, source: Source, repairs: Repairs): Tree {
  const context: Context = {
    source,
    repairs,
    anchors: new Map(),
    used: new Set(),
    findings: [],
    repeated: 0,
  };
  const root = isMap(contents) ? whole(contents, context) : node(contents, context).value;
  for (const [name, { value }] of context.anchors) {
    if (value.kind === 'scalar' && !context.used.has(name)) context.findings.push(unusedAnchor(name, value));
  }
  return { root: context.repeated > LIMITS.values ? undefined : root, findings: context.findings };
}

/** The root is never prose, whatever its first key begins with. */
function whole(contents: ParsedNode, context: Context): Value {
  return mapping(contents as unknown as Branch<Pair>, context).value;
}

function node(contents: ParsedNode | null, context: Context): Built {
  if (contents && context.repairs.has(contents.range[0]))
    return word(repaired(contents, context.source, context.repairs));
  if (contents && isBraced(contents)) return braced(contents, context);
  if (isAlias(contents)) return alias(contents, context);
  const built = isMap(contents)
    ? mapping(contents as Branch<Pair>, context)
    : isSeq(contents)
      ? list(contents as Branch<ParsedNode>, context)
      : word(scalar(contents, context));
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

function word(value: Scalar): Built {
  return { value, size: 1, depth: 0 };
}

function braced(contents: ParsedNode, context: Context): Built {
  const value = repaired(contents, context.source, context.repairs);
  context.findings.push(misread(value));
  return word(value);
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
  const cut = style === 'plain' && cutSilently(made);
  if (cut) context.findings.push(cut);
  return made;
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
  for (const pair of withLifted(contents.items, context.repairs)) {
    const key = keyOf(pair.key, context);
    const built = node(pair.value, context);
    const isDebris = context.repairs.size > 0 && key?.text === '';
    if (!key || isDebris || isDoubled(key, keys, context)) continue;
    const value = pair.value ? built.value : { ...built.value, start: key.end, end: key.end };
    entries.push({ key, value });
    parts.push(built);
  }
  const value: Mapping = { kind: 'mapping', ...extent(contents, entries.at(-1)?.value, context), entries };
  return { value, ...measure(parts) };
}

function keyOf(key: ParsedNode | null, context: Context): Scalar | undefined {
  const value = node(key, context).value;
  const fault = value.kind === 'scalar' ? spacedKey(value) : keyless(value);
  if (value.kind === 'scalar' && !fault) return value;
  if (fault) context.findings.push(fault);
  return undefined;
}

function isDoubled(key: Scalar, keys: Map<string, Scalar>, context: Context): boolean {
  const first = keys.get(key.text);
  if (!first) {
    keys.set(key.text, key);
    return false;
  }
  context.findings.push(doubledKey(key, first));
  return true;
}

function alias(contents: ParsedNode & { readonly source?: unknown }, context: Context): Built {
  const name = String(contents.source);
  const [start, end] = contents.range;
  const span = { source: context.source, start, end };
  const found = context.anchors.get(name);
  context.used.add(name);
  if (!found) context.findings.push(unknownAlias(name, span, context.anchors.keys()));
  else if (context.repeated <= LIMITS.values) {
    context.repeated += found.size;
    if (context.repeated > LIMITS.values || found.depth > LIMITS.depth)
      context.findings.push(aliasBomb(span));
    else return found;
  }
  return word({ kind: 'scalar', ...span, text: `*${name}`, style: 'plain' });
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
