import { expect, test } from 'vitest';
import { HostError } from '../../../src/host.ts';
import { validate } from '../../../src/pipeline.ts';
import { caseWith } from '../../draft.ts';
import { realHost } from '../../real-host.ts';

/** What validation says of letters, with the signs it points at, where no face is installed but the paper's own. */
async function faceless(text: string): Promise<readonly (string | undefined)[]> {
  const bytes = new TextEncoder().encode(caseWith({ general_allegations: [text] }));
  const host = realHost();
  const read = (path: string) => {
    if (path === 'case.yaml') return Promise.resolve(bytes);
    if (path.endsWith('.ttf') && !path.includes('Tinos'))
      throw new HostError('ENOENT', path, 'not installed');
    return host.read(path);
  };
  const { findings } = await validate({ path: 'case.yaml' }, { ...host, read });
  return findings
    .filter(({ rule }) => rule === 'face/missing-glyph')
    .flatMap(({ message, span, help }) => [
      `${message} @ ${span.source.text.slice(span.start, span.end)}`,
      help,
    ]);
}

test('a letter that Tinos lacks is found at its place, with how many others, and with the package that has them', async () => {
  expect(await faceless('He is called 김정은 (*Kim*).')).toEqual([
    'the face of this paper has no letter `김` (U+AE40) nor 2 others here @ 김',
    'the PDF shows an empty box: install `@expo-google-fonts/nanum-myeongjo` beside the program, or write it in other letters',
  ]);
  expect((await faceless('عمر and ខ្មែរ')).at(1)).toContain(
    'install `@expo-google-fonts/amiri` and `@expo-google-fonts/noto-sans-khmer` beside the program',
  );
});

test('where the court names no package, it is told how to name one', async () => {
  expect((await faceless('ᏣᎳᎩ')).at(1)).toContain('name it among the `fallbacks` under `face`');
});

test('Latin with all its marks, Greek and Cyrillic are let be, and signs without ink', async () => {
  expect(await faceless('Žižek, Đặng, Șerban, Ελλάδα, Луганськ; “quotes” – 5 €; \u200fשלום\u200e')).toEqual(
    [],
  );
});
