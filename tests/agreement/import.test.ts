import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lost, read } from '../word-file.ts';
import { generatedCase } from './generated-case.ts';
import { CASES, papersOf, SHIPPED } from './papers.ts';

const markdown = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The paper without headings that say nothing, which no reader of a Word file counts. */
function filled(bytes: Uint8Array): string {
  return markdown(bytes)
    .replace(/^#+ <a id="heading-\d+"><\/a>\n\n/gm, '')
    .replace(/"heading-\d+"/g, 'heading');
}

test.each(SHIPPED)('%s read back from its Word file makes the same paper', async (name) => {
  const { bytes } = await papersOf(`${CASES}${name}.yaml`);
  const { text, findings } = await read(bytes.docx);
  expect(findings).toEqual([]);
  const again = await papersOf('cases/imported.yaml', { text });
  expect(markdown(again.bytes.md)).toBe(markdown(bytes.md));
});

test('whatever a case says, its Word file is read back without the loss of a word', async () => {
  await fc.assert(
    fc.asyncProperty(generatedCase, async ({ yaml, secrets }) => {
      const { bytes } = await papersOf('cases/generated.yaml', { text: yaml });
      const { text } = await read(bytes.docx);
      expect(lost(bytes.docx, text)).toEqual([]);
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
      const again = await papersOf('cases/imported.yaml', { text });
      expect(filled(again.bytes.md)).toBe(filled(bytes.md));
    }),
    { numRuns: 30, endOnFailure: true },
  );
});
