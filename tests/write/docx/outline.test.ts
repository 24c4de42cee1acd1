import { expect, test } from 'vitest';
import { outline } from './reading/outline.ts';
import { written } from './reading/package.ts';
import { SMALL } from './sample.ts';

test('the small paper as a whole', async () => {
  await expect(outline(await written(SMALL))).toMatchFileSnapshot('small.outline.txt');
});
