import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { build, courts, documentsOffered } from '../../src/pipeline.ts';
import { realHost } from '../real-host.ts';

const path = fileURLToPath(new URL('case.yaml', import.meta.url));
const host = realHost();
const languages = ['fr', 'ar', 'sq', 'sr', 'sr-Cyrl', 'uk'].map((language) => ({
  court: 'special-tribunal',
  language,
}));
const all = [...(await courts(host)).map(({ id }) => ({ court: id, language: 'en' })), ...languages];

test.each(all)('$court has words in $language for all that accompanies an indictment', async (asked) => {
  const documents = await documentsOffered({ path, ...asked }, host);
  const { findings, outputs } = await build({ path, ...asked, documents, formats: ['md'] }, host);
  expect(findings.filter(({ kind }) => kind === 'structure').map(({ message }) => message)).toEqual([]);
  expect(outputs.map(({ document }) => document)).toEqual(documents);
  for (const { document, bytes } of outputs.slice(1))
    expect(new TextDecoder().decode(bytes)).not.toMatch(new RegExp(`^# ${document}$`, 'm'));
});
