import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Cell, Paper, Run, TextRun } from '../../../src/model/paper.ts';
import { writeMarkdown } from '../../../src/write/markdown/index.ts';
import { inlineMarkdown } from '../../../src/write/markdown/runs.ts';
import { meant, meantNote, seen } from './signs.ts';

const text = (words: string, look: Partial<TextRun> = {}): TextRun => ({
  kind: 'text',
  text: words,
  bold: false,
  italic: false,
  ...look,
});

function paper(blocks: readonly Block[], notes: Paper['notes'] = []): Paper {
  return { blocks, notes } as unknown as Paper;
}

const numbered = (runs: readonly Run[]): Block => ({
  kind: 'numbered',
  level: 0,
  ordinal: 14,
  label: '14.',
  reference: '14',
  anchor: 'p',
  runs,
});
const plain = (runs: readonly Run[]): Block & { kind: 'plain' } => ({ kind: 'plain', style: 'body', runs });

function expectSame(blocks: readonly Block[], notes: Paper['notes'] = []): void {
  const markdown = writeMarkdown(paper(blocks, notes));
  const read = seen(markdown);
  const definitions = notes.map(({ number, runs }) => meantNote(number, runs));
  expect(read, markdown).toEqual([...blocks.map(meant), ...definitions]);
}

describe('words read back as the same words', () => {
  const HARD = [
    '1. not a list',
    '1) nor this',
    'a. nor this',
    '(a) nor this',
    'iv) nor this',
    'A.  Person',
    '- dash',
    '+ plus',
    '-5 degrees',
    '# sign',
    '> more',
    '= equals',
    '===',
    '---',
    '- - -',
    '***',
    '___',
    '~~~',
    '```',
    ': definition',
    '% title',
    '| cell | cell',
    '+---+',
    '| a |',
    'Table: x',
    'table: x',
    '[x]: https://e.org',
    '[^1]: x',
    '[x](y)',
    '![x](y)',
    '!',
    '<b>',
    '<!-- x -->',
    '<https://e.org>',
    '&amp; &copy; &#35; & &x',
    'a*b*c',
    '_a_ __b__ snake_case',
    '`code`',
    '~~x~~ H~2~O x^2^',
    '$a$ $$',
    '\\',
    'a\\',
    '\\*',
    '{#id}',
    'x {.class}',
    '# x #',
    ':smile: a:b:c ::: ::',
    'https://e.org/a_b*c www.e.org/a_b',
    'HTTP://E.ORG',
    'j.roe@example.org @roe',
    "'single' \"double\" it's",
    '-- --- ... ....',
    '\u{1f600} emoji',
    '2024. year',
    '5*3',
    '* star',
    '\u00a0space',
    '“quoted”',
    '^[note]',
    '@fig:x',
    '[@x]',
    '(@x)',
    '#. x',
    '~ x',
    '"x"',
    '&lt;',
    '\\(a\\)',
    '\\begin{x}',
    'http://',
    'www.',
    '!!',
    '[ ] x',
    '[x] x',
  ];
  test.each(HARD)('%s', (words) => {
    expectSame([
      plain([text(words)]),
      numbered([text(words)]),
      plain([text('x'), { kind: 'break' }, text(words), { kind: 'break' }, text(words)]),
      { kind: 'heading', level: 1, anchor: 'h', runs: [text(words)] },
      { kind: 'count', number: 1, label: 'Count 1:', anchor: 'c', runs: [text(words)] },
      { kind: 'plain', style: 'title', runs: [text(words)] },
      { kind: 'plain', style: 'quotation', runs: [text(words), { kind: 'break' }, text(words)] },
      {
        kind: 'table',
        widths: [0.5, 0.5],
        head: [{ runs: [text(words)] }, { runs: [] }],
        rows: [[{ runs: [text(words)] }, { runs: [text(words)] }]],
      },
      { kind: 'group', blocks: [plain([text(words)]), plain([text(words)])] },
    ]);
  });
});

test('words and references of one look stand between one pair of stars', () => {
  const italic = { bold: false, italic: true };
  const way = { kind: 'reference', text: '2', to: 'count', anchor: 'second', ...italic } as const;
  expect(inlineMarkdown([text('Count ', italic), way, text(':', italic), text(' x')])).toBe(
    '*Count [2](#second):* x',
  );
});

describe('what stands beside calls, links and emphasis', () => {
  const call: Run = { kind: 'call', note: 1, first: true };
  const note = [{ number: 1, anchor: 'note-1', runs: [text('- Note.')] }];
  const link: Run = {
    kind: 'link',
    href: 'https://e.org/a_(b)',
    runs: [text('x'), text('y', { italic: true })],
  };
  const coded: Run = {
    kind: 'link',
    href: 'https://e.org/a_%28b%29',
    runs: [text('x'), text('y', { italic: true })],
  };
  const cases: readonly (readonly [string, readonly Run[], (readonly Run[])?])[] = [
    ['a bracket after a call', [text('x'), call, text('(see)')]],
    ['a colon after a call at the head', [call, text(': x')]],
    ['a call after an exclamation', [text('Fire!'), call]],
    ['a link after an exclamation', [text('Fire!'), link], [text('Fire!'), coded]],
    ['emphasis against a letter', [text('“a”', { italic: true }), text('b')]],
    ['emphasis within a word', [text('re'), text('mark', { bold: true }), text('able')]],
    [
      'bold against italic',
      [text('a', { bold: true }), text('b', { italic: true }), text('c', { bold: true, italic: true })],
    ],
    ['spaces in emphasis', [text('a'), text(' b ', { italic: true }), text('c')]],
    ['emphasis of punctuation', [text('a'), text('.', { bold: true }), text('b')]],
    ['an emoji beside emphasis', [text('\u{1f600}'), text('a', { bold: true }), text('\u{1f600}')]],
    ['emphasis about a call', [text('a', { italic: true }), call, text('b', { italic: true })]],
    [
      'a bold reference',
      [
        { kind: 'reference', text: '14(b)', to: 'paragraph', anchor: 'p', bold: true, italic: false },
        text('s'),
      ],
    ],
    ['stars in emphasis', [text('a*', { italic: true }), text('*b')]],
  ];
  test.each(cases.map(([name, runs, expected]) => ({ name, runs, expected })))(
    '$name',
    ({ runs, expected }) => {
      const calls = runs.includes(call);
      const block = numbered([text('x '), ...runs]);
      const read = seen(writeMarkdown(paper([plain(runs), block], calls ? note : [])));
      const meantRuns = expected ?? runs;
      expect(read.slice(0, 2)).toEqual([
        meant(plain(meantRuns)),
        meant(numbered([text('x '), ...meantRuns])),
      ]);
    },
  );

  test('a note called again leads to the mark in the note', () => {
    const again: Run = { kind: 'call', note: 1, first: false };
    expectSame([numbered([text('a'), call, text(' b'), again, text('(c)')])], note);
  });
});

describe('any paper', () => {
  const sign = fc.constantFrom(
    ...'\\`*_{}[]()<>#+-.!|~^$@&;:\'"=%/ 1a2bé行',
    'https://',
    'www.',
    '&amp;',
    '--',
    '...',
    '\u{1f600}',
    '“',
    '\u00a0',
    'e.org',
  );
  const words = fc
    .array(sign, { minLength: 1, maxLength: 10 })
    .map((signs) => signs.join('').replace(/ +/g, ' '));
  const textRun = fc.record({
    kind: fc.constant('text' as const),
    text: words,
    bold: fc.boolean(),
    italic: fc.boolean(),
  });
  const run: fc.Arbitrary<Run> = fc.oneof(
    { weight: 6, arbitrary: textRun },
    fc.record({
      kind: fc.constant('link' as const),
      href: fc.constantFrom('https://e.org/a?b=1&c=2', 'mailto:a@b.org'),
      runs: fc.array(textRun, { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constant('reference' as const),
      text: fc.constantFrom('14', '14(b)(i)'),
      to: fc.constant('paragraph' as const),
      anchor: fc.constant('p'),
      bold: fc.boolean(),
      italic: fc.boolean(),
    }),
    fc.constant({ kind: 'call', note: 1, first: true } as const),
    fc.constant({ kind: 'break' } as const),
  );

  /** As number leaves them: no space at the ends, about a break or twice; a word at each end, and never a break at one. */
  const runs = fc.array(run, { maxLength: 6 }).map((all): readonly Run[] => {
    const spaced = all.flatMap((one): readonly Run[] =>
      one.kind === 'break' ? [text('x'), one, text('1. y')] : [one],
    );
    return [text('- x'), ...spaced, text('y')];
  });
  const cell = runs.map((all): Cell => ({ runs: all.filter(({ kind }) => kind !== 'break') }));
  const block: fc.Arbitrary<Block> = fc.oneof(
    runs.map(numbered),
    runs.map(plain),
    runs.map((all): Block => ({ kind: 'heading', level: 2, anchor: 'h', runs: all })),
    fc
      .array(fc.tuple(cell, cell), { minLength: 2, maxLength: 3 })
      .map(([head, ...rows]): Block => ({ kind: 'table', widths: [0.5, 0.5], head: head ?? [], rows })),
  );

  test('reads back to the same words, looks, numbers and ways', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const called = JSON.stringify(blocks).includes('"call"');
        expectSame(blocks, called ? [{ number: 1, anchor: 'n', runs: [text('Note.')] }] : []);
      }),
      { numRuns: 1500 },
    );
  });
});
