import type { Mapping, Value } from '../model/value.ts';
import { isNothing } from './data.ts';
import type { Slip } from './pattern.ts';

/** What a schema says of the place of a value. */
export interface Expected {
  readonly types: readonly string[];
  /** Keys that a mapping there must have, or some that it may have. */
  readonly keys?: readonly string[];
  readonly description?: string | undefined;
}

/** Where a value is of another kind than expected. `name` is the value's, for the sentence. */
export function wrongKind(value: Value, name: string, expected: Expected): Slip {
  const slip = sentence(value, name, expected);
  const { description } = expected;
  return slip.help === undefined && description !== undefined ? { ...slip, help: description } : slip;
}

function sentence(value: Value, name: string, { types, keys = [] }: Expected): Slip {
  if (isNothing(value)) return { rule: 'schema/empty', span: value, message: `${name} is empty` };
  if (types.includes('array')) return insteadOfList(value, name);
  if (types.includes('object')) return insteadOfKeys(value, name, keys);
  if (types.includes('boolean')) return kind(value, name, '`true` or `false`');
  if (types.includes('integer')) return kind(value, name, 'a whole number');
  if (types.includes('string')) return insteadOfText(value, name);
  return kind(value, name, 'a number');
}

function insteadOfList(value: Value, name: string): Slip {
  const mark =
    value.kind === 'scalar' && value.style === 'plain' ? /^[-–—•*]/u.exec(value.text)?.[0] : undefined;
  const help = mark
    ? 'begin each item with `- `, a hyphen and a space'
    : 'begin each item with `- `, or put all of them in brackets: `[one, two]`';
  return { ...kind(value, name, 'a list'), help };
}

function insteadOfKeys(value: Value, name: string, keys: readonly string[]): Slip {
  const example = keys.map((key) => `${key}: ...`).join(', ');
  return kind(value, name, `keys with values, as \`{${example || 'key: value'}}\``);
}

const KINDS: Readonly<Record<Value['kind'], string>> = {
  scalar: 'text',
  list: 'list',
  mapping: 'keys with values',
};

function kind(value: Value, name: string, expected: string): Slip {
  const found = value.kind === 'scalar' ? `\`${shortened(value.text)}\`` : KINDS[value.kind];
  return {
    rule: 'schema/kind',
    span: value,
    message: `unexpected ${found} as ${name}, expected ${expected}`,
  };
}

/** A mapping or list where text belongs is most often prose that YAML took for one; not so in JSON, where prose is in quotes. */
function insteadOfText(value: Value, name: string): Slip {
  const asFound: Slip = {
    rule: 'schema/kind',
    span: value,
    message: `unexpected ${KINDS[value.kind]} as ${name}, expected text`,
  };
  if (/\.json$/i.test(value.source.path)) return asFound;
  const sign = value.source.text[value.start] ?? '';
  if (
    sign === '[' ||
    (value.kind === 'mapping' && sign === '{' && value.entries.every((entry) => isNothing(entry.value)))
  ) {
    const message = `text that begins with \`${sign}\` must stand in quotes or after \`>-\``;
    return {
      rule: 'yaml/begins-with-sign',
      span: value,
      message,
      help: `YAML takes \`${sign}\` for the beginning of a ${sign === '[' ? 'list' : 'mapping'}`,
      unquoted: value,
    };
  }
  if (value.kind === 'mapping' && sign !== '{' && value.entries[0])
    return cutAtColon(value, value.entries[0].key.end);
  return asFound;
}

function cutAtColon(value: Mapping, colon: number): Slip {
  const message = 'text that holds `: ` must stand in quotes or after `>-`';
  const words = shortened(value.source.text.slice(value.start, colon));
  const span = { source: value.source, start: colon, end: colon + 1 };
  return {
    rule: 'yaml/cut-at-colon',
    span,
    message,
    help: `YAML takes \`${words}\` for a key, because a colon and a space follow`,
    ...(value.entries.length === 1 && value.entries[0]?.value.kind === 'scalar' && { unquoted: value }),
  };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 37)}...` : line;
}
