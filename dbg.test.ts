import { test } from 'vitest';
import * as fc from 'fast-check';
import { generatedCase } from './tests/agreement/generated-case.ts';
test('x', () => {});
