import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { openWord } from '../write/docx/reading/package.ts';
import { all, words } from '../write/docx/reading/xml.ts';
import { readPdf } from '../write/pdf/read-pdf.ts';
import { everythingIn } from './everything-in.ts';
import { type Papers, papersOf } from './papers.ts';
import { expectAgreement, readAll } from './read-all.ts';

/** Three accused, groups of counts, incidents as data, annexes, and every part that a case can ask for. */
const CASE = fileURLToPath(new URL('joinder/case.yaml', import.meta.url));

let papers: Papers;
beforeAll(async () => {
  papers = await papersOf(CASE);
});

test('every format says the same', async () => {
  await expectAgreement(papers);
});

test.each(['docx', 'pdf', 'md'] as const)(
  'nothing that is withheld stands anywhere in the %s',
  async (format) => {
    const everything = await everythingIn(format, papers.bytes[format]);
    for (const secret of ['convoy', 'nurses', 'Flavia', '4,100', 'Inhabitants', 'places'])
      expect(everything).not.toContain(secret);
  },
);

test('references to incidents and groups of counts print numbers', async () => {
  const { references } = (await readAll(papers)).pdf;
  const said = references.map(({ text, leadsTo }) => `${text} → ${leadsTo}`);
  expect(said).toEqual(expect.arrayContaining([expect.stringMatching(/^1 and 2 → Counts 1 – 2/)]));
});

test('the pages of a schedule that fewer secrets stand in have its own mark above them', async () => {
  const text = readFileSync(CASE, 'utf8').replace(/^( {2}classification:) confidential$/m, '$1 secret');
  const secret = await papersOf(CASE, { text });
  const { artifacts } = await readPdf(secret.bytes.pdf);
  const headers = artifacts.map((said) => said.join(' '));
  expect(headers.filter((header) => header.includes('Confidential'))).toHaveLength(1);
  expect(headers.filter((header) => header.includes('Secret'))).toHaveLength(headers.length - 2);
  const word = openWord(secret.bytes.docx);
  const marks = word.paths
    .filter((path) => /^word\/header\d+\.xml$/.test(path))
    .map((path) => all(word.xml(path), 'w:p').map(words).join());
  expect(marks.filter((mark) => mark.includes('Confidential'))).toHaveLength(1);
});
