import { describe, expect, test } from 'vitest';
import { said } from '../draft.ts';
import { linted } from './linted.ts';
import { CLEAN } from './papers.ts';

describe('terms and names of a paper in order', () => {
  test.each(Object.entries(CLEAN))('%s', async (_, paragraphs) => {
    const found = await linted({ general_allegations: paragraphs });
    const own = found.filter(({ rule, severity }) => /^(?:term|name)\//.test(rule) && severity !== 'info');
    expect(own.map(said)).toEqual([]);
  });
});
