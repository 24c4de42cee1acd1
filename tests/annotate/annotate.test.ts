import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../src/model/level.ts';
import { writeMarkdown } from '../../src/write/markdown/index.ts';
import { caseWith, draft, said } from '../draft.ts';

const EVIDENCE = [
  { id: 'P-0001', title: 'Treaty', number: 'UKR-OTP-0001-0001', to: '-0012' },
  { id: 'P-0002', title: 'Map' },
  { id: 'map', title: 'Map of *Izium*' },
  { id: 'plan', title: 'Plan', number: 'UKR-OTP-0002-0001' },
  { id: 'UKR-0007', title: 'Plan', number: 'UKR-0007' },
  { id: 'P-0009', title: 'Plant', classification: 'confidential' },
];

const NOTES = { evidence: 'notes' };

/** The notes of a paper whose one paragraph names evidence, and what is said of it. */
async function notesOf(evidence: unknown, keys: Readonly<Record<string, unknown>> = {}) {
  const { paper, findings } = await draft(
    caseWith({
      evidence: EVIDENCE,
      document: NOTES,
      general_allegations: [{ id: 'treaty', text: 'They signed.', evidence }],
      ...keys,
    }),
  );
  const written = paper && writeMarkdown(paper).replace(/<a id="[^"]*"><\/a>/g, '');
  return {
    notes: [...(written ?? '').matchAll(/^\[\^\d+\]: (.*)$/gm)].map(([, words]) => words),
    text: written ?? '',
    said: findings.map(said),
  };
}

describe('a paragraph’s evidence, as a note', () => {
  test.each([
    [['P-0001'], 'Evidence: P-0001, UKR-OTP-0001-0001 to UKR-OTP-0001-0012.'],
    [
      [{ id: 'P-0001', at: 'page 3' }, 'P-0002'],
      'Evidence: P-0001, UKR-OTP-0001-0001 to UKR-OTP-0001-0012 at page 3; P-0002.',
    ],
    [['map'], 'Evidence: Map of *Izium*.'],
    [['plan', 'UKR-0007'], 'Evidence: UKR-OTP-0002-0001; UKR-0007.'],
  ])('%j', async (evidence, note) => {
    const { notes, text } = await notesOf(evidence);
    expect(notes).toEqual([note]);
    expect(text).toContain('They signed.[^1]');
  });

  test('in the words of the language', async () => {
    const { notes } = await notesOf([{ id: 'P-0002', at: 'p. 3' }], {
      document: { ...NOTES, language: 'fr' },
    });
    expect(notes).toEqual(['Preuves\u00a0: P-0002, p. 3.']);
  });

  test('is numbered with the other notes, behind those of the paragraph', async () => {
    const general_allegations = [
      { text: 'First^[One.]', evidence: ['P-0002'] },
      { text: 'Second[^two]:', items: ['a^[Three.]'], evidence: ['map'] },
    ];
    const { notes } = await notesOf([], { general_allegations, footnotes: { two: 'Two.' } });
    expect(notes).toEqual(['One.', 'Evidence: P-0002.', 'Two.', 'Evidence: Map of *Izium*.', 'Three.']);
  });

  test('is printed only where the case asks for it', async () => {
    for (const document of [{}, { evidence: 'list' }])
      expect((await notesOf(['P-0001'], { document })).notes).toEqual([]);
  });

  test('of an incident stands where its paragraph does', async () => {
    const keys = {
      incidents: [{ id: 'market', conduct: 'It was hit.', evidence: ['P-0002'] }],
      general_allegations: [{ incidents: 'all' }],
    };
    expect((await notesOf([], keys)).notes).toEqual(['Evidence: P-0002.']);
  });
});

test.each(['icc', 'us-federal'])('a case may not ask for it in `%s`', async (court) => {
  const { said: told } = await notesOf(['P-0001'], { court });
  expect(told).toContainEqual(expect.stringMatching(/^court\/evidence: .* @ "notes"$/));
});

describe('what is withheld', () => {
  test('is named in no note', async () => {
    expect((await notesOf(['P-0009', 'P-0002'])).notes).toEqual(['Evidence: P-0002.']);
    expect((await notesOf(['P-0009'])).notes).toEqual(['Evidence: \\[REDACTED\\].']);
  });

  test('leaves every other note its number', async () => {
    const paragraph = fc.record(
      {
        text: fc.constantFrom('A', 'B^[note]'),
        evidence: fc.subarray(['P-0002', 'P-0009', 'hidden', 'map']),
        redact: fc.constantFrom(...LEVELS),
      },
      { requiredKeys: ['text', 'evidence'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 5 }), async (paragraphs) => {
        const evidence = [...EVIDENCE, { id: 'hidden', title: 'x', classification: 'secret' }];
        const counts = LEVELS.map(async (classification) => {
          const document = { ...NOTES, classification };
          const keys = { document, evidence, general_allegations: [...paragraphs, 'End.^[The last.]'] };
          const { notes } = await notesOf([], keys);
          return notes.lastIndexOf('The last.');
        });
        expect(new Set(await Promise.all(counts)).size).toBe(1);
      }),
      { numRuns: 20 },
    );
  });
});
