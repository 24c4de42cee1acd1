import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCase } from '../../src/check/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { parse } from '../../src/parse/index.ts';
import { memoryHost } from '../memory-host.ts';

const CASE = readFileSync(new URL('../../cases/minimal.yaml', import.meta.url), 'utf8');

/** A stretch of the case cut out and something else put there. */
const mutation = fc.record({
  at: fc.nat(CASE.length),
  length: fc.nat(12),
  words: fc.oneof(
    fc.constantFrom(
      '@',
      '*',
      '[',
      '{',
      ']',
      '}',
      '"',
      "'",
      ': ',
      ' #',
      '\t',
      '\n',
      '- ',
      '>',
      '|',
      '&a ',
      '*a',
      '!',
      '%',
    ),
    fc.constantFrom(
      '\u0000',
      '\uD800',
      '\uFEFF',
      '\r',
      '---\n',
      '...\n',
      '? ',
      '<<: ',
      '__proto__: ',
      'constructor: x\n',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
});

function mutated(text: string, changes: readonly { at: number; length: number; words: string }[]): string {
  return changes.reduce(
    (held, { at, length, words }) => held.slice(0, at) + words + held.slice(at + length),
    text,
  );
}

function expectInside({ span, message, help }: Finding): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThanOrEqual(span.start);
  expect(span.end).toBeLessThanOrEqual(span.source.text.length);
  expect(message).not.toMatch(/undefined|\[object|NaN/);
  expect(help ?? '').not.toMatch(/undefined|\[object|NaN/);
}

test('a case with anything changed in it is read and checked without falling over, every finding inside its file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (changes) => {
      const parsed = await parse('case.yaml', memoryHost({ 'case.yaml': mutated(CASE, changes) }));
      const { findings } = checkCase(parsed);
      for (const finding of [...parsed.findings, ...findings]) expectInside(finding);
    }),
    { numRuns: 1500 },
  );
});

test('any bytes end in a result', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const parsed = await parse('case.yaml', memoryHost({ 'case.yaml': bytes }));
      for (const finding of [...parsed.findings, ...checkCase(parsed).findings]) expectInside(finding);
    }),
    { numRuns: 500 },
  );
});
