import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSettings } from '../../src/lint/index.ts';
import { remarksIn } from '../../src/parse/index.ts';
import { said } from '../draft.ts';
import { lintedText } from './linted.ts';

const HEAD = `format: 1
court: special-tribunal
document: {number: '1', date: 2025, place: x}
period: {from: 2024, to: 2025}
prosecutor: {name: x}
accused: [{id: doe, name: Jordan Doe}]
counts: [{id: attack, title: Attack, crime: rome_statute 8(2)(b)(ii), modes: [rome_statute 25(3)(b)], paragraphs: [The count.]}]
`;

/** What two rules and those of remarks say of a case with this end. */
async function told(end: string, files = {}, head = HEAD): Promise<readonly string[]> {
  const findings = await lintedText(head + end, new Map(), files);
  return findings
    .filter(({ rule }) => /^(?:allow\/|text\/doubled-word|footnote\/never-called)/.test(rule))
    .map(said);
}

const DOUBLED = 'text/doubled-word: `the` stands twice in a row @ the the';

describe('a remark that allows a rule', () => {
  test('alone on its line holds for the paragraph that follows, and for no other', async () => {
    const end = `general_allegations:
  # indict: allow text/doubled-word — quoted as it stands
  - >-
    He saw
    the the camp.
  - He saw the the camp.
`;
    expect(await told(end)).toEqual([DOUBLED]);
  });

  test('holds for all that stands in what follows', async () => {
    const end = `# indict: allow text/doubled-word -- quoted as it stands
general_allegations:
  - {heading: Of the the camp, paragraphs: [He saw the the camp.]}
`;
    expect(await told(end)).toEqual([]);
  });

  test('above the first key holds for the whole file', async () => {
    const allowing = `# indict: allow text/doubled-word: this witness stammers\n${HEAD}`;
    expect(await told('general_allegations: [He saw the the camp.]\n', {}, allowing)).toEqual([]);
  });

  test.each(['"He saw the the camp."', '>-\n      He saw the the camp.', 'He saw the the camp.'])(
    'at the end of a line holds for the text that begins there: %s',
    async (text) => {
      const [first, ...rest] = text.split('\n');
      const lines = [`  - text: ${first} # indict: allow text/doubled-word — quoted`, ...rest];
      expect(await told(`general_allegations:\n${lines.join('\n')}\n  - He saw the the camp.\n`)).toEqual([
        DOUBLED,
      ]);
    },
  );

  test('may name several rules, and families of them', async () => {
    const end = `# indict: allow footnote/never-called, text/* — as served
footnotes: {lost: He saw the the camp.}
`;
    expect(await told(end)).toEqual([]);
    expect(await told(end.replace('text/*', 'text'))).toEqual([]);
  });

  test('holds in an included file for its own', async () => {
    const files = {
      'part.yaml':
        '# indict: allow text/doubled-word — quoted\n- He saw the the camp.\n- He left the the camp.\n',
    };
    expect(await told('general_allegations:\n  - include: part.yaml\n', files)).toEqual([DOUBLED]);
  });

  test('is a comment: what stands in a text allows nothing', async () => {
    const block = '    # indict: allow text/doubled-word — a trick';
    expect(await told(`general_allegations:\n  - |\n${block}\n    He saw the the camp.\n`)).toEqual([
      DOUBLED,
    ]);
    expect(await told(`general_allegations:\n  - "He saw the the camp.\n${block}"\n`)).toEqual([DOUBLED]);
  });
});

describe('a remark that is itself wrong', () => {
  test.each([
    [
      'allow footnote/never-called',
      'allow/no-reason: this allows `footnote/never-called` without saying why',
    ],
    [
      'allow footnote/never-called —',
      'allow/no-reason: this allows `footnote/never-called` without saying why',
    ],
    [
      'allow footnote/never-caled — why',
      'allow/unknown-rule: there is no rule `footnote/never-caled` @ footnote/never-caled',
    ],
    [
      'allow footnote/never-called, text/final-stop — why',
      'allow/unused: nothing here goes against `text/final-stop` @ text/final-stop',
    ],
    ['disable footnote/never-called', 'allow/unreadable: unexpected `disable` in a remark to indict'],
    ['', 'allow/unreadable: unexpected `nothing` in a remark to indict'],
  ])('`%s` is told so', async (remark, expected) => {
    const found = await told(`# indict: ${remark}\nfootnotes: {lost: Never.}\n`);
    expect(
      found.filter((each) => !each.startsWith('footnote/')).map((each) => each.slice(0, expected.length)),
    ).toEqual([expected]);
  });

  test('is named the nearest rule', async () => {
    const findings = await lintedText(`${HEAD}# indict: allow text/doubled-wrod — why\nfootnotes: {}\n`);
    expect(findings.find(({ rule }) => rule === 'allow/unknown-rule')?.help).toBe(
      'did you mean `text/doubled-word`?',
    );
  });

  test('is not unused where its rule is off', async () => {
    const text = `${HEAD}# indict: allow text/doubled-word — why\nfootnotes: {}\n`;
    const rules = async (settings: Map<string, 'off'>) =>
      (await lintedText(text, settings)).map(({ rule }) => rule);
    expect(await rules(new Map([['text/doubled-word', 'off']]))).not.toContain('allow/unused');
    expect(await rules(new Map([['allow', 'off']]))).not.toContain('allow/unused');
    expect(await rules(new Map())).toContain('allow/unused');
  });
});

test('remarks are found in any text without an error', () => {
  const signs = fc.constantFrom(
    '# indict: allow x',
    '\n',
    '- ',
    'a: ',
    '"',
    "'",
    '|',
    '>-',
    ' ',
    '[',
    ']',
    '{',
    '}',
    '@',
    '&a ',
    '*a',
    'é',
    '\r\n',
    '---\n',
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      for (const { start, end } of remarksIn({ path: 'x', text }))
        expect(text.slice(start, end)).toMatch(/^# indict: allow x/);
    }),
  );
});

test('settings that name no rule are told the nearest', () => {
  const text = 'text/doubled-wrod';
  const key = {
    kind: 'scalar',
    style: 'plain',
    text,
    source: { path: 'x', text },
    start: 0,
    end: text.length,
  } as const;
  const [finding] = checkSettings([key], new Map());
  expect(finding).toMatchObject({ rule: 'settings/unknown-rule', help: 'did you mean `text/doubled-word`?' });
  expect(
    checkSettings(
      [
        { ...key, text: 'text' },
        { ...key, text: 'text/*' },
      ],
      new Map(),
    ),
  ).toEqual([]);
});
