import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Words } from '../../src/model/court.ts';
import { courts, court as open } from '../../src/pipeline.ts';
import { parseNumberPattern } from '../../src/text/number-pattern.ts';
import { realHost } from '../real-host.ts';

const { value: court } = await open('special-tribunal', realHost());
const words = court?.words ?? new Map<string, Words>();
const english = words.get('en') as Words;
const others = [...words].filter(([tag]) => tag !== 'en');

/** The placeholders of a phrase, in order of their names. */
function placeholders(phrase: string): readonly string[] {
  return [...phrase.matchAll(/\{[a-z_]+\}/g)].map(([name]) => name).sort();
}

/** Phrases of dates choose among the names of a day: `21`, `21st`. */
const sameDay = (names: readonly string[]) =>
  [...new Set(names.map((name) => name.replace('{ordinal}', '{day}')))].sort();

test('the house has words in the languages of the courts', () => {
  expect([...words.keys()]).toEqual(['en', 'fr', 'sq', 'sr', 'sr-Cyrl', 'uk', 'ar']);
});

test.each(others)('%s has every phrase of English, with the same placeholders', (_, { phrases }) => {
  expect([...phrases.keys()]).toEqual([...english.phrases.keys()]);
  for (const [key, { text }] of phrases) {
    const expected = placeholders(english.phrases.get(key)?.text ?? '');
    const dates = /^dated?_/.test(key);
    const found = placeholders(text);
    expect([key, dates ? sameDay(found) : found]).toEqual([key, dates ? sameDay(expected) : expected]);
  }
});

test.each([...words])('%s has twelve months, thirty-one days and a dozen amendments', (_, language) => {
  expect(new Set(language.months).size).toBe(12);
  expect([0, 12]).toContain(new Set(language.monthsAlone).size);
  expect(new Set(language.ordinals).size).toBe(31);
  expect(new Set(language.ordinalWords).size).toBe(12);
  expect(new Set(language.numbers).size).toBeGreaterThanOrEqual(10);
});

test('English numbers go to ninety-nine', () => {
  expect(english.numbers).toHaveLength(99);
  expect(english.numbers[41]).toBe('forty-two');
});

test.each([...words])('a count of %s has a number', (_, { phrases }) => {
  expect(parseNumberPattern(phrases.get('count_label')?.text ?? '')?.numeral).toBe('arabic');
});

test.each(others)('%s says nothing in English', (_, { phrases }) => {
  const same = [...phrases].filter(([key, { text }]) => text === english.phrases.get(key)?.text);
  const neutral =
    /^(?:\{\w+\}|[\s_.,()*]|ex parte|et al\.|ibid|id\b|supra|note\b|n\b|Public|Secret|Date|Document|Video|par|[–/])*$/;
  expect(same.filter(([, { text }]) => !neutral.test(text)).map(([key]) => key)).toEqual([]);
});

describe.each(await courts(realHost()))('court $id', ({ id }) => {
  test('says what is its own in each of its languages', async () => {
    const file = readFileSync(new URL(`../../templates/courts/${id}.yaml`, import.meta.url), 'utf8');
    const own = (parse(file).words ?? {}) as Record<string, { phrases: Record<string, string> }>;
    const expected = Object.keys(own.en?.phrases ?? {});
    for (const { phrases } of Object.values(own)) {
      const lacking = expected.filter((key) => !(key in phrases) && !english.phrases.has(key));
      expect(lacking).toEqual([]);
    }
  });
});
