import { expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { memoryHost } from '../memory-host.ts';
import { data, shown, tell } from '../tell.ts';

/** What drafters do to YAML, and below in slips.golden.txt what they are told and what is still read. */
const SLIPS: Readonly<Record<string, string>> = {
  'a reference at the beginning of plain text': 'text: @kim authorised it\nplace: Kursk\n',
  'the same in a list, twice':
    'paragraphs:\n  - @kim authorised it\n  - @kim ordered it\n  - Both followed.\n',
  'emphasis at the beginning of plain text': 'text: *ex parte* motion\nplace: Kursk\n',
  'emphasis alone': 'text: *proprio*\n',
  'a footnote call at the beginning of plain text': 'text: [^1] says so\nplace: Kursk\n',
  'a link and a colon': 'text: [words](https://a.b) and more: words\nplace: Kursk\n',
  'a backquote at the beginning': 'text: `x` marks it\n',
  'a percent sign at the beginning': 'text: %5 of them\n',
  'an ampersand at the beginning': 'text: & Sons\n',
  'an ampersand glued to a word': 'text: &Sons of the trade\n',
  'an exclamation mark at the beginning': 'text: !important words\n',
  'braces at the beginning': 'text: {redact} words\nplace: Kursk\n',
  'a placeholder': 'text: {{name}}\nplace: Kursk\n',
  'a question mark at the beginning': 'text: ? what\n',
  'prose cut at a colon': 'counts:\n  - id: a\n    title: He said: go there\n    crime: x\n  - id: b\n',
  'a list item of prose cut at a colon on its first line':
    'p:\n  - He said: go there and\n    do it at once\n  - more\n',
  'prose cut at a colon on its second line': 'text: some prose\n  that goes on: and on\nplace: Kursk\n',
  'prose cut at a hash, which goes on': 'text: see count #5 of it\n  and more\nplace: Kursk\n',
  'prose cut at a hash, silently': 'text: see count #5 of it\nplace: Kursk # a remark\n',
  'a word cut at the hash of a number, silently': 'text: Count #1\ncourt: icc #the usual one\n',
  'text after closing double quotes': 'text: "Hello" he said\nplace: Kursk\n',
  'an apostrophe in single quotes': "text: 'don't do it'\nplace: Kursk\n",
  'double quotes never closed': 'text: "Hello\nplace: Kursk\ndate: 2024\n',
  'single quotes never closed': "text: 'it''s so\nplace: Kursk\ndate: 2024\n",
  'a backslash in double quotes': 'text: "C:\\path"\n',
  'a tab for indentation': 'document:\n\tnumber: 1\n\tplace: Kursk\n',
  'a tab after spaces in a list': 'p:\n  - one\n\t- two\n',
  'a key moved in too far': 'document:\n  number: 1\n   place: Kursk\ncourt: x\n',
  'a key moved out too far': 'document:\n   number: 1\n  place: Kursk\ncourt: x\n',
  'the first key moved in': ' format: 1\ncourt: x\n',
  'a list item moved out': 'p:\n  - one\n - two\ncourt: x\n',
  'a list among keys': 'format: 1\n- one\n',
  'a list on the line of its key': 'judges: - Judge A\n',
  'a key without a colon': 'format: 1\ncourt\nplace: Kursk\n',
  'no space after a colon': 'format:1\ncourt: x\n',
  'text on the line of its block sign': 'text: > Hello\nplace: Kursk\n',
  'text of a block in a list not moved in': 'p:\n  - text: >-\n    One two\n    three: four\n',
  'prose cut at a colon in braces': 'terms:\n  - {id: a, means: He said: go}\n',
  'spaces copied from a word processor': 'document:\n\u00a0\u00a0number: 1\n\u00a0\u00a0place: Kursk\n',
  'one space copied from a word processor after a colon': 'format: 1\ncourt:\u00a0icty\nplace: Kursk\n',
  'spaces copied from a word processor before one key of several':
    'accused:\n  - id: kim\n\u00a0\u00a0\u00a0 name: Kim\n    born: 1982\n',
  'a key of a list item moved out': 'accused:\n  - id: kim\n   name: Kim\n    born: 1982\n',
  'a key of a list item moved in': 'accused:\n  - id: kim\n     name: Kim\n',
  'text of a block not moved in': 'text: >-\nHello to all\nplace: Kursk\n',
  'prose at the beginning of a line': 'format: 1\nthis line of prose stands at the margin\nand says: this\n',
  'a list in brackets never closed': 'judges: [Judge A, Judge B\nplace: Kursk\n',
  'braces never closed': 'terms:\n  - {id: x, term: y\n  - {id: z, term: w}\n',
  'a bracket too many': 'judges: [Judge A]]\nplace: Kursk\n',
  'a comma too many': 'judges: [Judge A,, Judge B]\n',
  'a missing comma': 'term: {id: "a" term: "b"}\n',
  'the same key twice': 'format: 1\ncourt: x\nformat: 2\n',
  'the same key twice in braces': 'period: {from: 2023, from: 2024}\n',
  'an alias without an anchor': 'a: &name one\nb: *nmae\nc: *name\n',
  'a list for a key': '[a, b]: c\nd: e\n',
  'a control character': 'text: one\u0001two\nplace: Kursk\n',
  'a control character by its escape': 'text: "one\\u0000 two"\n',
  'half of a character by its escape': 'text: "one\\uD800 two"\n',
  'a noncharacter': 'text: one\uFFFEtwo\n',
  'a carriage return on its own': 'text: one\rtwo\nplace: Kursk\n',
  'lines that end in a carriage return alone': 'format: 1\rcourt: x\r',
  'a second document': 'format: 1\n---\ncourt: x\n',
  'text after the end of the document': 'format: 1\n...\njunk\n',
  'a directive': '%FOO bar\n---\nformat: 1\n',
  'an empty file': '',
  'only remarks': '# one\n\n  # two\n',
  'only a document mark': '---\n',
  'a list': '- one\n- two\n',
  'a word': 'indictment\n',
  'too many brackets': `a: ${'['.repeat(100)}`,
  'too many list marks': `${'- '.repeat(100)}a`,
  'too many levels of keys': Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'aliases of aliases of aliases': bomb(9),
};

/** Nine lines that mean a thousand million words. */
function bomb(levels: number): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < levels; level += 1) {
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  }
  return `${lines.join('\n')}\n`;
}

test('every slip of YAML is told in a drafter’s words, at its place', async () => {
  const blocks: string[] = [];
  for (const [name, text] of Object.entries(SLIPS)) {
    const { findings, root } = await parse('case.yaml', memoryHost({ 'case.yaml': text }));
    const read = root ? `read: ${JSON.stringify(data(root)).slice(0, 200)}` : 'nothing is read';
    blocks.push(`## ${name}\n${shown(text)}\n${tell(findings)}\n${read}\n`);
  }
  await expect(blocks.join('\n')).toMatchFileSnapshot('slips.golden.txt');
});

test.each(Object.entries(SLIPS))('%s: is found', async (_, text) => {
  const { findings } = await parse('case.yaml', memoryHost({ 'case.yaml': text }));
  expect(findings).not.toEqual([]);
});

test('a slip in Windows line endings is found at the same line and column', async () => {
  for (const text of Object.values(SLIPS)) {
    if (text.includes('\r')) continue;
    const unix = await parse('case.yaml', memoryHost({ 'case.yaml': text }));
    const windows = await parse('case.yaml', memoryHost({ 'case.yaml': text.replaceAll('\n', '\r\n') }));
    expect(tell(windows.findings)).toBe(tell(unix.findings));
  }
});

test('of what has no space anywhere, a finding says no more than tells where it is', async () => {
  const { findings } = await parse('case.yaml', memoryHost({ 'case.yaml': '{{this}}'.repeat(500) }));
  expect(findings).not.toEqual([]);
  for (const { message } of findings) expect(message.length).toBeLessThan(100);
});
