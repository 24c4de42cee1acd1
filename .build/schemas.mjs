// The schemas as they are shipped, and the two things made from them: what ajv compiles, and TypeScript's types.
import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/** The schema as it is shipped. */
export function readSchema(name) {
  return JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), 'utf8'));
}

/**
 * Editors want `anyOf`, but it makes one slip four errors. The alternatives of our schemas differ by kind of value,
 * mappings also by the key that each requires first; so each `anyOf` becomes the question which one is meant.
 */
export function routed(node, definitions) {
  if (Array.isArray(node)) return node.map((part) => routed(part, definitions));
  if (node === null || typeof node !== 'object') return node;
  const { anyOf, ...rest } = node;
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
  return toTypes(readSchema('case'), 'CaseFile', {
    additionalProperties: false,
    bannerComment:
      '// Generated from schemas/case.schema.json by `node .build/validators.mjs --types`. Do not edit.',
    declareExternallyReferenced: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}
