import { expect, test } from 'vitest';
import { validate } from '../../../src/pipeline.ts';
import { caseWith } from '../../draft.ts';
import { realHost } from '../../real-host.ts';

/** What validation says of letters, with the signs it points at. */
async function faceless(text: string): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(caseWith({ general_allegations: [text] }));
  const host = realHost();
  const read = (path: string) => (path === 'case.yaml' ? Promise.resolve(bytes) : host.read(path));
  const { findings } = await validate({ path: 'case.yaml' }, { ...host, read });
  return findings
    .filter(({ rule }) => rule === 'face/missing-glyph')
    .map(({ message, span }) => `${message} @ ${span.source.text.slice(span.start, span.end)}`);
}

test('a letter that Tinos lacks is found at its place, with how many others', async () => {
  expect(await faceless('He is called 김정은 (*Kim*).')).toEqual([
    'the face of this paper has no letter `김` (U+AE40) nor 2 others here @ 김',
  ]);
});

test('Latin with all its marks, Greek and Cyrillic are let be', async () => {
  expect(await faceless('Žižek, Đặng, Șerban, Ελλάδα, Луганськ; “quotes” – 5 €')).toEqual([]);
});
