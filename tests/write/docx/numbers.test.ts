import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Numbered, Paper } from '../../../src/model/paper.ts';
import { numberLabel } from '../../../src/text/numerals.ts';
import { computedFields } from './reading/fields.ts';
import { automaticNumbers } from './reading/numberer.ts';
import { type WordFile, written } from './reading/package.ts';
import { paragraphs, printed as words } from './reading/story.ts';
import { all, child, value } from './reading/xml.ts';
import { numbered, paper, reference, SHEET, SMALL, text } from './sample.ts';

function numbersOf(file: WordFile): string[] {
  return automaticNumbers(file, paragraphs(file.xml('word/document.xml'))).filter(
    (number) => number !== undefined,
  );
}

function labelsOf(printed: Paper): string[] {
  return printed.blocks.flatMap((block) => (block.kind === 'numbered' ? [block.label] : []));
}

/** Levels that go down one at a time, as lists in lists do. */
const levels = fc.array(fc.nat(3), { maxLength: 60 }).map((wishes) => {
  let last = -1;
  return wishes.map((wish) => {
    last = Math.min(wish, last + 1);
    return last;
  });
});

function labelled(depth: number, ordinal: number, index: number): Numbered {
  const pattern = [SHEET.numbering.paragraph, ...SHEET.numbering.items][depth] ?? SHEET.numbering.paragraph;
  const label = numberLabel(pattern, ordinal);
  const level = depth as Numbered['level'];
  return {
    kind: 'numbered',
    level,
    ordinal,
    label,
    reference: label,
    anchor: `p${index}`,
    runs: [text('Words')],
  };
}

/** Counts as a drafter would with a pencil. */
function paragraphsOf(depths: readonly number[]): Numbered[] {
  const counts = [0, 0, 0, 0];
  return depths.map((depth, index) => {
    const ordinal = (counts[depth] ?? 0) + 1;
    counts[depth] = ordinal;
    counts.fill(0, depth + 1);
    return labelled(depth, ordinal, index);
  });
}

describe('automatic numbers', () => {
  test('Word counts the small paper as the paper does', async () => {
    const file = await written(SMALL);
    expect(numbersOf(file)).toEqual(['1.', '2.', '(a)', '(b)', '(i)', '(ii)', '3.', '4.', '5.', '(a)']);
    expect(numbersOf(file)).toEqual(labelsOf(SMALL));
  });

  test('Word counts any paper as the paper does', async () => {
    await fc.assert(
      fc.asyncProperty(levels, async (depths) => {
        const printed = paper(paragraphsOf(depths));
        expect(numbersOf(await written(printed))).toEqual(labelsOf(printed));
      }),
      { numRuns: 40 },
    );
  });

  test('the twenty-seventh sub-paragraph is (aa), the twenty-eighth (bb)', async () => {
    const printed = paper(paragraphsOf([0, ...Array<number>(28).fill(1)]));
    expect(numbersOf(await written(printed)).slice(-3)).toEqual(['(z)', '(aa)', '(bb)']);
  });

  test('a label that Word would not count to is words, and so is a reference to it', async () => {
    const printed = paper([
      numbered('1', 'one', text('One')),
      numbered('3', 'three', text('Three, two being left out')),
      numbered('2', 'two', text('See '), reference('paragraph', 'three', '3')),
    ]);
    const file = await written(printed);
    expect(numbersOf(file)).toEqual(['1.', '2.']);
    const lines = paragraphs(file.xml('word/document.xml')).map(words);
    expect(lines).toEqual(['One', '3.\tThree, two being left out', 'See 3']);
    expect(computedFields(file)).toEqual([]);
  });

  test('a sub-paragraph two levels below its paragraph has nothing that Word could count from', async () => {
    const file = await written(paper([labelled(0, 1, 0), labelled(2, 1, 1), labelled(0, 2, 2)]));
    expect(numbersOf(file)).toEqual(['1.', '2.']);
    expect(paragraphs(file.xml('word/document.xml')).map(words)).toEqual(['Words', '(i)\tWords', 'Words']);
  });

  test('whatever the labels, number and words together are the paper’s', async () => {
    const labels = fc.array(fc.record({ level: fc.nat(3), ordinal: fc.integer({ min: 1, max: 4 }) }), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(labels, async (wishes) => {
        const blocks = wishes.map(({ level, ordinal }, index) => labelled(level, ordinal, index));
        const file = await written(paper(blocks));
        const found = paragraphs(file.xml('word/document.xml'));
        const numbers = automaticNumbers(file, found);
        const shown = found.map((one, index) =>
          `${numbers[index] ?? ''}${words(one)}`.replace('\tWords', 'Words'),
        );
        expect(shown).toEqual(blocks.map((block) => `${block.label}Words`));
      }),
      { numRuns: 40 },
    );
  });

  test('paragraphs are numbered by their styles alone, all in one list', async () => {
    const file = await written(SMALL);
    expect(all(file.xml('word/document.xml'), 'w:numPr')).toEqual([]);
    const lists = all(file.xml('word/styles.xml'), 'w:numPr').map((place) => value(place, 'w:numId'));
    expect(lists).toHaveLength(4);
    expect(new Set(lists).size).toBe(1);
    expect(all(file.xml('word/numbering.xml'), 'w:startOverride')).toEqual([]);
  });

  test('styles name their levels and levels their styles', async () => {
    const file = await written(SMALL);
    const levelOf = (style: string) => {
      const found = all(file.xml('word/styles.xml'), 'w:style').find(
        (one) => one.attributes['w:styleId'] === style,
      );
      return value(child(child(found, 'w:pPr'), 'w:numPr'), 'w:ilvl');
    };
    const linked = all(file.xml('word/numbering.xml'), 'w:lvl').filter((level) => child(level, 'w:pStyle'));
    expect(linked.map((level) => value(level, 'w:pStyle'))).toEqual([
      'NumberedParagraph',
      'Item1',
      'Item2',
      'Item3',
    ]);
    for (const level of linked)
      expect(levelOf(value(level, 'w:pStyle') ?? '')).toBe(level.attributes['w:ilvl']);
  });

  test('a number hangs where its style does and is parted from the words by a tab, or by a space where nothing hangs', async () => {
    const flush = { ...SHEET.styles.numbered, left: 0, first: 0 };
    const sheet = { ...SHEET, styles: { ...SHEET.styles, numbered: flush } };
    const file = await written(paper([numbered('1', 'a', text('Words'))], { sheet }));
    const [first, second] = all(file.xml('word/numbering.xml'), 'w:lvl').filter((level) =>
      child(level, 'w:pStyle'),
    );
    expect(value(first, 'w:suff')).toBe('space');
    expect(value(second, 'w:suff')).toBe('tab');
    expect(child(child(second, 'w:pPr'), 'w:ind')?.attributes).toMatchObject({
      'w:left': '1440',
      'w:hanging': '720',
    });
  });
});
