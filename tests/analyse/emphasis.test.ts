import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { read } from './markup-as-text.ts';

type Tree = { readonly type: string; readonly value?: string; readonly children?: readonly Tree[] };

/** What an independent reader of CommonMark makes of a text that is one paragraph. */
function byCommonMark(text: string): string {
  const show = (node: Tree): string => {
    const inside = (node.children ?? []).map(show).join('');
    if (node.type === 'emphasis') return `<em>${inside}</em>`;
    return node.type === 'strong' ? `<b>${inside}</b>` : (node.value ?? inside);
  };
  return show(fromMarkdown(text) as Tree);
}

const letters = ['a', 'b', 'é', ' ', '.', '“', '”', '(', ')', '-', '\u00a0', '\\*'];
const words = (...stars: string[]) =>
  fc.array(fc.constantFrom(...letters, ...stars), { maxLength: 22 }).map((parts) => `x${parts.join('')}x`);

/**
 * micromark counts what is left of a run where the specification counts the run (rule of three), so runs of several
 * stars are compared only where they cannot both open and close.
 */
test.each([
  ['single stars', words('*').filter((text) => !text.replaceAll('\\*', '').includes('**'))],
  ['runs that open or close', words(' *', ' **', ' ***', '* ', '** ', '*** ')],
])('emphasis is read as CommonMark reads it: %s', (_, texts) => {
  const plain = (text: string) => text.replace(/ +/g, ' ');
  fc.assert(
    fc.property(texts, (text) => {
      expect(plain(read(text).seen)).toBe(plain(byCommonMark(text)));
    }),
    { numRuns: 4000 },
  );
});

test('examples of the specification where a run could both open and close', () => {
  expect(read('foo***bar***baz').seen).toBe('foo<em><b>bar</b></em>baz');
  expect(read('*foo**bar**baz*').seen).toBe('<em>foo<b>bar</b>baz</em>');
  expect(read('*foo**bar*').seen).toBe('<em>foo**bar</em>');
});

test('more stars in a row than anybody means are words', () => {
  const row = '*'.repeat(9);
  expect(read(`${row}word${row}`).seen).toBe(`${row}word${row}`);
});

test('a sign that takes two UTF-16 units is one neighbour', () => {
  expect(read('a*\u{1f600}b*').seen).toBe('a*\u{1f600}b*');
  expect(read('a*\u{1d41a}b*').seen).toBe('a<em>\u{1d41a}b</em>');
});

test('emphasis that nobody closes does not keep a later one from being read', () => {
  expect(read(`${'*a '.repeat(100)}and *this*`).seen).toMatch(/and <em>this<\/em>$/);
});
