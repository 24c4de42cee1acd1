import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MANUAL, type Severities } from '../../src/lint/index.ts';
import { RULES } from '../../src/lint/rules.ts';
import { caseWith } from '../draft.ts';
import { by, type Keys, linted, lintedText } from './linted.ts';

const count = (more: Keys) => ({
  counts: [{ id: 'attack', crime: 'rome_statute 8(2)(b)(ii)', paragraphs: ['Said.'], ...more }],
});

const EXAMPLES: Readonly<
  Record<string, { readonly bad: readonly (readonly [Keys, string])[]; readonly good: readonly Keys[] }>
> = {
  'footnote/never-called': {
    bad: [[{ footnotes: { lost: 'x' } }, 'footnote `lost` is never called @ "lost"']],
    good: [{ footnotes: { found: 'x' }, general_allegations: ['y[^found]'] }],
  },
  'citation/outside-footnote': {
    bad: [
      [
        { sources: [{ id: 'roe', title: 'Roe' }], general_allegations: ['As *[@roe, para. 5]* says.'] },
        'a citation stands in the text, expected in a footnote @ [@roe, para. 5]',
      ],
    ],
    good: [
      {
        sources: [{ id: 'roe', title: 'Roe' }],
        general_allegations: ['As said.^[See [@roe, para. 5].][^n]'],
        footnotes: { n: '[@roe]' },
      },
    ],
  },
  'count/refers-to-itself': {
    bad: [
      [count({ alternative_to: 'attack' }), 'count `attack` is in the alternative to itself @ "attack"'],
      [count({ incorporates: ['accused', 'attack'] }), 'count `attack` incorporates itself @ "attack"'],
    ],
    good: [
      {
        counts: [
          { id: 'one', crime: 'rome_statute 8 bis', paragraphs: ['x'] },
          {
            id: 'two',
            crime: 'rome_statute 8 bis',
            alternative_to: 'one',
            incorporates: ['one'],
            paragraphs: ['x'],
          },
        ],
      },
    ],
  },
  'id/doubled': {
    bad: [
      [
        { general_allegations: [{ id: 'treaty', text: 'x[^treaty]' }], footnotes: { treaty: 'y' } },
        'id `treaty` is given twice @ "treaty"',
      ],
    ],
    good: [{ general_allegations: [{ id: 'treaty', text: 'x[^text]' }], footnotes: { text: 'y' } }],
  },
  'form/missing': {
    bad: [
      [
        {
          document: { date: '2025', place: 'x' },
          period: { from: '2024', to: '2025' },
          prosecutor: { name: 'x' },
        },
        'the form of the Special Tribunal asks for `document.number`, which this case does not give @ "document"',
      ],
    ],
    good: [
      {
        document: { number: '1', date: '2025', place: 'x' },
        period: { from: '2024', to: '2025' },
        prosecutor: { name: 'x' },
      },
    ],
  },
  'form/language': {
    bad: [
      [
        { document: { language: 'tlh' } },
        'court `special-tribunal` has no words in `tlh`; its own words are printed in English @ "document"',
      ],
    ],
    good: [{ document: { language: 'en-GB' } }, {}],
  },
  'law/unknown-provision': {
    bad: [
      [
        count({ modes: ['rome_statute 25(c)(3)'] }),
        'the Rome Statute has no provision `25(c)(3)` @ "rome_statute 25(c)(3)"',
      ],
      [
        count({ crime: 'gc_iv 1000' }),
        'GC IV has no provision `1000` that this program knows of @ "gc_iv 1000"',
      ],
    ],
    good: [count({ modes: ['rome_statute 25(3)(c)'] }), count({ crime: 'Rome Statute, art. 8 bis' })],
  },
  'law/unknown-element': {
    bad: [
      [
        count({ paragraphs: [{ text: 'x', elements: ['atack'] }] }),
        'count `attack` has no element `atack` @ "atack"',
      ],
    ],
    good: [count({ paragraphs: [{ text: 'x', elements: ['attack', 'civilian-objects'] }] })],
  },
  'reference/backwards-range': {
    bad: [
      [
        {
          general_allegations: [
            { id: 'a', text: 'x' },
            { id: 'b', text: '@b–@a' },
          ],
        },
        'the range `@b` to `@a` runs backwards, from 3 to 2 @ @b–@a',
      ],
      [
        { general_allegations: [{ id: 'a', text: '@a to @a' }] },
        'the range `@a` to `@a` begins and ends at the same place @ @a to @a',
      ],
      [
        { general_allegations: [{ id: 'a', text: 'x', items: [{ id: 'i', text: '@i–@a' }] }] },
        'the range `@i` to `@a` runs backwards, from 2(a) to 2 @ @i–@a',
      ],
      [
        { general_allegations: ['x[^m] y[^n] @n–@m'], footnotes: { m: '1', n: '2' } },
        'the range `@n` to `@m` runs backwards, from 2 to 1 @ @n–@m',
      ],
      [
        {
          ...count({ incorporates: [{ from: 'b', to: 'a' }, 'accused'] }),
          general_allegations: [
            { id: 'a', text: 'x' },
            { id: 'b', text: 'y' },
          ],
        },
        '`from: b` to `a` runs backwards, from paragraph 3 to 2 @ "b"',
      ],
    ],
    good: [
      {
        general_allegations: [
          { id: 'a', text: 'x' },
          { id: 'b', text: '@a–@b, @b and @a' },
        ],
      },
      { general_allegations: ['x[^m] y[^n] @m–@n'], footnotes: { m: '1', n: '2' } },
      {
        ...count({
          incorporates: [
            { from: 'a', to: 'b' },
            { from: 'a', to: 'a' },
          ],
        }),
        general_allegations: [
          { id: 'a', text: 'x' },
          { id: 'b', text: 'y' },
        ],
      },
    ],
  },
  'reference/incorporates-nothing': {
    bad: [
      [
        count({ incorporates: ['accused', 'individual_responsibility'] }),
        'count `attack` incorporates `individual_responsibility`, which has no paragraphs in this paper @ "individual_responsibility"',
      ],
      [
        count({ incorporates: ['accused', 'doe'] }),
        'count `attack` incorporates `doe`, which has no paragraphs in this paper @ "doe"',
      ],
    ],
    good: [
      count({ incorporates: ['accused'] }),
      {
        ...count({ incorporates: ['s', 'i'] }),
        general_allegations: [
          { id: 's', heading: 'x', paragraphs: [{ text: 'y', items: [{ id: 'i', text: 'z' }] }] },
        ],
      },
    ],
  },
  'text/stray-markup': {
    bad: [
      [{ general_allegations: ['an *open word'] }, '`*` is printed as it is: this emphasis is not whole @ *'],
      [
        { general_allegations: ['a closed* word'] },
        '`*` is printed as it is: this emphasis is not whole @ *',
      ],
      [
        { general_allegations: ['said.[^police'] },
        '`[^` is printed as it is: this footnote call is not whole @ [^',
      ],
      [
        { general_allegations: ['said.^[See x'] },
        '`^[` is printed as it is: this footnote is not whole @ ^[',
      ],
      [
        { general_allegations: ['[x](https://e.org and'] },
        '`](` is printed as it is: this link is not whole @ ](',
      ],
      [
        { general_allegations: ['x[^n]'], footnotes: { n: '*Roe' } },
        '`*` is printed as it is: this emphasis is not whole @ *',
      ],
    ],
    good: [
      { general_allegations: ['*a* **b**[^n] ^[c] [d](https://e.org)'], footnotes: { n: '*Roe*' } },
      { general_allegations: ['5 * 3 = 15, 5*3, \\*not\\*, \\[^x\\], f(x)'] },
    ],
  },
};

/** The house styles that examples name. */
const COURTS = Object.fromEntries(
  [
    ['charges.yaml', 'limits: {notes: none}'],
    ['short.yaml', 'limits: {words: 20}'],
    ['numbered.yaml', 'case_number: {form: "ICC-##/##[-##/##][-*]", example: ICC-00/00-00/00}'],
    ['languages.yaml', 'working_languages: [en, fr]'],
    ['yugoslavia.yaml', 'statutes: [icty]'],
    ['long.yaml', 'limits: {words: 2000}'],
  ].map(([name, limits]) => [
    name,
    `format: 1\nname: Own\nextends: templates/courts/special-tribunal.yaml\n${limits}\n`,
  ]),
);

/** What one rule says of an example: YAML of keys beside or in place of a bare case's. */
async function saidOf(id: string, example: string): Promise<readonly string[]> {
  const own = Object.keys(parse(example));
  const bare = Object.entries(JSON.parse(caseWith())).filter(([key]) => !own.includes(key));
  const text = [...bare.map(([key, value]) => `${key}: ${JSON.stringify(value)}`), example].join('\n');
  const findings = await lintedText(text, new Map(), COURTS);
  return findings.filter(({ rule }) => rule === id).map(({ message }) => message);
}

/** The examples that `indict explain` prints. Which letters a face lacks is not told to lint here, and settings are no case. */
const PRINTED = Object.entries(MANUAL).flatMap(([id, { example }]) =>
  example && id !== 'face/missing-glyph' ? [{ id, ...example }] : [],
);

describe.each(PRINTED)('the examples of $id', ({ id, bad, good }) => {
  test('the bad one is objected to', async () => {
    expect(await saidOf(id, bad)).not.toEqual([]);
  });

  test('the good one is not', async () => {
    expect(await saidOf(id, good)).toEqual([]);
  });
});

describe.each(Object.entries(EXAMPLES))('%s', (rule, { bad, good }) => {
  test.each(bad.map(([keys, message]) => ({ keys, message })))(
    'objects: $message',
    async ({ keys, message }) => {
      expect(await by(rule, keys)).toEqual([message]);
    },
  );

  test.each(good.map((keys, index) => ({ keys, index })))(
    'has nothing against good case $index',
    async ({ keys }) => {
      expect(await by(rule, keys)).toEqual([]);
    },
  );
});

describe('the table of rules', () => {
  const folder = new URL('../../src/lint/rules/', import.meta.url);
  const files = readdirSync(folder).flatMap((family) =>
    readdirSync(new URL(`${family}/`, folder)).flatMap((file) =>
      file === 'index.ts' ? [] : `${family}/${file.replace(/\.ts$/, '')}`,
    ),
  );

  test('is the folder', () => {
    expect(Object.keys(RULES).sort()).toEqual(files.sort());
  });

  test.each(Object.entries(MANUAL))('%s says what it finds and why', (_, { summary, why }) => {
    expect(summary).toMatch(/^[a-z].*[^.]$/);
    expect(why).toMatch(/^[A-Z].*\.$/);
  });
});

describe('severities', () => {
  const keys = {
    footnotes: { lost: 'x' },
    ...count({ modes: ['rome_statute 25(c)(3)'] }),
    ...{
      document: { number: '1', date: '2025', place: 'x' },
      period: { from: '2024', to: '2025' },
      prosecutor: { name: 'x' },
    },
  };
  const severities = async (project: Severities, more: Keys = {}, files = {}) =>
    (await linted({ ...keys, ...more }, project, files))
      .filter(({ rule }) => rule === 'footnote/never-called' || rule === 'law/unknown-provision')
      .map(({ rule, severity }) => `${rule} ${severity}`);

  test('are the rules’ own', async () => {
    expect(await severities(new Map())).toEqual([
      'footnote/never-called warning',
      'law/unknown-provision error',
    ]);
  });

  test('else the court’s, and over these the project’s', async () => {
    const court =
      'format: 1\nname: Own\nextends: templates/courts/special-tribunal.yaml\nrules: {footnote/never-called: error, law/unknown-provision: info}\n';
    const own = { court: './own.yaml' };
    const files = { 'own.yaml': court };
    expect(await severities(new Map(), own, files)).toEqual([
      'footnote/never-called error',
      'law/unknown-provision info',
    ]);
    expect(await severities(new Map([['footnote/never-called', 'off']]), own, files)).toEqual([
      'law/unknown-provision info',
    ]);
  });

  test('of what a table from memory lacks never rise', async () => {
    const doubtful = count({ crime: 'gc_iv 1000' });
    const of = async (set: 'error' | 'info') =>
      (await linted(doubtful, new Map([['law/unknown-provision', set]]))).find(
        ({ rule }) => rule === 'law/unknown-provision',
      )?.severity;
    expect(await of('error')).toBe('info');
    expect(await of('info')).toBe('info');
  });
});
