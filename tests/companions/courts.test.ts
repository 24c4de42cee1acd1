import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { build, courts, documentsOffered } from '../../src/pipeline.ts';
import { realHost } from '../real-host.ts';
import { CASE as path } from './companions.ts';

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
});

const WORDS = new URL('../../templates/words/', import.meta.url);

test.each(readdirSync(WORDS))('%s has a name for each of them', async (file) => {
  const { phrases } = parse(readFileSync(new URL(file, WORDS), 'utf8'));
  const [, ...documents] = await documentsOffered({ path }, host);
  expect(documents.filter((document) => !phrases[`document_${document}`])).toEqual([]);
});
