import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note, Paper } from '../../src/model/paper.ts';
import { caseWith, draft, said } from '../draft.ts';
import { plain } from './corpus.ts';
import { inMarks } from './printing.ts';
import { type Cited, type Forms, type ReadNote, wrongForms } from './short-forms.ts';

/** What a short form of each style is known by, and what it would say. */
const FORMS = {
  international: {
    again: /^ibid\b/i,
    before: /\bsupra note (\d+)/,
    byName: ['w7'],
    capital: true,
    says: ['Ibid.', 'supra note '],
  },
  bluebook: {
    again: /^id\b/i,
    before: /\bsupra note (\d+)/,
    byName: [],
    capital: true,
    says: ['Id.', 'supra note '],
  },
  oscola: { again: /^ibid\b/i, before: /\(n (\d+)\)/, byName: [], capital: false, says: ['ibid', '(n '] },
} as const satisfies Record<string, Forms & { readonly says: readonly [string, string] }>;

/** Works of many kinds; of each, what its full form alone has, and what its short form says. */
const WORKS = [
  {
    item: {
      type: 'book',
      author: [{ given: 'Jo', family: 'Abara' }],
      title: 'Sieges',
      publisher: 'Press',
      issued: 2020,
    },
    sign: 'Sieges',
    name: 'Abara',
  },
  {
    item: {
      type: 'article-journal',
      author: [
        { given: 'Jo', family: 'Berg' },
        { given: 'Al', family: 'Castell' },
      ],
      title: 'Winter Orders',
      'container-title': 'Law Journal',
      volume: '3',
      page: '5-31',
      issued: 2019,
    },
    sign: 'Winter Orders',
    name: 'Berg',
  },
  {
    item: {
      type: 'legal_case',
      title: 'Prosecutor v. Dorn',
      number: 'IT-1-T',
      genre: 'Judgement',
      authority: 'Trial Chamber',
      issued: '2013-09-26',
    },
    sign: 'IT-1-T',
    name: 'Dorn',
  },
  {
    item: {
      type: 'report',
      author: [{ literal: 'Observer Mission' }],
      title: 'The Shelling of Farkas',
      number: 'OM/7',
      issued: 2020,
    },
    sign: 'OM/7',
    name: 'Observer Mission',
  },
  {
    item: {
      type: 'article-newspaper',
      title: 'Shells Fall on Grau',
      'container-title': 'The Daily',
      issued: '2020-05-03',
      URL: 'https://example.org/grau',
      accessed: '2021-02-03',
    },
    sign: 'https://example.org/grau',
    name: 'Shells Fall on Grau',
  },
  {
    item: {
      type: 'treaty',
      title: 'Treaty of Hoang',
      volume: '12',
      'container-title': 'U.N.T.S.',
      page: '3',
      issued: '1998-07-17',
    },
    sign: 'U.N.T.S.',
    name: 'Treaty of Hoang',
  },
  {
    item: {
      type: 'legislation',
      title: 'Act of Ilic',
      number: 'c. 52',
      authority: 'United Kingdom',
      issued: 2006,
    },
    sign: '2006',
    name: 'Act of Ilic',
  },
  {
    item: {
      type: 'legal_case',
      title: 'Prosecutor v. Kovac',
      'title-short': 'Kovac',
      number: 'IT-2-T',
      authority: 'Trial Chamber',
      issued: '2013-09-27',
    },
    sign: 'IT-2-T',
    name: 'Kovac',
  },
] as const;
const ids = WORKS.map((_, index) => `w${index}`);
const sources = WORKS.map(({ item }, index) => ({ ...item, id: ids[index] }));

interface WrittenWork {
  readonly work: number;
  readonly prefix: string;
  /** Whether a place in it is cited. */
  readonly placed: boolean;
  readonly withheld: boolean;
}

interface WrittenNote {
  readonly works: readonly WrittenWork[];
  /** Whether its works stand in one pair of brackets. */
  readonly joined: boolean;
  readonly withheld: boolean;
}

/** Where notes are called: each list is a paragraph, whose readers may be few. */
interface Calls {
  readonly calls: readonly number[];
  readonly withheld: boolean;
}

/** True once in so many times. */
const seldom = (times: number) => fc.nat(times - 1).map((n) => n === 1);

const cited = fc.record({
  // Two of them more often than the others, so that the same work meets itself.
  work: fc.oneof(fc.nat(1), fc.nat(WORKS.length - 1)),
  prefix: fc.constantFrom('', '', 'see', 'but see'),
  placed: fc.boolean(),
  withheld: seldom(8),
});
const written = fc.record({
  works: fc.oneof(fc.array(cited, { minLength: 1, maxLength: 1 }), fc.array(cited, { maxLength: 4 })),
  joined: fc.boolean(),
  withheld: seldom(6),
});
const NOTES = 9;
const story = fc.record({
  notes: fc.array(written, { minLength: NOTES, maxLength: NOTES }),
  order: fc.shuffledSubarray([...Array(NOTES).keys()], { minLength: 2 }),
  parts: fc.array(
    fc.record({
      many: fc.integer({ min: 1, max: 3 }),
      withheld: seldom(8),
    }),
    { minLength: NOTES, maxLength: NOTES },
  ),
  again: fc.array(fc.nat(NOTES - 1), { maxLength: 2 }),
});

/** Figures that stand for one citation and no other. */
const place = (note: number, at: number, placed: boolean) => (placed ? `9${note}${at}0` : '');

/** The note in a drafter's markup; the words behind its works tell it from the others. */
function inMarkup({ works, joined }: WrittenNote, note: number): string {
  const all = works.map(({ work, prefix, placed }, at) => ({
    prefix,
    cite: `@${ids[work]}${placed ? `, at ${place(note, at, placed)}` : ''}`,
  }));
  const apart = all.map(({ prefix, cite }, at) => {
    const text = `${prefix} [${cite}]`.trim();
    return works[at]?.withheld ? `:redact[${text}]{level=confidential}` : text;
  });
  const [first, ...others] = all;
  const text =
    first && joined && !works.some(({ withheld }) => withheld)
      ? `${first.prefix} [${[first.cite, ...others.map(({ prefix, cite }) => `${prefix} ${cite}`)].join('; ')}]`
      : apart.join('; ');
  return `${text.trim()}${works.length > 0 ? '. ' : ''}Mark${note}.`.trim();
}

/** The notes of a copy as its readers have them. */
function asRead(paper: Paper, notes: readonly WrittenNote[], isPublic: boolean): readonly ReadNote[] {
  return paper.notes.map((printed) => {
    const words = plain(inMarks(printed));
    const [, text = '', mark] = /^(.*?)\.?(?: |^)Mark(\d+)\.$/.exec(words) ?? [];
    const of = mark === undefined ? [] : (notes[Number(mark)]?.works ?? []);
    const works = of.map((work, at) =>
      work.withheld && isPublic ? 'withheld' : citedAs(work, Number(mark), at),
    );
    return { number: printed.number, text, works };
  });
}

function citedAs({ work, prefix, placed }: Omit<WrittenWork, 'withheld'>, note: number, at: number): Cited {
  const { name, sign } = WORKS[work] as (typeof WORKS)[number];
  return { id: ids[work] as string, name, sign, prefix, place: place(note, at, placed) };
}

function paragraphs({
  order,
  parts,
  again,
}: {
  order: readonly number[];
  parts: readonly { many: number; withheld: boolean }[];
  again: readonly number[];
}): readonly Calls[] {
  const rest = [...order, ...again];
  return parts.flatMap(({ many, withheld }) => {
    const calls = rest.splice(0, many);
    return calls.length > 0 ? [{ calls, withheld }] : [];
  });
}

async function built(
  style: string,
  notes: readonly WrittenNote[],
  calling: readonly Calls[],
  classification: string,
) {
  const yaml = caseWith({
    court: './court.yaml',
    document: { classification },
    sources,
    footnotes: Object.fromEntries(
      notes.map((note, index) => [
        `n${index}`,
        { text: inMarkup(note, index), ...(note.withheld && { redact: 'confidential' }) },
      ]),
    ),
    general_allegations: calling.map(({ calls, withheld }) => ({
      text: `Alleged${calls.map((note) => `[^n${note}]`).join(' and')}.`,
      ...(withheld && { redact: 'confidential' }),
    })),
  });
  const court = `{format: 1, extends: templates/courts/special-tribunal.yaml, name: Court, citations: {style: ${style}}}`;
  const { paper, findings } = await draft(yaml, { 'court.yaml': court });
  if (!paper) throw new Error(findings.map(said).join('\n'));
  return paper;
}

/** Links to notes that lead elsewhere than their number says. */
function wrongLinks({ notes }: Paper): readonly string[] {
  const anchors = new Map<string, Note>(notes.map((note) => [note.anchor, note]));
  return notes.flatMap(({ number, runs }) =>
    runs.flatMap((run) =>
      run.kind === 'reference' && run.to === 'note' && anchors.get(run.anchor)?.number !== Number(run.text)
        ? [`note ${number} says ${run.text} and leads to ${anchors.get(run.anchor)?.number}`]
        : [],
    ),
  );
}

describe('the checker', () => {
  const [war, dorn] = [0, 2].map((work) => citedAs({ work, prefix: '', placed: false }, 0, 0)) as [
    Cited,
    Cited,
  ];
  const at = (work: Cited, figures: string): Cited => ({ ...work, place: figures });
  const right: readonly ReadNote[] = [
    { number: 1, text: 'Jo Abara, Sieges, at 9001', works: [at(war, '9001')] },
    { number: 2, text: 'Id. at 9002', works: [at(war, '9002')] },
    { number: 3, text: 'see Prosecutor v. Dorn, IT-1-T; id.', works: [{ ...dorn, prefix: 'see' }, dorn] },
    { number: 4, text: 'Id.; Abara, supra note 1, at 9003', works: [dorn, at(war, '9003')] },
    { number: 5, text: 'see Abara, supra note 1', works: [{ ...war, prefix: 'see' }] },
    { number: 6, text: 'Id.; [REDACTED]', works: [war, 'withheld'] },
    { number: 7, text: 'Abara, supra note 1', works: [war] },
    { number: 8, text: 'Id. at 9004', works: [at(war, '9004')] },
    { number: 9, text: 'Abara, supra note 1', works: [war] },
  ];
  const told = (note: number, text: string) =>
    wrongForms(
      right.map((each) => (each.number === note ? { ...each, text } : each)),
      FORMS.bluebook,
    );

  test('finds nothing in notes that are right', () => {
    expect(wrongForms(right, FORMS.bluebook)).toEqual([]);
  });

  test.each([
    ['a short form of what was never cited', 1, 'Abara, supra note 1, at 9001', 'before, not full'],
    ['another work in full', 1, 'Jo Doe, War, at 9001', 'another work, or none, in full'],
    ['a place that is lost', 2, 'Id.', 'cites not 9002'],
    ['a place of another citation', 2, 'Id. at 9001', 'cites not 9002'],
    ['a full form again', 2, 'Jo Abara, Sieges, at 9002', 'full, not again'],
    ['a small letter at the start', 2, 'id. at 9002', 'its first letter'],
    [
      'a number where there is no need of one',
      3,
      'see Prosecutor v. Dorn, IT-1-T; Dorn, supra note 3',
      'before, not again',
    ],
    [
      'words before a work that are lost',
      3,
      'Prosecutor v. Dorn, IT-1-T; id.',
      'the words `see` before it are lost',
    ],
    ['a capital amid a note', 3, 'see Prosecutor v. Dorn, IT-1-T; Id.', 'its first letter'],
    ['a work that is lost', 4, 'Id.', 'has 1 works, not 2'],
    ['the number of another note', 4, 'Id.; Abara, supra note 2, at 9003', 'stands in full in note 1'],
    [
      'the number of a note that there is not',
      4,
      'Id.; Abara, supra note 9, at 9003',
      'stands in full in note 1',
    ],
    ['another name', 4, 'Id.; Dorn, supra note 1, at 9003', 'does not say `Abara`'],
    ['an Id. after two works', 5, 'see id.', 'again, not before'],
    ['an Id. that would mean the place cited before', 9, 'Id.', 'again, not before'],
    ['an Id. behind what is withheld', 7, 'Id.', 'again, not before'],
  ])('finds %s', (_, note, text, fault) => {
    expect(told(note, text).join()).toContain(fault);
  });
});

/** The same notes with one of their forms made another: what was full or short in one way, in another. */
function planted(notes: readonly ReadNote[], at: number, [again, before]: readonly [string, string]) {
  const places = notes.flatMap(({ works }, note) =>
    works.flatMap((each, work) => (each === 'withheld' ? [] : [{ note, work }])),
  );
  const chosen = places[at % places.length];
  if (!chosen) return undefined;
  const { number, text, works } = notes[chosen.note] as ReadNote;
  const { name, sign, prefix, place: figures } = works[chosen.work] as Cited;
  const parts = text.split('; ');
  const part = parts[chosen.work] as string;
  const short =
    part.includes(before) || new RegExp(`^(?:${prefix} )?${again.replace('.', '\\.')}`, 'i').test(part);
  const wrong = short ? `${name}, ${sign}` : `${name}, ${before}${number})`;
  parts[chosen.work] = `${prefix} ${wrong}, at ${figures}`.trim();
  return notes.map((note, index) => (index === chosen.note ? { ...note, text: parts.join('; ') } : note));
}

describe.each(Object.entries(FORMS))('short forms in style %s', (style, forms) => {
  test('are right in any order of the notes, in the whole paper and in its public copy', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ notes, ...rest }) => {
        for (const classification of ['confidential', 'public']) {
          const paper = await built(style, notes, paragraphs(rest), classification);
          expect(wrongForms(asRead(paper, notes, classification === 'public'), forms)).toEqual([]);
          expect(wrongLinks(paper)).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('are known to be wrong where any one of them is made another', async () => {
    await fc.assert(
      fc.asyncProperty(story, fc.nat(), async ({ notes, ...rest }, at) => {
        const paper = await built(style, notes, paragraphs(rest), 'public');
        const wrong = planted(asRead(paper, notes, true), at, forms.says);
        fc.pre(wrong !== undefined);
        expect(wrongForms(wrong, forms)).not.toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
