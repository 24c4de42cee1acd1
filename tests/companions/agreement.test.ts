import { describe, expect, test } from 'vitest';
import { papersOf } from '../agreement/papers.ts';
import { readAll } from '../agreement/read-all.ts';
import { CASE, COMPANIONS } from './companions.ts';

describe.each(COMPANIONS)('the companion %s', (name) => {
  test.each(['icc', 'us-federal'])(
    'has the same words, numbers and tables in Word, PDF and Markdown at %s',
    async (court) => {
      const read = await readAll(await papersOf(CASE, { court, documents: [name] }));
      for (const format of ['docx', 'pdf', 'md'] as const) expect(read[format].body).toEqual(read.paper.body);
    },
  );
});
