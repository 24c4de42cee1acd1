// The schemas as they are shipped, and the two things made from them: what ajv compiles, and TypeScript's types.
import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/** The schema as it is shipped. */
export function readSchema(name) {
  return JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), 'utf8'));
}

/** The schema of what is left to check when the language of every text has been chosen. */
export function inOneLanguage(node) {
  if (Array.isArray(node)) return node.map(inOneLanguage);
  if (node === null || typeof node !== 'object') return node;
  if (node.anyOf?.[1]?.$ref === '#/$defs/textByLanguage') return node.anyOf[0];
  const { textByLanguage: _, ...rest } = node;
  return Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, inOneLanguage(part)]));
}

/**
 * Editors want `anyOf`, but it makes one slip four errors. The alternatives of our schemas differ by kind of value,
 * mappings also by the key that each requires first; so each `anyOf` becomes the question which one is meant.
 */
export function routed(node, definitions) {
  if (Array.isArray(node)) return node.map((part) => routed(part, definitions));
  if (node === null || typeof node !== 'object') return node;
  const { anyOf, allOf, ...rest } = node;
  // Older editors take nothing beside a `$ref` that is not in an `allOf`, which would tell of a wrong kind twice.
  if (allOf) {
    const { type: _, ...beside } = rest;
    return routed({ ...allOf[0], ...beside }, definitions);
  }
  if (Array.isArray(rest.type) && rest.type.includes('null')) delete rest.type; // nothing written is `undefined` to the check
  const others = Object.fromEntries(
    Object.entries(rest).map(([key, part]) => [key, routed(part, definitions)]),
  );
  return anyOf ? { ...others, ...choice(routed(anyOf, definitions), definitions) } : others;
}

function choice(branches, definitions) {
  const typeOf = (branch) => shape(branch, definitions).type;
  const list = branches.find((branch) => typeOf(branch) === 'array');
  const keyed = branches.filter((branch) => typeOf(branch) === 'object');
  const text =
    branches.find((branch) => !['array', 'object'].includes(typeOf(branch))) ?? list ?? keyed.at(-1);
  const mappings = keyed.reduceRight(
    (others, branch) => (others ? byKey(branch, others, definitions) : branch),
    undefined,
  );
  const notList = mappings ? either({ type: 'object' }, mappings, text) : text;
  return list ? either({ type: 'array' }, list, notList) : notList;
}

function byKey(branch, others, definitions) {
  return either({ required: [shape(branch, definitions).required[0]] }, branch, others);
}

function either(question, yes, no) {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: question, then: yes, else: no };
}

function shape(branch, definitions) {
  return branch.$ref ? definitions[branch.$ref.replace('#/$defs/', '')] : branch;
}

/** The types of a case file as TypeScript. */
export async function caseTypes() {
  const { compile: toTypes } = await import('json-schema-to-typescript');
  return toTypes(inOneLanguage(readSchema('case')), 'CaseFile', {
    additionalProperties: false,
    bannerComment:
      '// Generated from schemas/case.schema.json by `node .build/validators.mjs --types`. Do not edit.',
    declareExternallyReferenced: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}

/** The keys under which a case holds texts, and its keys that look like a language's tag, as TypeScript. */
export function translationKeys() {
  const { $defs, ...top } = inOneLanguage(readSchema('case'));
  const isText = (node) => {
    if (!node) return false;
    if (node.$ref) return node.$ref === '#/$defs/text' || isText($defs[node.$ref.replace('#/$defs/', '')]);
    return (
      (node.anyOf ?? []).some(isText) ||
      isText(node.items) ||
      (String(node.type) === 'string,number' && !node.pattern)
    );
  };
  const all = new Set();
  const texts = new Set();
  const look = (node, name) => {
    for (const [key, held] of Object.entries(node?.properties ?? {})) {
      all.add(key);
      if (!NOT_TEXTS.includes(key) && !name.startsWith('authority') && isText(held)) texts.add(key);
    }
    for (const part of Object.values(node ?? {})) if (part && typeof part === 'object') look(part, name);
  };
  for (const [name, node] of Object.entries({ top, ...$defs })) look(node, name);
  const tags = [...all].filter((key) => /^[a-z]{2,3}$/.test(key));
  const set = (name, keys) =>
    `export const ${name}: ReadonlySet<string> = new Set([\n${[...keys]
      .sort()
      .map((key) => `  '${key}',\n`)
      .join('')}]);\n`;
  return `// Generated from schemas/case.schema.json by \`node .build/validators.mjs --types\`. Do not edit.

/** The keys under which a case holds texts that can be translated, or lists of these. */
${set('TEXT_KEYS', texts)}
/** The keys of a case that could be taken for the tag of a language. */
${set('LANGUAGE_LIKE_KEYS', tags)}`;
}

/** Texts that are the same in every language, and words that are none. */
const NOT_TEXTS = ['number', 'not', 'court', 'crime', 'acts', 'modes', 'elements'];
