import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import type { TextItem } from '../../src/model/page.ts';
import type { Block } from '../../src/model/paper.ts';
import { body, paperOf, square, squareSheet } from './build-paper.ts';
import { show, textItems } from './show.ts';

const WIDTH = 40;
const HEIGHT = 50;

function pagesOf(block: Block, notes: readonly string[] = []) {
  return layout(paperOf(squareSheet(WIDTH, HEIGHT, { body: { align: 'justify' } }), [block], notes), square)
    .pages;
}

const isNote = ({ part }: TextItem): boolean => part?.kind === 'note';

describe('lines of what nobody should have written', () => {
  it('a word of 1,000 letters is broken between letters, each line full', () => {
    const pages = pagesOf(body('x'.repeat(1000)));
    expect(pages).toHaveLength(1);
    expect(pages.flatMap(show)).toEqual(Array.from({ length: 25 }, () => 'x'.repeat(WIDTH)));
  });

  it('a paragraph of 50,000 words is whole, in order, on pages that are full', () => {
    const words = Array.from({ length: 50_000 }, (_, index) => String(index).padStart(5, '0')).join(' ');
    const pages = pagesOf(body(words));
    expect(
      pages
        .flatMap(textItems)
        .map(({ text }) => text)
        .join(''),
    ).toBe(words);
    // Words of five squares: seven fit in a line of forty, the six spaces between them a little narrower than one.
    expect(pages).toHaveLength(Math.ceil(50_000 / 7 / HEIGHT));
  });

  it('500 notes in one paragraph stand in order, each after its call', () => {
    const count = 500;
    const words = Array.from({ length: count }, (_, index) => `word[${index + 1}]`).join(' ');
    const notes = Array.from({ length: count }, (_, index) => `note ${index + 1}`);
    const pages = pagesOf(body(words), notes);
    const calls = pages.flatMap((page, number) =>
      textItems(page)
        .filter(({ role }) => role === 'call')
        .map(({ text }) => [Number(text), number] as const),
    );
    const begun = pages.flatMap((page, number) =>
      textItems(page)
        .filter((item) => isNote(item) && item.role === 'label')
        .map(({ text }) => [Number(text), number] as const),
    );
    const inOrder = Array.from({ length: count }, (_, index) => index + 1);
    expect(calls.map(([note]) => note)).toEqual(inOrder);
    expect(begun.map(([note]) => note)).toEqual(inOrder);
    for (const [index, [, page]] of begun.entries())
      expect(page).toBeGreaterThanOrEqual(calls[index]?.[1] ?? 0);
  });
});
