import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import type { TextItem } from '../../src/model/page.ts';
import type { Run } from '../../src/model/paper.ts';
import type { ParagraphStyle } from '../../src/model/sheet.ts';
import { mirrored } from '../../src/text/mirrored.ts';
import { paperOf, runs, square, squareSheet, text } from './build-paper.ts';
import { textItems } from './show.ts';

function items(
  width: number,
  words: string | readonly Run[],
  style: Partial<ParagraphStyle> = {},
): TextItem[] {
  const marked = typeof words === 'string' ? runs(words) : words;
  const paper = paperOf(squareSheet(width, 500, { body: style }), [
    { kind: 'plain', style: 'body', runs: marked },
  ]);
  return layout(paper, square).pages.flatMap(textItems);
}

/** A line as it stands on paper from left to right, the letters of words that run from right to left turned too. */
function seen(all: readonly TextItem[]): string[] {
  const lines = [...new Set(all.map(({ y }) => y))];
  return lines.map((y) =>
    all
      .filter((item) => item.y === y)
      .sort((one, other) => one.x - other.x)
      .map((item) => (item.rightToLeft ? turned(mirrored(item.text)) : item.text))
      .join('')
      .trimEnd(),
  );
}

function turned(word: string): string {
  return [...word].reverse().join('');
}

describe('words from right to left', () => {
  it('stand in their own order within a line that runs from left to right', () => {
    expect(seen(items(40, 'called אבג דהו and so'))).toEqual(['called והד גבא and so']);
  });

  it('begin each line with the first of them', () => {
    expect(seen(items(14, 'called אבג דהו זחט and so'))).toEqual(['called והד גבא', 'טחז and so']);
  });

  it('leave numbers between them as they are, and turn their brackets', () => {
    expect(seen(items(40, 'see אבג 12 דהו now'))).toEqual(['see והד 12 גבא now']);
    expect(seen(items(40, 'see אבג (דהו) זחט now'))).toEqual(['see טחז (והד) גבא now']);
  });

  it('leave the order of names, commas and numbers to the sentence from left to right about them', () => {
    expect(seen(items(60, 'see אבג, דה and זחט, 12–15 May'))).toEqual(['see גבא, הד and טחז, 12–15 May']);
    expect(seen(items(60, 'see “אבג” (2024), 15 May'))).toEqual(['see “גבא” (2024), 15 May']);
  });

  it('keep the order of a whole sentence of theirs', () => {
    expect(seen(items(60, 'see א ב ג ד ה ו, ז ח now'))).toEqual(['see ח ז ,ו ה ד ג ב א now']);
  });

  it('keep their order over several looks', () => {
    const words = [text('see אבג '), text('דהו', { bold: true }), text(' זחט now')];
    expect(seen(items(40, words))).toEqual(['see טחז והד גבא now']);
  });

  it('are read in the order in which they were written', () => {
    const words = 'called אבג (דהו) 12 and so';
    expect(
      items(12, words)
        .map((item) => item.text)
        .join(''),
    ).toBe(words);
  });
});

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,6}$/),
  fc.stringMatching(/^[א-ת]{1,6}$/),
  fc.stringMatching(/^[1-9]{1,3}$/),
  fc.constantFrom('(אב)', 'אב,', 'ab.', '“אב”'),
);

describe('whatever mixes directions', () => {
  it('every word stands once and in order, in its line, and no two upon each other', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' ')),
        fc.integer({ min: 8, max: 40 }),
        fc.constantFrom('left', 'justify', 'right'),
        (words, width, align) => {
          const all = items(width, words, { align });
          expect(all.map((item) => item.text).join('')).toBe(words);
          for (const y of new Set(all.map((item) => item.y))) {
            const line = all.filter((item) => item.y === y && item.width > 0).sort((a, b) => a.x - b.x);
            for (const [index, item] of line.entries()) {
              const before = line[index - 1];
              expect(item.x).toBeCloseTo(before ? before.x + before.width : item.x, 6);
              expect(item.x + item.width).toBeLessThanOrEqual(width + 1e-6);
            }
          }
        },
      ),
    );
  });
});
