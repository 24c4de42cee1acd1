import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { openWord } from '../write/docx/reading/package.ts';
import { all, words } from '../write/docx/reading/xml.ts';
import { readPdf } from '../write/pdf/read-pdf.ts';
import { everythingIn } from './everything-in.ts';
import { generatedCase } from './generated-case.ts';
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

/** A generated case with its sections one in the other, and its counts in a group. */
function grouped(yaml: string): string {
  const whole = JSON.parse(yaml);
  const sections: { heading: string; paragraphs: unknown[] }[] = whole.general_allegations;
  sections.forEach((section, index) => {
    sections[index - 1]?.paragraphs.push(section);
  });
  const [first] = sections;
  const group = { group: 'Group', id: 'group', paragraphs: [{ heading: 'Facts', paragraphs: ['Said.'] }] };
  return JSON.stringify({
    ...whole,
    general_allegations: [first],
    counts: [{ ...group, counts: whole.counts }],
  });
}

test('whatever stands in groups and in sections of sections, every format says the same', async () => {
  await fc.assert(
    fc.asyncProperty(generatedCase, async ({ yaml, secrets }) => {
      const made = await papersOf('cases/generated.yaml', { text: grouped(yaml) });
      await expectAgreement(made);
      const everything = await everythingIn('docx', made.bytes.docx);
      expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
    }),
    { numRuns: 5, endOnFailure: true },
  );
});
