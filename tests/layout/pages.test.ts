import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import type { Block, Plain } from '../../src/model/paper.ts';
import {
  body,
  heading,
  item,
  numbered,
  paperOf,
  runs,
  type Styles,
  square,
  squareSheet,
  text,
} from './build-paper.ts';
import { showAll, textItems } from './show.ts';

/** The pages of blocks on paper nine squares wide. */
function pages(height: number, blocks: readonly Block[], styles: Styles = {}): string[][] {
  return showAll(layout(paperOf(squareSheet(9, height, styles), blocks), square));
}

/** A paragraph of so many lines: `a1`, `a2` ... */
function lines(letter: string, count: number): Block {
  return body(Array.from({ length: count }, (_, index) => `${letter}${index + 1}`).join('|'));
}

describe('pages', () => {
  it('are filled to the foot', () => {
    expect(pages(3, [lines('a', 2), lines('b', 3)])).toEqual([
      ['a1', 'a2'],
      ['b1', 'b2', 'b3'],
    ]);
    expect(pages(4, [lines('a', 2), lines('b', 4)])).toEqual([
      ['a1', 'a2', 'b1', 'b2'],
      ['b3', 'b4'],
    ]);
  });

  it('are one where the paper says nothing', () => {
    expect(pages(3, [])).toEqual([[]]);
  });

  it('end where they were asked to, and never twice for one line', () => {
    const end: Block = { kind: 'page_break' };
    expect(pages(5, [end, lines('a', 1), end, end, lines('b', 1), end])).toEqual([['a1'], ['b1']]);
  });

  it('leave no line of a paragraph alone at the foot (orphan) or at the top (widow)', () => {
    expect(pages(3, [lines('a', 2), lines('b', 4)])).toEqual([
      ['a1', 'a2'],
      ['b1', 'b2'],
      ['b3', 'b4'],
    ]);
    expect(pages(5, [lines('a', 2), lines('b', 4)])[0]).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(pages(4, [lines('a', 2), lines('b', 3)])).toEqual([
      ['a1', 'a2'],
      ['b1', 'b2', 'b3'],
    ]);
  });

  it('keep the larger space between paragraphs, but none at their top', () => {
    const styles: Styles = { body: { before: 1, after: 2 } };
    const paper = paperOf(squareSheet(9, 7, styles), [lines('a', 2), lines('b', 2), lines('c', 2)]);
    const places = layout(paper, square).pages.map((page) => textItems(page).map(({ y }) => y));
    expect(places).toEqual([
      [1, 2, 5, 6],
      [1, 2],
    ]);
  });

  it('do not need the leading below their last line', () => {
    const styles: Styles = { body: { spacing: 1.5 } };
    expect(pages(4, [lines('a', 3)], styles)).toEqual([['a1', 'a2', 'a3']]);
  });
});

describe('margins', () => {
  it('stay free on all sides', () => {
    const sheet = squareSheet(13, 10);
    const page = { ...sheet.page, margins: { top: 2, right: 1, bottom: 3, left: 4 } };
    const { pages: found } = layout(
      paperOf({ ...sheet, page }, [body('aaaa bbbb cccc dddd eeee ffff')]),
      square,
    );
    expect(found.map((each) => textItems(each).map(({ x, y, text: words }) => [x, y, words.trim()]))).toEqual(
      [
        [
          [4, 3, 'aaaa'],
          [4, 4, 'bbbb'],
          [4, 5, 'cccc'],
          [4, 6, 'dddd'],
        ],
        [
          [4, 3, 'eeee'],
          [4, 4, 'ffff'],
        ],
      ],
    );
  });

  it('have a style’s indents beside them', () => {
    const styles: Styles = { body: { left: 2, right: 3 } };
    expect(pages(3, [body('aaaa bb')], styles)).toEqual([['aaaa', 'bb']]);
    expect(pages(3, [body('a bb')], styles)).toEqual([['a bb']]);
  });
});

describe('what is kept together', () => {
  it('a heading with two lines of what follows', () => {
    expect(pages(4, [lines('a', 2), heading('head'), lines('b', 4)])).toEqual([
      ['a1', 'a2'],
      ['head', 'b1', 'b2'],
      ['b3', 'b4'],
    ]);
    expect(pages(5, [lines('a', 2), heading('head'), lines('b', 4)])[0]).toEqual([
      'a1',
      'a2',
      'head',
      'b1',
      'b2',
    ]);
  });

  it('a chain of headings', () => {
    expect(pages(5, [lines('a', 2), heading('one'), heading('two', 2), lines('b', 2)])).toEqual([
      ['a1', 'a2'],
      ['one', 'two', 'b1', 'b2'],
    ]);
  });

  it('the words that lead up to a sub-paragraph with it', () => {
    const blocks = [numbered(1, 'a|b|c:'), item(1, '(a)', 'd|e'), item(1, '(b)', 'f|g')];
    expect(pages(6, [lines('x', 3), ...blocks])[1]?.slice(0, 4)).toEqual(['1. a', 'b', 'c:', '(a) d']);
    expect(pages(5, [lines('x', 2), numbered(1, 'a:'), ...blocks.slice(1)])).toEqual([
      ['x1', 'x2', '1. a:', '(a) d', 'e'],
      ['(b) f', 'g'],
    ]);
    expect(pages(4, [lines('x', 2), numbered(1, 'a:'), ...blocks.slice(1)])[0]).toEqual(['x1', 'x2']);
  });

  it('a paragraph that its style keeps', () => {
    const styles: Styles = { body: { keepTogether: true } };
    expect(pages(5, [lines('a', 2), lines('b', 4)], styles)).toEqual([
      ['a1', 'a2'],
      ['b1', 'b2', 'b3', 'b4'],
    ]);
  });

  it('a group, with the last two lines before it', () => {
    const signature = (words: string): Plain => ({ kind: 'plain', style: 'signature', runs: [text(words)] });
    const group: Block = { kind: 'group', blocks: [signature('name'), signature('title')] };
    expect(pages(5, [lines('a', 4), group])).toEqual([
      ['a1', 'a2'],
      ['a3', 'a4', 'name', 'title'],
    ]);
  });

  it('a quotation with the words that lead up to it', () => {
    const quotation: Block = { kind: 'plain', style: 'quotation', runs: [text('q')] };
    expect(pages(3, [lines('a', 2), numbered(1, 'b:'), quotation])).toEqual([
      ['a1', 'a2'],
      ['1. b:', 'q'],
    ]);
  });

  it('a paragraph with the next one, more strongly than its own lines', () => {
    const kept: Styles = { closing: { keepWithNext: true } };
    const closing: Block = {
      kind: 'plain',
      style: 'closing',
      runs: [text('c1'), { kind: 'break' }, text('c2')],
    };
    expect(pages(3, [heading('one'), closing, lines('d', 2)], kept)).toEqual([
      ['one', 'c1'],
      ['c2', 'd1', 'd2'],
    ]);
  });

  it('but not a chain longer than a page, which breaks between its paragraphs where a third of the page were empty else', () => {
    const kept: Styles = { closing: { keepWithNext: true, keepTogether: true } };
    const closing = (words: string): Block => ({ kind: 'plain', style: 'closing', runs: runs(words) });
    const chain = [closing('c1|c2'), heading('one'), heading('two'), heading('six'), lines('d', 2)];
    expect(pages(4, chain, kept)).toEqual([
      ['c1', 'c2', 'one', 'two'],
      ['six', 'd1', 'd2'],
    ]);
  });

  it('until it is longer than a page; then the weakest wish gives way first', () => {
    const styles: Styles = { body: { keepTogether: true } };
    expect(pages(4, [lines('a', 7)], styles)).toEqual([
      ['a1', 'a2', 'a3', 'a4'],
      ['a5', 'a6', 'a7'],
    ]);
    expect(pages(3, [heading('one'), heading('two'), heading('six'), lines('b', 2)])).toEqual([
      ['one', 'two', 'six'],
      ['b1', 'b2'],
    ]);
  });
});
