import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCase } from '../../src/check/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { parse } from '../../src/parse/index.ts';
import { changedText } from '../fuzz/change-text.ts';
import { memoryHost } from '../memory-host.ts';

const CASE = readFileSync(new URL('../../cases/minimal.yaml', import.meta.url), 'utf8');

function expectInside({ span, message, help }: Finding): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThanOrEqual(span.start);
  expect(span.end).toBeLessThanOrEqual(span.source.text.length);
  expect(message).not.toMatch(/undefined|\[object|NaN/);
  expect(help ?? '').not.toMatch(/undefined|\[object|NaN/);
}

test('a case with anything changed in it is read and checked without falling over, every finding inside its file', async () => {
  await fc.assert(
    fc.asyncProperty(changedText(fc.constant(CASE)), async (changed) => {
      const parsed = await parse('case.yaml', memoryHost({ 'case.yaml': changed }));
      const { findings } = checkCase(parsed);
      for (const finding of [...parsed.findings, ...findings]) expectInside(finding);
    }),
    { numRuns: 500 },
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
