import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeMarkdown } from '../../src/write/markdown/index.ts';
import { caseWith, type Draft, draft, said } from '../draft.ts';
import { caseOfProses } from '../redact/every-prose.ts';

const WHOLE = [
  'word',
  ' ',
  '*',
  '**',
  '[^note]',
  '^[on the *spot*]',
  '@doe',
  '@term',
  '@section',
  '@first',
  '@attack',
  '@table',
  '@P-1',
  '@first–@first',
  '[@book, 5]',
  '@book',
  ':redact[hidden]{level=secret}',
  '[a link](https://e.org)',
  '[a @first link[^note]](https://e.org)',
  '\\',
  '{{x}}',
  '<p>',
  '\n',
];
const PARTS = [
  '[',
  ']',
  '@nothing',
  '@note',
  ' to ',
  ':redact[',
  ']{level=secret}',
  '](https://e.org)',
  '^[',
];

const textsOf = (signs: readonly string[]) =>
  fc
    .array(fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 8 }), {
      minLength: 5,
      maxLength: 30,
    })
    .map((all) => all.map((parts) => `x${parts.join(' ')}`));

/** The case with these texts wherever it has any, drafted. Names may not name one another, nor notes call notes. */
function drafted(texts: readonly string[]): Promise<Draft> {
  let next = 0;
  const textFor = (place: string): string => {
    const text = texts[next++ % texts.length] as string;
    if (/name|term|exhibit|heading/.test(place)) return place;
    return /note/.test(place) ? text.replaceAll(/\[\^note\]|\^\[on the \*spot\*\]/g, '') : text;
  };
  const keys = caseOfProses(textFor);
  const sources = [{ id: 'book', type: 'book', title: 'War' }];
  const names = [{ name: 'word', protect: 'secret' }];
  return draft(caseWith({ ...keys, sources, names }));
}

test('whatever stands in the texts, drafting ends in a paper or in findings', async () => {
  await fc.assert(
    fc.asyncProperty(textsOf([...WHOLE, ...PARTS]), async (texts) => {
      const { paper, findings } = await drafted(texts);
      expect(paper !== undefined || findings.length > 0).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('markup that is whole makes a whole paper', async () => {
  await fc.assert(
    fc.asyncProperty(textsOf(WHOLE), async (texts) => {
      const { paper, findings } = await drafted(texts);
      expect(findings.map(said)).toEqual([]);
      const calls = JSON.stringify(paper).match(/"kind":"call","note":\d+/g) ?? [];
      expect(new Set(calls).size).toBe(paper?.notes.length);
      const markdown = paper ? writeMarkdown(paper) : '';
      expect(markdown).not.toMatch(/undefined|\[object|NaN|:redact|hidden|\bword\b/);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['stars', '*a **b '.repeat(3000) + ' c** d*'.repeat(3000)],
  ['links', `${'['.repeat(3000)}x${'](https://e.org)'.repeat(3000)}`],
  ['notes', `${'^['.repeat(3000)}x${']'.repeat(3000)}`],
  ['redactions', `${':redact['.repeat(3000)}x${']{level=secret}'.repeat(3000)}`],
])('a text of bottomless %s ends in a paper or in findings', async (_, text) => {
  const { paper, findings } = await draft(caseWith({ general_allegations: [text] }));
  expect(paper !== undefined || findings.length > 0).toBe(true);
  if (paper) expect(writeMarkdown(paper).length).toBeGreaterThan(0);
});
