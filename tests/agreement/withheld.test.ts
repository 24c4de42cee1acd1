import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PAPER_FORMATS } from '../../src/pipeline.ts';
import { everythingIn } from './everything-in.ts';
import { CASES, type Papers, papersOf } from './papers.ts';

const PATH = `${CASES}power-grid.yaml`;

/** What the case withholds: marked words, protected names, and notes or rows that are withheld whole. */
function withheldIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [...value.matchAll(/:redact\[([^\]]*)\]/g)].map(([, words]) => words ?? '');
  if (Array.isArray(value)) return value.flatMap(withheldIn);
  if (value === null || typeof value !== 'object') return [];
  if ('protect' in value && 'name' in value) return [String(value.name)];
  return 'redact' in value ? [JSON.stringify(value)] : Object.values(value).flatMap(withheldIn);
}

/** Words of five letters or more that the case says only where it withholds them. */
function secretWords(): string[] {
  const whole: unknown = parse(readFileSync(PATH, 'utf8'));
  // The longest first, so that a name taken out does not hide the passage that it stands in.
  const withheld = withheldIn(whole).sort((a, b) => b.length - a.length);
  const rest = withheld.reduce((text, words) => text.replaceAll(words, ''), JSON.stringify(whole));
  const words = withheld.flatMap((passage) => passage.match(/\p{L}{5,}/gu) ?? []);
  return [...new Set(words)].filter((word) => !rest.includes(word) && !KEYS.has(word));
}

/** Words of the format itself. */
const KEYS = new Set(['cells', 'redact', 'confidential']);

let papers: Papers;
beforeAll(async () => {
  papers = await papersOf(PATH);
});

test('the case of the power grid has something to withhold', () => {
  expect(secretWords()).toEqual(
    expect.arrayContaining(['Exampleova', 'Nonesuch', 'Nowhereville', 'refrigerator']),
  );
});

test.each(PAPER_FORMATS)('nothing is called by its id in the %s', async (format) => {
  const ids = [...readFileSync(PATH, 'utf8').matchAll(/\bid: ([a-z]+-[a-z-]+)/g)].map(([, id = '']) => id);
  expect(ids).toContain('office-shoigu');
  const everything = await everythingIn(format, papers.bytes[format]);
  const names = ids
    .flatMap((id) => [id, id.replaceAll('-', '_')])
    .map((id) => new RegExp(`["(#; ]${id}[.")]`));
  expect(names.filter((name) => name.test(everything))).toEqual([]);
});

test.each(PAPER_FORMATS)('nothing that is withheld stands anywhere in the %s', async (format) => {
  const everything = await everythingIn(format, papers.bytes[format]);
  expect(everything).toContain(format === 'md' ? '\\[REDACTED\\]' : '[REDACTED]');
  expect(secretWords().filter((word) => everything.includes(word))).toEqual([]);
});
