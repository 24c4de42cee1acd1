import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, Scalar as YamlScalar } from 'yaml';
import type { Scalar, Value } from '../../src/model/value.ts';
import { parse } from '../../src/parse/index.ts';
import { spanWithin } from '../../src/text/span-within.ts';
import { memoryHost } from '../memory-host.ts';

async function textOf(file: string) {
  const { root } = await parse('case.yaml', memoryHost({ 'case.yaml': file }));
  const find = (value: Value | undefined): Value | undefined =>
    value?.kind === 'mapping'
      ? find(value.entries.at(-1)?.value)
      : value?.kind === 'list'
        ? find(value.items.at(-1))
        : value;
  const scalar = find(root);
  return scalar?.kind === 'scalar' ? scalar : undefined;
}

const STYLES = [
  YamlScalar.PLAIN,
  YamlScalar.QUOTE_SINGLE,
  YamlScalar.QUOTE_DOUBLE,
  YamlScalar.BLOCK_LITERAL,
  YamlScalar.BLOCK_FOLDED,
] as const;

const words = fc.stringMatching(/^[A-Za-z0-9@*“”é'"\\#:😀[\]{}.,-]{1,12}$/u);
const prose = fc
  .array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\n\n', '\n  ')), {
    minLength: 1,
    maxLength: 40,
  })
  .map((pairs) =>
    pairs
      .map(([word, space]) => word + space)
      .join('')
      .trim(),
  );

/** Signs that an escape may stand for in double quotes. */
const ESCAPED = /["\\]/;

test.each(STYLES)('each sign of %s text is found at the same sign in the file', async (style) => {
  await fc.assert(
    fc.asyncProperty(prose, fc.boolean(), fc.constantFrom(40, 80, 0), async (text, windows, lineWidth) => {
      const held = new YamlScalar(text);
      held.type = style;
      const file = new Document({ a: [{ b: held }] }).toString({ lineWidth, minContentWidth: 10 });
      const scalar = await textOf(windows ? file.replace(/\r?\n/g, '\r\n') : file);
      fc.pre(scalar?.text.trimEnd() === text); // the package writes some plain text so that it reads otherwise
      const { source } = scalar;
      for (let at = 0; at < text.length; at += 1) {
        const sign = text[at] ?? '';
        if (/\s/.test(sign)) continue;
        const span = spanWithin(scalar, at, at + 1);
        const written = source.text.slice(span.start, span.end);
        const doubled = scalar.style === 'single' && sign === "'";
        const escaped = scalar.style === 'double' && ESCAPED.test(sign);
        expect(written).toBe(doubled ? "''" : escaped ? `\\${sign}` : sign);
      }
    }),
    { numRuns: 150 },
  );
});

async function onlyText(file: string): Promise<Scalar> {
  const scalar = await textOf(file);
  if (!scalar) throw new Error('no text in the file');
  return scalar;
}

async function stretch(file: string, words: string): Promise<string> {
  const scalar = await onlyText(file);
  const start = scalar.text.indexOf(words);
  const span = spanWithin(scalar, start, start + words.length);
  return file.slice(span.start, span.end);
}

test.each([
  ['plain over two lines', 'a: one @treaty\n  two\n', 'treaty two', 'treaty\n  two'],
  ['folded', 'a: >-\n  one\n  @treaty two\n', '@treaty', '@treaty'],
  ['folded over a blank line', 'a: >\n  one\n\n  two\n', 'one\ntwo', 'one\n\n  two'],
  ['folded with lines further in', 'a: >\n  one\n    two\n  three\n', 'two\nthree', 'two\n  three'],
  ['literal with an indentation given', 'a: |2\n    one\n   two\n', 'two', 'two'],
  ['literal with a remark on its sign', 'a: |- # remark: two\n  one two\n', 'two', 'two'],
  ['single quotes', "a: 'it''s @treaty'\n", "it's", "it''s"],
  ['escapes', 'a: "\\u0041 \\x42 \\U0001F600 @c"\n', '😀 @c', '\\U0001F600 @c'],
  ['a line continued by a backslash', 'a: "one \\\n   two"\n', 'one two', 'one \\\n   two'],
  ['blank lines in double quotes', 'a: "one\n\n  two"\n', 'one\ntwo', 'one\n\n  two'],
])('a stretch of text is found in %s', async (_, file, words, written) => {
  expect(await stretch(file, words)).toBe(written);
});

test('offsets beyond the text are brought back to it, and an empty stretch is a point', async () => {
  const scalar = await onlyText('a: one\n');
  expect(spanWithin(scalar, -5, 99)).toMatchObject({ start: 3, end: 6 });
  expect(spanWithin(scalar, 2, 2)).toMatchObject({ start: 5, end: 5 });
  expect(spanWithin(await onlyText('a: ""\n'), 0, 0)).toMatchObject({ start: 3, end: 3 });
});
