import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Source } from '../../src/model/source.ts';
import type { Value } from '../../src/model/value.ts';
import { readText } from '../../src/parse/index.ts';
import { readJson } from '../../src/parse/json.ts';

/** All of a value but its source, which holds the whole text. */
function bare(value: Value | undefined): unknown {
  if (!value) return undefined;
  const { source: _, ...rest } = value;
  if (rest.kind === 'scalar') return rest;
  if (rest.kind === 'list') return { ...rest, items: rest.items.map(bare) };
  return { ...rest, entries: rest.entries.map((entry) => [bare(entry.key), bare(entry.value)]) };
}

const placed = ({ rule, message, span: { start, end } }: Finding) => ({ rule, message, start, end });

function read(text: string) {
  const { root, findings } = readText({ path: 'sources.json', text } as Source);
  return { root: bare(root), findings: findings.map(placed) };
}

/** The same text as YAML alone reads it: a comment behind it is no JSON. */
const asYaml = (text: string) => read(`${text}\n# a comment`);

const words = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(
    'a\\"b',
    '# no comment',
    ': ',
    '\\',
    '\u0000',
    '\ud83d',
    '{{x}}',
    '\u00a0',
    '"',
    '\u2028',
    '/',
  ),
);
const spaces = fc.constantFrom('', ' ', '\n', '\r\n', '\t', '\n\t\t');
const scalar = fc.oneof(
  words,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(words, tie('tree'), { maxKeys: 4 }),
  ),
}));
const collection = fc.oneof(fc.array(tree, { maxLength: 4 }), fc.dictionary(words, tree, { maxKeys: 4 }));

test('what is JSON is read as YAML reads it, with the same places and the same findings', () => {
  fc.assert(
    fc.property(collection, spaces, spaces, (of, indent, around) => {
      const text = `${around}${JSON.stringify(of, undefined, indent)}${around}`;
      expect(read(text)).toEqual(asYaml(text));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['a list of items', '[{"id": "roe", "issued": {"date-parts": [[2020, 5]]}, "volume": 1.10}]', true],
  ['escapes', '["a \\"word\\" and \\\\", "\\u00e9\\/\\n"]', true],
  ['nothing in it', '{}', true],
  ['a key twice', '{"id": "roe", "id": "doe"}', false],
  ['a sign that cannot be printed', '["\\u0000"]', false],
  ['more levels than a file may have', `${'['.repeat(65)}${']'.repeat(65)}`, false],
  ['YAML in braces', '{id: roe}', false],
  ['a comma too many', '["a",]', false],
])('%s', (_, text, quick) => {
  expect(readJson({ path: 'sources.json', text } as Source) !== undefined).toBe(quick);
  expect(read(text)).toEqual(asYaml(text));
});
