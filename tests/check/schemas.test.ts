import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as yaml } from 'yaml';
import caseSchema from '../../schemas/case.schema.json' with { type: 'json' };
import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import { checkCase } from '../../src/check/index.ts';
import validators from '../../src/check/validators.generated.js';
import { CSL_TYPES } from '../../src/lint/words/csl-types.ts';
import { parse } from '../../src/parse/index.ts';
import { memoryHost } from '../memory-host.ts';
import { realHost } from '../real-host.ts';
import { data, tell } from '../tell.ts';

const NAMES = ['case', 'court', 'citation-style', 'law', 'config', 'manifest'] as const;

function schemaOf(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
}

const STRICT = { strict: true, allowUnionTypes: true, strictRequired: false } as const;

/** The keywords of draft 7 that we use; `$defs` it passes over, and finds what is there by its path. */
const OLD_KEYWORDS: ReadonlySet<string> = new Set(
  (
    '$schema $id $ref $defs title description default examples type enum const properties propertyNames minProperties ' +
    'additionalProperties required items minItems maxItems uniqueItems pattern minLength minimum maximum ' +
    'exclusiveMinimum anyOf allOf not'
  ).split(' '),
);

type Node = Readonly<Record<string, unknown>>;

/** Keywords under which names of our own stand. */
const NAMED = ['properties', '$defs'];

/** Every schema within a schema, itself first. */
function nodes(schema: unknown): readonly Node[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(nodes);
  const inside = Object.entries(schema).flatMap(([key, part]) => {
    if (['default', 'examples', 'enum', 'const', 'required'].includes(key)) return [];
    return NAMED.includes(key) ? Object.values(part as Node).flatMap(nodes) : nodes(part);
  });
  return [schema as Node, ...inside];
}

function keywords(schema: unknown): ReadonlySet<string> {
  return new Set(nodes(schema).flatMap((node) => Object.keys(node)));
}

/** Every property of a schema by its path. */
function properties(node: unknown, path = '#'): (readonly [string, Record<string, unknown>])[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, part]) => {
    const inside = properties(part, `${path}/${key}`);
    if (key !== 'properties') return inside;
    return [
      ...Object.entries(part).map(
        ([name, held]) => [`${path}/${name}`, held as Record<string, unknown>] as const,
      ),
      ...inside,
    ];
  });
}

describe.each(NAMES)('schemas/%s.schema.json', (name) => {
  const schema = schemaOf(name);

  test('describes every property for the help of an editor', () => {
    const bare = properties(schema).filter(
      ([, { description }]) => !/^\S.{10,}\.$/s.test(String(description ?? '')),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test('is a schema of draft 2020-12 that ajv takes alone, and strictly', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const ajv = new Ajv2020(STRICT);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('is as good a schema for editors that know draft 7 alone', () => {
    const { $schema: _, ...rest } = schema;
    const ajv = new Ajv(STRICT);
    expect(ajv.validateSchema(rest)).toBe(true);
    expect(() => ajv.compile(rest)).not.toThrow();
    expect([...keywords(schema)].filter((keyword) => !OLD_KEYWORDS.has(keyword))).toEqual([]);
  });

  test('refers to nothing but itself, and beside what it refers to stands nothing that older editors would mix up with it', () => {
    for (const node of nodes(schema)) {
      if (!('$ref' in node)) continue;
      const [, name = ''] = /^#\/\$defs\/(\w+)$/.exec(String(node.$ref)) ?? [];
      expect(Object.keys(schema.$defs ?? {})).toContain(name);
      expect(['$ref', 'description', 'default', 'examples']).toEqual(
        expect.arrayContaining(Object.keys(node)),
      );
    }
  });

  test('has an id of its own, at an address that nobody can have', () => {
    expect(schema.$id).toBe(`https://indict.example/format/1/${name}.schema.json`);
  });

  test('knows no key but its own', () => {
    expect(schema.additionalProperties).toBe(false);
  });
});

const asShipped = new Ajv2020({ strict: false, coerceTypes: true }).compile(schemaOf('case'));
const words = fc.constantFrom('a', 'b-1', '1 a', '2024', '2024-06-19', '', 'public', 'treaty', 'true');
const keys = fc.constantFrom(
  'id',
  'text',
  'heading',
  'paragraphs',
  'items',
  'redact',
  'include',
  'from',
  'to',
  'cells',
  'family',
  'x',
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(keys, tie('tree'), { maxKeys: 3 }),
  ),
}));
const part = fc.constantFrom('general_allegations', 'footnotes', 'schedules', 'sources', 'counts', 'terms');

test('the compiled schema takes exactly what the shipped one takes', () => {
  const whole = {
    format: '1',
    court: 'x',
    accused: [{ id: 'k', name: 'K' }],
    counts: [{ id: 'c', crime: 'x', paragraphs: ['One.'] }],
  };
  fc.assert(
    fc.property(part, fc.array(tree, { maxLength: 2 }), (key, items) => {
      const text = JSON.stringify({ ...whole, [key]: key === 'footnotes' ? { a: items[0] ?? 'x' } : items });
      expect(validators.case(JSON.parse(text))).toBe(asShipped(JSON.parse(text)));
    }),
    { numRuns: 2000 },
  );
});

test('the example of the format’s description and all shipped cases are accepted', async () => {
  const host = realHost();
  for (const name of await host.list('cases')) {
    if (!name.endsWith('.yaml')) continue;
    const parsed = await parse(`cases/${name}`, host);
    expect(tell([...parsed.findings, ...checkCase(parsed).findings])).toBe('');
    expect(asShipped(data(parsed.root))).toBe(true);
  }
});

test('what an editor offers for a key can be written there', async () => {
  const host = realHost();
  const names = async (folder: string) =>
    (await host.list(host.asset(folder))).map((name) => name.replace(/\.yaml$/, ''));
  const { properties, $defs } = caseSchema;
  const { citations, language } = $defs.document.properties;
  expect(await names('templates/courts')).toEqual(expect.arrayContaining(properties.court.examples));
  expect(configSchema.properties.court.examples).toEqual(properties.court.examples);
  expect(await names('templates/citations')).toEqual(expect.arrayContaining(citations.examples));
  expect(await names('templates/words')).toEqual(expect.arrayContaining(language.examples));
  expect($defs.authority.properties.type.examples).toEqual(CSL_TYPES);
});

test.each([
  ['court', 'templates/courts'],
  ['citation-style', 'templates/citations'],
  ['law', 'schemas/law'],
])('the schema of a %s as editors have it takes all of %s', async (name, folder) => {
  const host = realHost();
  const validate = new Ajv2020({ strict: false }).compile(schemaOf(name));
  const files = (await host.list(host.asset(folder))).filter((file) =>
    /^(?!equivalents).*\.yaml$/.test(file),
  );
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const text = new TextDecoder().decode(await host.read(host.asset(`${folder}/${file}`)));
    expect({ file, valid: validate(yaml(text)), errors: validate.errors }).toEqual({
      file,
      valid: true,
      errors: null,
    });
  }
});

test('an editor that takes 2024 for a number and 007 for seven is content too', () => {
  const text =
    '{"format":1,"court":"x","document":{"number":7,"date":2024,"ex_parte":true,"amendment":1},"accused":[{"id":"k","name":"K"}],"counts":[{"id":"c","crime":"x","paragraphs":[{"text":1984}]}],"schedules":[{"id":"s","title":1,"columns":["A"],"rows":[[1],{"cells":[2]}]}]}';
  const strict = new Ajv2020({ strict: false }).compile(schemaOf('case'));
  expect(strict(JSON.parse(text))).toBe(true);
});

test('the types of a case file are those of its schema', async () => {
  const { caseTypes } = await import('../../.build/schemas.mjs' as string);
  expect(readFileSync(new URL('../../src/model/case-file.ts', import.meta.url), 'utf8')).toBe(
    await caseTypes(),
  );
});

test('prototype names are keys like others', async () => {
  const parsed = await parse('a.yaml', memoryHost({ 'a.yaml': '__proto__: {format: 1}\ntoString: x\n' }));
  const rules = checkCase(parsed).findings.map(({ rule, message }) => `${rule} ${message}`);
  expect(rules).toContain('schema/unknown-key unexpected key `__proto__`');
  expect(rules).toContain('schema/unknown-key unexpected key `toString`');
  expect(rules).toContain('schema/missing `format` is missing');
});
