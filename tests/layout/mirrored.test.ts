import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import type { Page, TextItem } from '../../src/model/page.ts';
import type { Block, Paper } from '../../src/model/paper.ts';
import { mirrored } from '../../src/text/mirrored.ts';
import {
  body,
  item,
  NO_FURNITURE,
  numbered,
  paperOf,
  runs,
  type Styles,
  square,
  squareSheet,
  text,
} from './build-paper.ts';
import { textItems } from './show.ts';

const WIDTH = 20;
const STYLES: Styles = {
  numbered: { left: 4, first: -4 },
  item1: { left: 8, first: -4 },
  quotation: { left: 2, right: 6 },
};

/** A page of squares in a language, its notes at the foot. */
function pageIn(
  language: string,
  blocks: readonly Block[],
  notes: readonly string[] = [],
  more: Partial<Paper> = {},
): Page {
  const paper = { ...paperOf(squareSheet(WIDTH, 12, STYLES), blocks, notes), language, ...more };
  return layout(paper, square).pages[0] as Page;
}

/** The lines of a page as they stand on paper, `_` for each square that is left white. */
function seen(page: Page): string[] {
  const lines = new Map<number, string[]>();
  for (const { x, y, text, rightToLeft, width } of textItems(page).filter(inked)) {
    const line = lines.get(y) ?? Array<string>(WIDTH).fill('_');
    lines.set(y, line);
    const letters = [...text.slice(0, Math.round(width))];
    const shown = rightToLeft ? [...mirrored(letters.join(''))].reverse() : letters;
    line.splice(Math.round(x), shown.length, ...shown);
  }
  return [...lines]
    .sort(([one], [other]) => one - other)
    .map(([, line]) => line.join('').replaceAll(' ', '_'));
}

/** A space at the end of a line has no width; superscripts are not as wide as a square. */
function inked({ width, size }: TextItem): boolean {
  return width > 0 && size === 1;
}

describe('a paper in Hebrew', () => {
  it('begins its lines on the right, with their numbers and indents', () => {
    const words = 'אבג דהו זחט יכל מנס';
    expect(seen(pageIn('he', [numbered(1, words), item(1, '(א)', words)]))).toEqual([
      '_לכי_טחז_והד_גבא__.1',
      '_____________סנמ____',
      '_טחז_והד_גבא_(א)____',
      '_____סנמ_לכי________',
    ]);
  });

  it('keeps words and numbers from left to right within, and turns brackets', () => {
    expect(seen(pageIn('he', [body('אבג (the Act) 12 דהו')]))).toEqual(['והד_12_(the_Act)_גבא']);
    expect(seen(pageIn('he', [body('אבג, 8(2).')]))).toEqual(['__________.(2)8_,גבא']);
    expect(seen(pageIn('he', [body('see the אבג')]))).toEqual(['_________גבא_see_the']);
  });

  it('has the indents of quotations on the other side', () => {
    const quotation: Block = { kind: 'plain', style: 'quotation', runs: runs('אבג דהו זחט') };
    expect(seen(pageIn('he', [quotation]))).toEqual(['_______טחז_והד_גבא__']);
  });

  it('has the first column of its tables on the right, with its notes below', () => {
    const cell = (words: string) => ({ runs: runs(words) });
    const rows = [[cell('א'), cell('ג[1]')]];
    const page = pageIn('he', [{ kind: 'table', widths: [0.5, 0.5], head: [], rows }], ['דהו']);
    const at = (words: string) => textItems(page).find((item) => item.text.startsWith(words))?.x;
    expect([at('א'), at('ג')]).toEqual([WIDTH - 4 - 1, WIDTH / 2 - 4 - 1]);
    const rules = page.items.flatMap((item) => (item.kind === 'rule' && item.width === 2 ? item.x : []));
    expect(rules).toEqual([WIDTH - 2]);
  });

  it('has what a header says on the left on its right, and the other way round', () => {
    const line = { left: [text('אבג')], centre: [], right: [text('סוד (1)')] };
    const furniture = { ...NO_FURNITURE, header: line };
    expect(seen(pageIn('he', [], [], { furniture: { first: furniture, rest: furniture } }))).toEqual([
      '(1)_דוס__________גבא',
    ]);
  });

  it('has its words within the page, whatever they are', () => {
    const word = fc.stringMatching(/^(?:[א-ת]{1,7}|[a-z]{1,7}|\d{1,3}|\([א-ת]{1,5}\)|[א-ת]{2},)$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const said = words.join(' ');
        const items = textItems(pageIn('he', [body(said)]));
        expect(items.map((item) => item.text).join('')).toBe(said);
        for (const { x, width } of items)
          expect([x >= -1e-6, x + width <= WIDTH + 1e-6]).toEqual([true, true]);
      }),
    );
  });
});
