import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodedLike, type Fixable, mend } from '../../src/mend/index.ts';
import type { Source } from '../../src/model/source.ts';
import { readText } from '../../src/parse/index.ts';

/** A finding whose fix writes `text` in place of the first `words`. */
function fix(source: Source, words: string, text: string): Fixable {
  const start = source.text.indexOf(words);
  const span = { source, start, end: start + words.length };
  return {
    kind: 'lint',
    rule: 'a/b',
    severity: 'info',
    message: '',
    span,
    fixable: true,
    fix: [{ span, text }],
  };
}

function mended(text: string, ...changes: readonly (readonly [words: string, text: string])[]): string {
  const source = { path: 'case.yaml', text };
  return mend(
    source,
    changes.map(([words, by]) => fix(source, words, by)),
    readText,
  ).text;
}

describe('mending a file', () => {
  test.each([
    ['plain', 'a: the the camp # remark\nb: 1\n'],
    ['single', "a: 'the the camp ''x'''\nb:   1\n"],
    ['double', 'a: "the the camp \\"x\\" \\u00e9"\nb: 1\n'],
    ['folded', 'a: >-\n  He saw the\n  the camp.\n\n  More.\n# remark\nb: 1\n'],
    ['literal', 'a: |\n  He saw the the camp.\nb: 1\n'],
    ['in braces', '{a: the the camp, b: [1,   2]}\n'],
    ['with Windows line ends', 'a: >-\r\n  He saw the the camp.\r\nb: 1\r\n'],
  ])('changes nothing else in a %s text', (_, text) => {
    const doubled = /the\s+the(?=\scamp)/.exec(text)?.[0] ?? '';
    expect(mended(text, [doubled, 'the'])).toBe(text.replace(doubled, 'the'));
  });

  test.each([
    ['a: the camp\n', 'camp', 'camp: x'],
    ['a: the camp\n', 'the', '# the'],
    ["a: 'the camp'\n", 'the', "it's"],
    ['a: "the camp"\n', 'the', '\\q'],
    ['a: >-\n  the camp\n', '\n  the', '\nthe'],
    ['a: the camp\nb: 1\n', '\nb', ' b'],
    ['a: the camp\n', 'a', 'b'],
  ])('leaves out a fix that would change more than it says: %j', (text, words, by) => {
    const wrong = words !== 'a' ? mended(text, [words, by]) : text;
    expect(wrong).toBe(text);
  });

  test('leaves JSON what it is', () => {
    const text = '{"a": ["the the camp"], "b": "a a camp"}\n';
    expect(mended(text, ['["the the camp"]', `'["the the camp"]'`])).toBe(text);
    expect(mended(text, ['a a', 'a'])).toBe(text.replace('a a', 'a'));
  });

  test('makes the sound ones among fixes that are not', () => {
    const text = 'a: one\nb: two\nc: three\n';
    expect(mended(text, ['one', '1: 1'], ['two', '2'], ['three', '#']).split('\n')).toEqual([
      'a: one',
      'b: 2',
      'c: three',
      '',
    ]);
  });

  test('makes one of two that touch the same words, and leaves the other for the next round', () => {
    expect(mended('a: the the the camp\n', ['the the', 'the'], ['the the the', 'the'])).toBe(
      'a: the the camp\n',
    );
  });

  test.each([
    'text: @kim authorised it\nplace: Kursk\n',
    'p:\n  - *ex parte* motion\n  - more # remark\n',
    'text: [^1] says so\n',
    'text: `x` marks it\n',
    "text: @kim's own\n",
    'text: see count #5 of it\nplace: Kursk # a remark\n',
    'text: see count #5 of it\n  and more\nplace: Kursk\n',
    'p:\n  - text: see count #5 of it\n      and more\n    id: x\n',
    'p:\n  - id: a\n    title: He said: go there\n    crime: x\n',
    'text: &Sons of the trade\n',
    'text: {{name}}\nplace: Kursk\n',
  ])('puts text in quotes that YAML would take for something else: %j', (text) => {
    const source = { path: 'case.yaml', text };
    const slips = readText(source).findings.filter(
      (finding): finding is Fixable => finding.fix !== undefined,
    );
    expect(slips).not.toEqual([]);
    const { text: made } = mend(source, slips, readText);
    expect(readText({ path: 'case.yaml', text: made }).findings).toEqual([]);
    const unquoted = made.replace(/(: |- )(["'])(.*?)\2(?=\n| #)/s, '$1$3');
    expect(unquoted).toBe(text);
  });

  test('never lets a file read differently, whatever the fix', () => {
    const texts = [
      'a: one two\nb: [x, "y z"]\n',
      "a: 'it''s'\nb: >-\n  x\n  y\n# end\n",
      'a: "x\\ty"\nb:\n  - c: 1\n',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(40),
        fc.nat(6),
        fc.string({ maxLength: 4 }),
        (text, at, length, by) => {
          const source = { path: 'x', text };
          const span = { source, start: Math.min(at, text.length), end: Math.min(at + length, text.length) };
          const finding = { ...fix(source, 'x', ''), fix: [{ span, text: by }] };
          const made = mend(source, [finding], readText).text;
          const keys = (read: string) =>
            JSON.stringify(readText({ path: 'x', text: read }).root, (key, value) =>
              ['source', 'start', 'end', 'text', 'style'].includes(key) ? undefined : value,
            );
          expect(keys(made)).toBe(keys(text));
        },
      ),
    );
  });
});

test('the bytes have the encoding and the mark that they had', () => {
  const bytes = (...all: number[]) => new Uint8Array(all);
  expect(encodedLike(bytes(0x61), 'é')).toEqual(bytes(0xc3, 0xa9));
  expect(encodedLike(bytes(0xef, 0xbb, 0xbf, 0x61), 'a')).toEqual(bytes(0xef, 0xbb, 0xbf, 0x61));
  expect(encodedLike(bytes(0xff, 0xfe, 0x61, 0), 'aé')).toEqual(bytes(0xff, 0xfe, 0x61, 0, 0xe9, 0));
  expect(encodedLike(bytes(0xfe, 0xff, 0, 0x61), 'aé')).toEqual(bytes(0xfe, 0xff, 0, 0x61, 0, 0xe9));
});
