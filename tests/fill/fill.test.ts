import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/text/plain-text.ts';
import { caseWith, draft, said } from '../draft.ts';
import { caseOfProses } from '../redact/every-prose.ts';

describe('what a drafter writes comes out unharmed', () => {
  const HARD = '<p style="title">&amp; {{document.title}} {{{x}}} "q" \'a\' `b` = $& $1 {accused} \\\\ </p>';

  test('markup, braces, quotes and backslashes in every text', async () => {
    const keys = caseOfProses((place) => `${place} ${HARD}`);
    const made = await draft(
      caseWith({ ...keys, document: { ...(keys.document as object), as_typed: true } }),
    );
    expect(made.findings.map(said)).toEqual([]);
    const words = JSON.stringify(made.paper);
    const printed = JSON.stringify(HARD.replace('\\\\', '\\')).slice(1, -1);
    for (const place of ['text', 'judge', 'footnote', 'cell', 'item of an item', 'heading', 'position'])
      expect(words).toContain(`${place} ${printed}`);
  });

  test('any words', async () => {
    const sign = fc.constantFrom(...'<>&{}"\'`=$1/aé ', '{{', '}}', '<p>', '&lt;', '#', '!', '\u{1f600}');
    const texts = fc.array(
      fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => `x${signs.join('')}x`),
      {
        minLength: 1,
        maxLength: 15,
      },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const { paper, findings } = await draft(
          caseWith({ document: { as_typed: true }, general_allegations: all }),
        );
        expect(findings.map(said)).toEqual([]);
        const numbered = paper?.blocks.filter((block) => block.kind === 'numbered').slice(1, -1) ?? [];
        expect(numbered.map(({ runs }) => plainText(runs))).toEqual(
          all.map((text) => text.replace(/ +/g, ' ')),
        );
      }),
      { numRuns: 25 },
    );
  });
});

/** The words of every block up to the allegations. */
async function printed(keys: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const { paper, findings } = await draft(caseWith(keys));
  expect(findings.map(said)).toEqual([]);
  return (paper?.blocks ?? []).map((block) => ('runs' in block ? plainText(block.runs) : block.kind));
}

test('what a text begins with is not said before it', async () => {
  const document = {
    title: 'Amended Indictment',
    amendment: 2,
    number: 'Case No. 12-A',
    situation: 'Situation in Ukraine',
  };
  const words = await printed({ document });
  expect(words).toContain('Case No. 12-A');
  expect(words).toContain('Situation in Ukraine');
  expect(words).toContain('SECOND AMENDED INDICTMENT');
  const { paper } = await draft(caseWith({ document }));
  expect(paper?.properties.title).toBe('Second Amended Indictment: The Prosecutor against Jordan Doe');
});

test.each([
  ['ap_i 85(3)(a)', 'Count 1: Article 85(3)(a) of Additional Protocol I'],
  ['gc_iv 147', 'Count 1: Article 147 of the Fourth Geneva Convention'],
  ['rome_statute 7(1)', 'Count 1: Article 7(1) of the Rome Statute'],
  ['18 U.S.C. § 1111', 'Count 1: 18 U.S.C. § 1111'],
  ['customary_law war-pillage', 'Count 1: War pillage'],
])('a crime that no table has words for is named by its provision: %s', async (crime, heading) => {
  const { blocks } = (await draft(caseWith({ counts: [{ id: 'c', crime, paragraphs: ['x'] }] }))).paper ?? {};
  const titles = blocks?.flatMap((block) =>
    block.kind === 'count' ? `${block.label} ${plainText(block.runs)}` : [],
  );
  expect(titles).toEqual([heading]);
});

test('a schedule’s title does not say its heading again', async () => {
  const titles = ['Schedule A', 'Schedule B: *Victims*', 'Dates'];
  const schedules = titles.map((title, index) => ({ id: `s${index}`, title, paragraphs: ['x'] }));
  expect((await printed({ schedules })).slice(-11)).toEqual(
    ['page_break', 'SCHEDULE A', 'x', 'page_break', 'SCHEDULE B', 'Victims', 'x', 'page_break'].concat([
      'SCHEDULE C',
      'Dates',
      'x',
    ]),
  );
});

describe('the sentence about an accused is made from the particulars', () => {
  test.each([
    ['a day', { born: '8 January 1984' }, 'JORDAN DOE was born on 8 January 1984.'],
    [
      'a day and a place',
      { born: '8 January 1984', birthplace: 'Pyongyang' },
      'JORDAN DOE was born on 8 January 1984 in Pyongyang.',
    ],
    [
      'one of several years',
      { born: '8 January of 1982, 1983 or 1984' },
      'JORDAN DOE was born on 8 January of 1982, 1983 or 1984.',
    ],
    ['a year', { born: '1970' }, 'JORDAN DOE was born in 1970.'],
    ['a month', { born: 'January 1970' }, 'JORDAN DOE was born in January 1970.'],
    [
      'a month in a year unknown',
      { born: 'May of 1970 or 1971' },
      'JORDAN DOE was born in May of 1970 or 1971.',
    ],
    ['words', { born: 'in or about 1970' }, 'JORDAN DOE was born in or about 1970.'],
    [
      'words of another kind',
      { born: 'on or about 3 May 1970' },
      'JORDAN DOE was born on or about 3 May 1970.',
    ],
    ['about', { born: 'around 1970' }, 'JORDAN DOE was born around 1970.'],
    ['years', { born: '1970 or 1971' }, 'JORDAN DOE was born in 1970 or 1971.'],
    ['a date of numbers', { born: '1970-05-03' }, 'JORDAN DOE was born on 3 May 1970.'],
    ['a place alone', { birthplace: 'Pyongyang' }, 'JORDAN DOE was born in Pyongyang.'],
    [
      'all',
      { born: '1970', nationality: 'Examplia', position: 'Commander', aliases: ['The Teacher', 'Teach'] },
      'JORDAN DOE was born in 1970. The nationality of JORDAN DOE is Examplia. At all times relevant to this Indictment, JORDAN DOE was Commander. JORDAN DOE is also known as The Teacher and Teach.',
    ],
    [
      'a position alone',
      { position: 'Commander' },
      'At all times relevant to this Indictment, JORDAN DOE was Commander.',
    ],
    ['nothing', {}, 'JORDAN DOE is the person charged in this Indictment.'],
  ])('%s', async (_, particulars, expected) => {
    expect(await printed({ accused: [{ id: 'doe', name: 'Jordan Doe', ...particulars }] })).toContain(
      expected,
    );
  });
});

describe('the title of a count that has none is made of its crime and modes', () => {
  test.each([
    [['25(3)(b)'], 'the war crime of attacking civilian objects (ordering'],
    [[], 'the war crime of attacking civilian objects'],
  ])('%j', async (modes, beginning) => {
    const count = {
      id: 'c',
      crime: 'rome_statute 8(2)(b)(ii)',
      modes: modes.map((mode) => `rome_statute ${mode}`),
      paragraphs: ['x'],
    };
    const texts = await printed({ counts: [count] });
    expect(
      texts.find((text) => text.toLowerCase().startsWith(beginning.toLowerCase()) && !text.includes('CRIME')),
    ).toBeDefined();
  });
});

test('the caption names title, case, judges and persons as far as they are known', async () => {
  const keys = {
    document: {
      amendment: 2,
      number: 'X-01',
      situation: 'Ukraine',
      chamber: 'Trial Chamber',
      judges: ['Judge A', 'Judge B', 'Judge C'],
      classification: 'confidential',
      ex_parte: true,
    },
    accused: [
      { id: 'a', name: 'Jordan Doe', aliases: ['The Teacher'], position: 'Commander' },
      { id: 'b', name: 'Edgar Poe', aliases: ['Raven'] },
    ],
  };
  const texts = await printed(keys);
  expect(texts.slice(0, texts.indexOf('The Prosecutor charges:'))).toEqual([
    'Confidential, ex parte',
    'Special Tribunal',
    'Trial Chamber',
    'Before: Judge A, Judge B and Judge C',
    'Case No. X-01',
    'Situation: Ukraine',
    'THE PROSECUTOR',
    'Against',
    'JORDAN DOE, ALSO KNOWN AS THE TEACHER, COMMANDER',
    'EDGAR POE, ALSO KNOWN AS RAVEN',
    'SECOND AMENDED INDICTMENT',
    'contents',
  ]);
});
