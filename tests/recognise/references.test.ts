import { expect, test } from 'vitest';
import { p, type Read, read, wordFile } from '../word-file.ts';

const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (to: string, result: string) =>
  `${sign('begin')}<w:r><w:instrText> REF ${to} \\r \\h </w:instrText></w:r>${sign('separate')}${r(result)}${sign('end')}`;

const marked = (name: string, text: string) =>
  `<w:p><w:bookmarkStart w:id="1" w:name="${name}"/>${r(text)}<w:bookmarkEnd w:id="1"/></w:p>`;

/** A paper whose second paragraph has two items, and whose last one refers. */
function referring(...words: readonly string[]): Promise<Read> {
  const body = [
    p('GENERAL ALLEGATIONS'),
    p('1. He was there.'),
    marked('_Ref2', '2. They took:'),
    marked('_Ref2a', '(a) bread; and'),
    p('(b) wine.'),
    p('COUNT 1: PILLAGE'),
    `<w:p>${r('3. As paragraph ')}${words.join('')}${r(' say.')}</w:p>`,
  ];
  return read(wordFile(body.join('')));
}

test.each([
  ['its whole number', [field('_Ref2a', '2(a)')]],
  ['a field for each level', [field('_Ref2', '2'), field('_Ref2a', '(a)')]],
  ['a field for each level, signs typed', [field('_Ref2', '2'), r('('), field('_Ref2a', 'a'), r(')')]],
  ['a typed number and a field', [r('2'), field('_Ref2a', '(a)')]],
  ['typed', [r('2(a)')]],
])('a reference to an item is one, by %s', async (_, words) => {
  const { values, findings } = await referring(...words);
  expect(values.counts[0].paragraphs).toEqual(['As paragraph @p2-a say.']);
  expect(findings.filter((each) => each.startsWith('import/broken'))).toEqual([]);
});

test('a field that leads nowhere is no reference to what has its number now', async () => {
  const { values, findings } = await referring(field('_RefGone', '2'));
  expect(values.counts[0].paragraphs).toEqual(['As paragraph 2 say.']);
  expect(findings).toContain('import/broken-reference: 2');
});

test('a number put between two others is one, and can be referred to', async () => {
  const lines = ['1. One.', '2. Two.', '2bis. Between.', '3. Three, see paragraphs 2bis and 2.'];
  const { values } = await read(wordFile(lines.map((line) => p(line)).join('')));
  expect(values.general_allegations).toEqual([
    'One.',
    { id: 'p2', text: 'Two.' },
    { id: 'p2bis', text: 'Between.' },
    'Three, see paragraphs @p2bis and @p2.',
  ]);
});
