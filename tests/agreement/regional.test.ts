import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { validate } from '../../src/pipeline.ts';
import { realHost } from '../real-host.ts';
import { papersOf } from './papers.ts';
import { expectAgreement } from './read-all.ts';

/** A court of data alone, in a language of its own. */
const CASE = fileURLToPath(new URL('regional/case.yaml', import.meta.url));

test('a court that is data alone, in Portuguese, prints the same in every format, and all its own words', async () => {
  const papers = await papersOf(CASE);
  await expectAgreement(papers);
  const markdown = new TextDecoder().decode(papers.bytes.md);
  for (const words of [
    'Tribunal Regional da Ocidália',
    'Processo TRO-2041/07',
    'O PROCURADOR',
    '1. O ACUSADO',
    'A) O saque',
    '2\\.º Em 9 de novembro de 2040',
    'na secção [2.A)](#saque) e no parágrafo [2.ºb)](#pao)',
    'Acusação 1: Ordem de pilhagem',
    '2 de maio de 2041',
  ])
    expect(markdown).toContain(words);
  const english = parse(readFileSync(new URL('../../templates/words/en.yaml', import.meta.url), 'utf8'));
  const fixed = Object.values<string>(english.phrases).filter((words) => /^[A-Z][\w ]{4,}$/.test(words));
  expect(fixed.length).toBeGreaterThan(10);
  // What places are called nobody reads.
  const read = markdown.replace(/<a id="[^"]*">|\(#[^)]*\)/g, '').toLowerCase();
  expect(fixed.filter((words) => read.includes(words.toLowerCase()))).toEqual([]);
});

test('and is validated by what its file says', async () => {
  const { findings } = await validate({ path: CASE }, realHost());
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(findings.map(({ rule }) => rule)).not.toContain('form/case-number');
});
