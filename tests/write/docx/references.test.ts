import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/model/paper.ts';
import { bookmarks } from '../../../src/write/docx/bookmarks.ts';
import { computedFields } from './reading/fields.ts';
import { written } from './reading/package.ts';
import { paragraphs, pieces, printed } from './reading/story.ts';
import { all } from './reading/xml.ts';
import { call, note, numbered, paper, reference, SMALL, text } from './sample.ts';

describe('references', () => {
  test('every field says what Word would compute', async () => {
    const fields = computedFields(await written(SMALL));
    expect(fields.map((field) => field.computed)).toEqual(fields.map((field) => field.result));
    expect(fields.map(({ instruction, result }) => `${instruction} = ${result}`)).toEqual([
      'REF treaty \\r \\h = 1',
      'REF corps \\r \\h = 2',
      'REF corps \\r \\h = 2',
      'REF second_brigade \\n \\h = (b)',
      'REF signals \\n \\h = (ii)',
      'NOTEREF n_treaty \\h = 1',
      'REF schedule_a \\h = A',
      'NOTEREF n_treaty \\f \\h = 1',
      'SEQ Count \\* ARABIC = 1',
      'REF murder \\h = 2',
      'SEQ Count \\* ARABIC = 2',
      'REF aggression \\h = 1',
      'SEQ Schedule \\* ALPHABETIC = A',
      'NOTEREF n_treaty \\h = 1',
      'REF corps \\r \\h = 2',
      'REF first_brigade \\n \\h = (a)',
    ]);
  });

  test('a reader of the words sees the words of the paper', async () => {
    const lines = paragraphs((await written(SMALL)).xml('word/document.xml')).map(printed);
    expect(lines).toContain('See paragraphs 1–2 and 2(b)(ii), note 1, and A.1');
    expect(lines).toContain('Count 2: Murder');
  });

  test('a schedule is called by its letter, which Word counts', async () => {
    const file = await written(SMALL);
    const heading = paragraphs(file.xml('word/document.xml')).find((one) =>
      pieces(one).some((piece) => piece.kind === 'start' && piece.name === 'schedule_a'),
    );
    expect(heading && printed(heading)).toBe('SCHEDULE A');
    expect(computedFields(file)).toContainEqual({
      instruction: 'SEQ Schedule \\* ALPHABETIC',
      result: 'A',
      computed: 'A',
    });
  });

  test('schedules that nobody refers to do not put the others’ letters out', async () => {
    const heading = (letter: string): Block => ({
      kind: 'heading',
      level: 1,
      anchor: `schedule-${letter}`,
      runs: [text(`Schedule ${letter}`)],
    });
    const file = await written(
      paper([
        numbered(
          '1',
          'p',
          reference('schedule', 'schedule-D', 'D'),
          reference('schedule', 'schedule-B', 'B'),
        ),
        ...['A', 'B', 'C', 'D'].map(heading),
      ]),
    );
    for (const { result, computed } of computedFields(file)) expect(computed).toBe(result);
    expect(computedFields(file)).toHaveLength(4);
  });

  test('words that no field comes to are a link, words that lead nowhere are words', async () => {
    const file = await written(
      paper([
        numbered('1', 'a', text('First')),
        numbered(
          '2',
          'b',
          reference('paragraph', 'a', 'the first'),
          text(' and '),
          reference('paragraph', 'no', '9'),
        ),
      ]),
    );
    expect(computedFields(file)).toEqual([]);
    expect(
      all(file.xml('word/document.xml'), 'w:hyperlink').map((link) => link.attributes['w:anchor']),
    ).toEqual(['a']);
    expect(paragraphs(file.xml('word/document.xml')).map(printed)).toEqual(['First', 'the first and 9']);
  });

  test('a block and a note of one anchor have bookmarks of their own', async () => {
    const file = await written(
      paper(
        [
          numbered('1', 'same', text('First'), call(1)),
          numbered('2', 'b', reference('paragraph', 'same', '1'), reference('note', 'same', '1')),
        ],
        { notes: [note(1, 'same', text('A note'))] },
      ),
    );
    expect(computedFields(file).map((field) => field.instruction)).toEqual([
      'REF same \\r \\h',
      'NOTEREF same_2 \\h',
    ]);
  });

  test('counts that leave a number out are told theirs and counted on from there', async () => {
    const numbers = [2, 3, 5];
    const counts = numbers.map(
      (number): Block => ({
        kind: 'count',
        number,
        label: `Count ${number}:`,
        anchor: `c${number}`,
        runs: [text('A crime')],
      }),
    );
    const fields = computedFields(
      await written(paper([...counts, numbered('1', 'a', reference('count', 'c5', '5'))])),
    );
    expect(fields.map((field) => field.instruction)).toEqual([
      'SEQ Count \\* ARABIC \\r 2',
      'SEQ Count \\* ARABIC',
      'SEQ Count \\* ARABIC \\r 5',
      'REF c5 \\h',
    ]);
    expect(fields.map((field) => field.computed)).toEqual(['2', '3', '5', '5']);
    expect(fields.map((field) => field.result)).toEqual(['2', '3', '5', '5']);
  });

  test('what has a name of its own has a bookmark, what has not and is not referred to has none', async () => {
    const blocks = [numbered('1', 'paragraph-1', text('First')), numbered('2', 'deal', text('Second'))];
    const file = await written(paper(blocks));
    const marks = all(file.xml('word/document.xml'), 'w:bookmarkStart');
    expect(marks.map(({ attributes }) => attributes['w:name'])).toEqual(['deal']);
  });
});

describe('names of bookmarks', () => {
  const named = (...anchors: string[]) =>
    [...bookmarks(anchors.map((anchor) => ({ key: anchor, anchor }))).values()].map(
      (bookmark) => bookmark.name,
    );

  test('are legal in Word and differ in more than case', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(fc.string(), fc.stringMatching(/^[a-bA-B_-]{1,45}$/))),
        (anchors) => {
          const names = named(...anchors);
          for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(anchors.length);
        },
      ),
    );
  });

  test('are near their anchors', () => {
    expect(named('act-1', 'act_1', 'Act-1', '14')).toEqual(['act_1', 'act_1_2', 'Act_1_3', 'b_14']);
    expect(named('a'.repeat(50), 'a'.repeat(51))).toEqual(['a'.repeat(40), `${'a'.repeat(38)}_2`]);
  });
});
