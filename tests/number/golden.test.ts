import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draft, said } from '../draft.ts';
import { paperAsText } from './paper-as-text.ts';

test('the numbered paper of a case with everything that has a number', async () => {
  const yaml = readFileSync(new URL('../golden/numbers/case.yaml', import.meta.url), 'utf8');
  const { paper, findings } = await draft(yaml);
  expect(findings.map(said)).toEqual([]);
  await expect(paper && paperAsText(paper)).toMatchFileSnapshot('../golden/numbers/paper.txt');
});
