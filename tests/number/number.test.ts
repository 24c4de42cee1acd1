import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Paper, Run } from '../../src/model/paper.ts';
import { plainText } from '../../src/text/plain-text.ts';
import { caseWith, draft, said } from '../draft.ts';
import { text } from './paper-as-text.ts';

type Keys = Readonly<Record<string, unknown>>;

async function paperOf(keys: Keys): Promise<Paper> {
  const { paper, findings } = await draft(caseWith(keys));
  expect(findings.map(said)).toEqual([]);
  return paper as Paper;
}

async function faults(keys: Keys): Promise<readonly string[]> {
  return (await draft(caseWith(keys))).findings.map(said);
}

const numbered = ({ blocks }: Paper) => blocks.filter((block) => block.kind === 'numbered');
const lines = (paper: Paper) => numbered(paper).map(({ runs }) => text(runs));

/** Every run of the paper but those of its tables. */
function runsIn({ blocks, notes }: Paper): readonly Run[] {
  const ofBlock = (block: Block): readonly Run[] =>
    block.kind === 'group' ? block.blocks.flatMap(ofBlock) : 'runs' in block ? block.runs : [];
  return [...blocks.flatMap(ofBlock), ...notes.flatMap((note) => note.runs)];
}

describe('whatever a case is made of', () => {
  const id = fc.option(fc.integer({ min: 1, max: 9999 }));
  const item = fc.letrec((tie) => ({
    item: fc.record({
      id,
      call: fc.boolean(),
      items: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('item'), { maxLength: 2 })),
    }),
  })).item as fc.Arbitrary<Node>;
  interface Node {
    readonly id: number | null;
    readonly call: boolean;
    readonly items: readonly Node[];
  }
  const ids: string[] = [];

  /** Nodes as paragraphs, each id once, no more than three levels of items. */
  function paragraph(node: Node, depth: number): unknown {
    const own = node.id === null ? undefined : `paragraph-${node.id % 7}-${ids.length}`;
    if (own) ids.push(own);
    const items = depth === 3 ? [] : node.items.map((inner) => paragraph(inner, depth + 1));
    return { ...(own && { id: own }), text: `x${node.call ? '[^shared]^[own]' : ''}`, items };
  }

  test('numbers run without a gap, anchors are each there once, and every way leads to one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(item, { minLength: 1, maxLength: 6 }),
        fc.array(item, { maxLength: 4 }),
        async (first, second) => {
          ids.length = 0;
          const general_allegations = first.map((node) => paragraph(node, 0));
          const individual_responsibility = second.map((node) => paragraph(node, 0));
          const references = ids.map((each) => `@${each}`).join(', ');
          const paper = await paperOf({
            general_allegations: [...general_allegations, `All: ${references}[^shared]`],
            individual_responsibility,
            footnotes: { shared: 'Shared.' },
            schedules: [
              { id: 'heading-1', title: 'x' },
              { id: 'note-1', title: 'y' },
            ],
          });
          const series = numbered(paper).filter(({ level }) => level === 0);
          expect(series.map(({ label }) => label)).toEqual(series.map((_, index) => `${index + 1}.`));
          const anchors = [...paper.blocks, ...paper.notes].flatMap((one) =>
            'anchor' in one ? one.anchor : [],
          );
          expect(new Set(anchors).size).toBe(anchors.length);
          const shown = new Map(numbered(paper).map(({ anchor, reference }) => [anchor, reference]));
          for (const run of runsIn(paper))
            if (run.kind === 'reference') expect(run.text).toBe(shown.get(run.anchor));
          const calls = runsIn(paper).flatMap((run) => (run.kind === 'call' && run.first ? run.note : []));
          expect(calls).toEqual(paper.notes.map(({ number }) => number));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('what a count incorporates', () => {
  const incorporating = async (incorporates: readonly unknown[]) => {
    const general_allegations = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, text: 'x' }));
    const count = {
      id: 'count',
      crime: 'rome_statute 8 bis',
      incorporates,
      paragraphs: [{ id: 'own', text: 'x' }],
    };
    const made = await paperOf({ general_allegations, counts: [count] });
    const sentence = made.blocks
      .flatMap((block) => ('runs' in block ? plainText(block.runs) : []))
      .find((one) => one.includes('realleges'));
    return /forth in (.*), which/.exec(sentence ?? '')?.[1];
  };

  test.each([
    [['accused'], 'paragraph 1'],
    [['a'], 'paragraph 2'],
    [['a', 'b'], 'paragraphs 2 and 3'],
    [['a', 'b', 'c'], 'paragraphs 2 to 4'],
    [['a', 'b', 'd'], 'paragraphs 2, 3 and 5'],
    [['a', 'c', 'e', 'g'], 'paragraphs 2, 4, 6 and 8'],
    [['accused', 'general_allegations'], 'paragraphs 1 to 8'],
    [[{ from: 'b', to: 'd' }, 'f'], 'paragraphs 3 to 5 and 7'],
    [[{ from: 'a', to: 'b' }], 'paragraphs 2 and 3'],
    [['c', 'a', 'b', 'a'], 'paragraphs 2 to 4'],
    [['accused', { from: 'b', to: 'd' }, 'f', 'own'], 'paragraphs 1, 3 to 5, 7 and 10'],
  ])('%j', async (incorporates, expected) => {
    expect(await incorporating(incorporates)).toBe(expected);
  });

  test('nothing with a number is a finding', async () => {
    const count = {
      id: 'count',
      crime: 'rome_statute 8 bis',
      incorporates: ['individual_responsibility'],
      paragraphs: ['x'],
    };
    expect(await faults({ counts: [count] })).toEqual([
      'reference/not-printed: count `count` incorporates nothing that has numbers in this paper @ individual_responsibility',
    ]);
  });
});

describe('references to what has no number', () => {
  test('a footnote that nobody calls', async () => {
    expect(await faults({ general_allegations: ['note @lost'], footnotes: { lost: 'x' } })).toEqual([
      'reference/not-printed: `@lost` refers to a footnote that no text calls, so it has no number @ @lost',
    ]);
  });

  test('paragraphs of an accused that the court prints, and sections without any', async () => {
    const paper = await paperOf({
      accused: [{ id: 'doe', name: 'Doe', paragraphs: [{ id: 'own', text: 'x' }] }],
      general_allegations: [
        { heading: 'A *very* short^[n] section by @doe', id: 'section', paragraphs: [] },
        '@own, “@section”',
      ],
    });
    expect(lines(paper)[1]).toBe('[1](#own), “[A very short section by DOE](#section)”');
  });
});

describe('names in names', () => {
  test('a term may stand in a term', async () => {
    const terms = [
      { id: 'afrf', term: 'AFRF' },
      { id: 'command', term: '@afrf command^[note]' },
    ];
    const paper = await paperOf({ terms, general_allegations: ['The @command.'] });
    expect(lines(paper)[1]).toBe('The AFRF command.');
    expect(paper.notes).toEqual([]);
  });

  test.each([
    ['itself', [{ id: 'a', term: 'x @a' }]],
    [
      'each other',
      [
        { id: 'a', term: '@b' },
        { id: 'b', term: '@a' },
      ],
    ],
  ])('a circle is a finding: %s', async (_, terms) => {
    const found = await faults({ terms, general_allegations: ['@a', '@a'] });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^reference\/not-printed: names refer to one another: `@a` in /);
  });

  test('an accused named by himself, a heading by itself', async () => {
    expect(await faults({ accused: [{ id: 'doe', name: 'Doe @doe' }] })).toHaveLength(1);
    expect(
      await faults({ general_allegations: [{ id: 'h', heading: '@h', paragraphs: ['@h'] }] }),
    ).toHaveLength(1);
  });
});

test.each([
  ['words', '[a *b* c](https://e.org)', '[a *b* c](https://e.org)'],
  ['a reference', '[see @doe, 5](https://e.org)', '[see **DOE**, 5](https://e.org)'],
  ['a number', '[see @p, 5](https://e.org)', '[see ](https://e.org)[2](#p)[, 5](https://e.org)'],
  ['a call', '[a^[x] b](https://e.org)', '[a](https://e.org)[^1][ b](https://e.org)'],
  [
    'another link',
    '[a [b](https://b.org) c](https://e.org)',
    '[a ](https://e.org)[b](https://b.org)[ c](https://e.org)',
  ],
])('a link loses nothing of its words: %s', async (_, link, expected) => {
  const paper = await paperOf({
    accused: [{ id: 'doe', name: 'Doe' }],
    general_allegations: [{ id: 'p', text: link }],
  });
  expect(lines(paper)[1]).toBe(expected);
});

test.each([
  ['in a text', 'At https://e.org/a_(b).', 'At [https://e.org/a_(b)](https://e.org/a_(b)).'],
  ['in emphasis', '*see https://e.org*', '*see *[*https://e.org*](https://e.org)'],
  ['over signs that are escaped', 'https://e.org/\\@a', '[https://e.org/@a](https://e.org/@a)'],
  ['but not what is withheld in part', 'https://e.org/:redact[a]{level=secret}', 'https://e.org/[REDACTED]'],
  ['nor in a link already', '[https://a.org](https://e.org)', '[https://a.org](https://e.org)'],
])('an address is a link: %s', async (_, words, expected) => {
  expect(lines(await paperOf({ general_allegations: [words] }))[1]).toBe(expected);
});

test('an address in a heading is words in the table of contents', async () => {
  const { blocks } = await paperOf({
    general_allegations: [{ heading: 'At https://e.org now', paragraphs: ['x'] }],
  });
  const contents = blocks.find((block) => block.kind === 'contents');
  expect(contents?.entries.map(({ runs }) => plainText(runs))).toContain('At https://e.org now');
});

test.each([
  ['provisions', 'Article 8 bis(2)(a) and 25(3)(c)', 'ARTICLE 8 bis(2)(a) AND 25(3)(c)'],
  ['words', 'the (a) straße', 'THE (A) STRASSE'],
  ['emphasis and notes', 'an *ex parte*^[x] matter', 'AN *EX PARTE*[^1] MATTER'],
  ['a person', 'of @doe', 'OF **DOE**'],
])('a title in capitals: %s', async (_, title, expected) => {
  const paper = await paperOf({ accused: [{ id: 'doe', name: 'Doe' }], document: { title } });
  const printed = paper.blocks.find((block) => block.kind === 'plain' && block.style === 'title');
  expect(printed && 'runs' in printed && text(printed.runs)).toBe(expected);
});

describe('an abbreviation at the end of a sentence has the one full stop', () => {
  test('of the sentences that the court makes', async () => {
    const doe = { position: 'President of Acme Inc.', nationality: 'U.S.', birthplace: 'Washington D.C.' };
    const paper = await paperOf({ accused: [{ id: 'doe', name: 'Jo Doe Jr.', born: '1970', ...doe }] });
    const name = '**JO DOE JR.**';
    expect(lines(paper)[0]).toBe(
      `${name} was born in 1970 in Washington D.C. The nationality of ${name} is U.S. ` +
        `At all times relevant to this Indictment, ${name} was President of Acme Inc.`,
    );
  });

  test.each([
    ['of a term', 'For @acme. Then', 'For Acme Inc. Then'],
    ['of an accused', 'By @doe.', 'By **JO DOE JR.**'],
    ['in emphasis', 'By *Acme Inc.*. Then', 'By *Acme Inc.* Then'],
    ['but not the dots of what is left out', 'For @acme... Then', 'For Acme Inc.... Then'],
    [
      'nor another sign',
      'For @acme, @acme; @acme: @acme?',
      'For Acme Inc., Acme Inc.; Acme Inc.: Acme Inc.?',
    ],
  ])('%s', async (_, words, expected) => {
    const paper = await paperOf({
      accused: [{ id: 'doe', name: 'Jo Doe Jr.' }],
      terms: [{ id: 'acme', term: 'Acme Inc.' }],
      general_allegations: [words],
    });
    expect(lines(paper)[1]).toBe(expected);
  });
});

test.each([
  ['no two spaces', 'a  b', 'a b'],
  ['none at the ends', ' a ', 'a'],
  ['none doubled about what is empty', 'a [](https://e.org) b', 'a b'],
  ['one on each side of a note', 'a ^[x] b', 'a [^1] b'],
  ['a thin one between two notes', 'a^[x]^[y]', 'a[^1]\u202f[^2]'],
])('spaces: %s', async (_, words, expected) => {
  expect(lines(await paperOf({ general_allegations: [words] }))[1]).toBe(expected);
});

test('a footnote may have the id of a paragraph: each is called by its own sign', async () => {
  const paper = await paperOf({
    general_allegations: [{ id: 'treaty', text: 'x[^treaty] y[^treaty]' }, 'Paragraph @treaty.'],
    footnotes: { treaty: 'See paragraph @treaty.' },
  });
  expect(lines(paper).slice(1, 3)).toEqual(['x[^1] y[^1 again]', 'Paragraph [2](#treaty).']);
  expect(paper.notes.map(({ runs, anchor }) => [anchor, text(runs)])).toEqual([
    ['note-1', 'See paragraph [2](#treaty).'],
  ]);
});

test('an accused who is named twice in a count is charged once', async () => {
  const accused = ['doe', 'roe', 'poe'].map((id) => ({ id, name: id }));
  const counts = [
    { id: 'c', crime: 'rome_statute 8 bis', accused: ['doe', 'roe', 'doe'], paragraphs: ['x'] },
  ];
  const { blocks } = await paperOf({ accused, counts });
  const printed = blocks.map((block) => ('runs' in block ? plainText(block.runs) : ''));
  expect(printed).toContain('Against DOE and ROE');
});

describe('headers and footers', () => {
  test('say what the case says, and leave out what it does not', async () => {
    const known = await paperOf({
      document: { number: 'X-1 *a*', date: '2025-09', classification: 'secret' },
    });
    const { header, footer } = known.furniture.rest;
    expect([header.left, header.right, footer.left, footer.right]).toEqual(
      ['X-1 a', 'Secret', 'X-1 a', 'September 2025'].map((words) => [
        { kind: 'text', text: words, bold: false, italic: false },
      ]),
    );
    const bare = await paperOf({});
    expect(bare.furniture.rest.header.left).toEqual([]);
    expect(bare.furniture.first.footer.centre.map(({ kind }) => kind)).toEqual(['page', 'text', 'pages']);
  });

  test.each([
    ['confidential', { classification: 'confidential' }, 'Confidential', 'caption'],
    ['under seal', { classification: 'under_seal' }, 'Under seal', 'caption'],
    ['ex parte', { ex_parte: true }, 'Public, ex parte', 'caption'],
    ['public', {}, 'Public', 'header'],
  ])(
    'mark every page of a paper that is %s, the first one once: %o has %s in its %s',
    async (_, document, mark, where) => {
      const { furniture, blocks } = await paperOf({ document });
      const headers = [furniture.first, furniture.rest].map(({ header }) =>
        plainText(header.right.flatMap((run) => (run.kind === 'text' ? [run] : []))),
      );
      const caption = blocks.flatMap((block) =>
        block.kind === 'plain' && block.style === 'classification' ? [plainText(block.runs)] : [],
      );
      expect({ caption, headers }).toEqual(
        where === 'caption'
          ? { caption: [mark], headers: ['', mark] }
          : { caption: [], headers: [mark, mark] },
      );
    },
  );
});

test('a section of a count goes by its own number and that of the count, so that no two are called the same', async () => {
  const count = (id: string) => ({
    id,
    title: id,
    crime: 'rome_statute 8(2)(b)(ii)',
    paragraphs: [
      { heading: 'Facts', id: `${id}-facts`, paragraphs: ['x', { heading: 'More', paragraphs: ['y'] }] },
    ],
  });
  const keys = {
    court: './own.yaml',
    general_allegations: [
      { heading: 'Facts', id: 'facts', paragraphs: ['See @facts, @first-facts, @second-facts.'] },
    ],
    counts: [count('first'), count('second')],
  };
  const court =
    'format: 1\nname: Own\nextends: templates/courts/special-tribunal.yaml\nnumbering: {headings: [I., A., 1., a.]}';
  const { paper, findings } = await draft(caseWith(keys), { 'own.yaml': court });
  expect(findings.map(said)).toEqual([]);
  expect(lines(paper as Paper)[1]).toBe(
    'See [II.A](#facts), [1 of Count 1](#first-facts), [1 of Count 2](#second-facts).',
  );
});
