import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note, Paper } from '../../src/model/paper.ts';
import { runs } from '../hunting.ts';
import { type Cited, type Forms, type ReadNote, wrongForms } from './short-forms.ts';
import { asRead, built, citedAs, story } from './stories.ts';

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
    byName: ['w6'],
    capital: true,
    says: ['Id.', 'supra note '],
  },
  oscola: { again: /^ibid\b/i, before: /\(n (\d+)\)/, byName: ['w6'], capital: false, says: ['ibid', '(n '] },
} as const satisfies Record<string, Forms & { readonly says: readonly [string, string] }>;

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

  test('finds a name that two works of one note have', () => {
    const bridges = citedAs({ work: 8, prefix: '', placed: false }, 0, 0);
    const both = (text: string) =>
      wrongForms(
        [
          { number: 1, text: 'Jo Abara, Sieges; Jo Abara, Bridges', works: [war, bridges] },
          { number: 2, text, works: [war] },
        ],
        FORMS.bluebook,
      ).join();
    expect(both('Abara, supra note 1')).toContain('may be another work of `Abara`');
    expect(both('Abara, Sieges, supra note 1')).toBe('');
  });

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
      fc.asyncProperty(story, async ({ notes, paragraphs }) => {
        for (const classification of ['confidential', 'public']) {
          const paper = await built(style, notes, paragraphs, classification);
          expect(wrongForms(asRead(paper, notes, classification === 'public'), forms)).toEqual([]);
          expect(wrongLinks(paper)).toEqual([]);
        }
      }),
      { numRuns: runs(12) },
    );
  });

  test('are known to be wrong where any one of them is made another', async () => {
    await fc.assert(
      fc.asyncProperty(story, fc.nat(), async ({ notes, paragraphs }, at) => {
        const paper = await built(style, notes, paragraphs, 'public');
        const wrong = planted(asRead(paper, notes, true), at, forms.says);
        fc.pre(wrong !== undefined);
        expect(wrongForms(wrong, forms)).not.toEqual([]);
      }),
      { numRuns: runs(6) },
    );
  });
});
