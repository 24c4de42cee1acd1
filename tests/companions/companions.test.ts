import { strFromU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Level } from '../../src/model/level.ts';
import { type Built, build, type Format } from '../../src/pipeline.ts';
import { realHost } from '../real-host.ts';
import { CASE, COMPANIONS } from './companions.ts';

function made(documents: readonly string[], formats: readonly Format[], readers?: Level): Promise<Built> {
  const copy = readers && { readers };
  return build({ path: CASE, documents, formats, tablesAtMost: true, ...copy }, realHost());
}

describe.each([undefined, 'public'] as const)('of the copy for %s', (readers) => {
  let built: Built;
  beforeAll(async () => {
    built = await made(COMPANIONS, ['md', 'csv'], readers);
  });

  test.each(COMPANIONS)('%s says what it said', async (name) => {
    const said = built.outputs
      .filter(({ document }) => document === name)
      .map(({ bytes }) => strFromU8(bytes));
    // What the law asks for is tried with the chart of elements.
    await expect(said.join('\n').replace(/\n## [^\n]*ELEMENTS\n.*/s, '')).toMatchFileSnapshot(
      `golden/${name}.${readers ?? 'all'}.txt`,
    );
  });
});
