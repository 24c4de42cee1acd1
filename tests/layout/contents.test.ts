import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import type { Page } from '../../src/model/page.ts';
import type { Block, Contents, ContentsEntry, Paper } from '../../src/model/paper.ts';
import { body, heading, paperOf, type Styles, square, squareSheet, text } from './build-paper.ts';
import { showAll, textItems } from './show.ts';

/** Three squares are left for a space and the number of the page. */
const STYLES: Styles = { contents1: { right: 3 } };

function entry(words: string, level: ContentsEntry['level'] = 1): ContentsEntry {
  return { level, anchor: `heading-${words}`, runs: [text(words)] };
}

function contents(overPages: number, ...names: string[]): Contents {
  return { kind: 'contents', overPages, title: [], entries: names.map((name) => entry(name)) };
}

function paper(height: number, blocks: readonly Block[], width = 14): Paper {
  return paperOf(squareSheet(width, height, STYLES), blocks);
}

function pages(height: number, blocks: readonly Block[]): string[][] {
  return showAll(layout(paper(height, blocks), square));
}

const TWO: readonly Block[] = [heading('one'), body('a|b|c'), heading('two'), body('d|e|f')];

describe('the table of contents', () => {
  it('names pages as they are with it, dots leading up to the number', () => {
    expect(pages(4, [contents(1, 'one', 'two'), ...TWO])).toEqual([
      ['one . . . .2', 'two . . . .3'],
      ['one', 'a', 'b', 'c'],
      ['two', 'd', 'e', 'f'],
    ]);
  });

  it('stands on pages of its own between what stands before and after it', () => {
    expect(pages(4, [body('cover'), contents(0, 'one'), ...TWO])).toEqual([
      ['cover'],
      ['one . . . .3'],
      ['one', 'a', 'b', 'c'],
      ['two', 'd', 'e', 'f'],
    ]);
  });

  it('is not there where the paper has no more pages than the court says, and moves nothing', () => {
    expect(pages(5, [body('cover'), contents(2, 'one'), ...TWO])).toEqual(pages(5, [body('cover'), ...TWO]));
    expect(pages(4, [contents(2, 'one'), ...TWO])).toHaveLength(2);
    expect(pages(4, [contents(1, 'one'), ...TWO])).toHaveLength(3);
    expect(layout(paper(4, [contents(2, 'one'), ...TWO]), square).contents).toBeUndefined();
  });

  it('moves the pages of notes with those of their calls', () => {
    const blocks = [
      contents(1, 'one', 'two'),
      heading('one'),
      body('a[1]|b'),
      heading('two'),
      body('c[2]|d'),
    ];
    const noted = paperOf(squareSheet(14, 5, STYLES), blocks, ['first', 'second']);
    const found = layout(noted, square);
    expect(showAll(found)).toEqual([
      ['one . . . .2', 'two . . . .3'],
      ['one', 'a[1]', 'b', '---', '1 first'],
      ['two', 'c[2]', 'd', '---', '2 second'],
    ]);
    expect([...(found.contents ?? [])].map(([, page]) => page)).toEqual([2, 3]);
  });

  it('counts its own pages among those before its entries', () => {
    const names = Array.from({ length: 9 }, (_, index) => `h${index}`);
    const blocks = names.flatMap((name): Block[] => [heading(name), body('a|b|c')]);
    const { contents: found, pages: all } = layout(paper(4, [contents(3, ...names), ...blocks]), square);
    expect(all).toHaveLength(3 + 9);
    expect([...(found ?? [])].map(([, page]) => page)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(showAll({ pages: all, missing: [] })[2]).toEqual(['h8 . . .12']);
  });

  it('sets its numbers and dots one below the other, whatever their figures', () => {
    const names = Array.from({ length: 11 }, (_, index) => 'h'.repeat((index % 3) + 1) + index);
    const blocks = names.flatMap((name): Block[] => [heading(name), body('a|b|c')]);
    const items = layout(paper(12, [contents(3, ...names), ...blocks], 16), square).pages.flatMap(textItems);
    const numbers = items.filter(({ part, text: words }) => part?.kind === 'entry' && /^\d+$/.test(words));
    expect(new Set(numbers.map(({ x, width }) => x + width))).toEqual(new Set([16]));
    const dots = items.filter(({ text: words }) => words.startsWith('.'));
    expect(new Set(dots.map(({ x }) => x % 2))).toEqual(new Set([0]));
    for (const dot of dots) expect(dot.part).toBeUndefined();
  });

  it('leads with words and number to one place', () => {
    const [page] = layout(paper(4, [contents(1, 'one', 'two'), ...TWO]), square).pages;
    const links = (page ? textItems(page) : []).flatMap(({ link }) => link ?? []);
    expect(links.map((link) => link.kind === 'anchor' && link.anchor)).toEqual([
      'heading-one',
      'heading-one',
      'heading-two',
      'heading-two',
    ]);
    expect(new Set(links).size).toBe(2);
  });

  it('says for every heading the page on which its anchor is, however long it is itself', () => {
    const count = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(count, fc.integer({ min: 3, max: 12 }), fc.nat(3), (headings, height, lines) => {
        const names = Array.from({ length: headings }, (_, index) => `h${index}`);
        const words = Array.from({ length: lines + 1 }, () => 'a').join('|');
        const blocks = names.flatMap((name): Block[] => [heading(name), body(words)]);
        const found = layout(paper(height, [contents(0, ...names), ...blocks]), square);
        for (const name of names)
          expect(found.contents?.get(`heading-${name}`)).toBe(pageOf(found.pages, `heading-${name}`));
      }),
      { numRuns: 60 },
    );
  });
});

function pageOf(pages: readonly Page[], anchor: string): number | undefined {
  return pages.find(({ items }) => items.some((item) => item.kind === 'anchor' && item.anchor === anchor))
    ?.number;
}
