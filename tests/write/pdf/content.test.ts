import { describe, expect, it } from 'vitest';
import type { TextItem } from '../../../src/model/page.ts';
import { Content } from '../../../src/write/pdf/content.ts';

const item: TextItem = {
  kind: 'text',
  x: 70,
  y: 100,
  width: 50,
  text: 'words',
  cut: 'regular',
  size: 12,
  wordSpace: 0,
  joined: false,
  role: 'text',
  part: undefined,
  link: undefined,
};

/** What a page of 800 points holds, a line an operator. */
function drawn(draw: (content: Content) => void): string[] {
  const content = new Content(800);
  draw(content);
  return Buffer.from(content.bytes()).toString('latin1').split('\n');
}

/** A stretch of words of its own, all in one face. */
function words(content: Content, ...items: readonly Partial<TextItem>[]): void {
  content.mark('P', '/MCID 0', 'words');
  for (const each of items) {
    content.moveTo({ ...item, ...each }, 'F1');
    content.show('(a)Tj');
  }
  content.endMark();
}

describe('what is drawn on a page', () => {
  it('says a face, a size and a width of spaces once for all words that share them', () => {
    const operators = drawn((content) =>
      words(content, { wordSpace: 1 }, { wordSpace: 1 }, { wordSpace: 1, size: 8 }, { size: 8 }),
    );
    expect(operators.filter((each) => each.endsWith('Tf'))).toEqual(['/F1 12 Tf', '/F1 8 Tf']);
    expect(operators.filter((each) => each.endsWith('Tw'))).toEqual(['1 Tw', '0 Tw']);
  });

  it('goes on from where the line before began, and loses nothing on the way', () => {
    const places = Array.from({ length: 40 }, (_, index) => ({
      x: 70.0004 + index / 7,
      y: 100 + index * 20.6983,
    }));
    const moves = drawn((content) => words(content, ...places))
      .filter((each) => each.endsWith('Td'))
      .map((each) => each.split(' ').map(Number));
    const along = (axis: number) => moves.reduce((sum, move) => sum + (move[axis] ?? 0), 0);
    expect(along(0)).toBeCloseTo(70.0004 + 39 / 7, 3);
    expect(along(1)).toBeCloseTo(800 - (100 + 39 * 20.6983), 3);
  });

  it('draws lines and stamps beside its words, never within, and goes back to its own place and width after them', () => {
    const operators = drawn((content) => {
      words(content, { wordSpace: 2 });
      content.mark('Artifact', '/Type/Layout', 'lines');
      content.rule({ kind: 'rule', x: 70, y: 300, width: 100, thickness: 0.5 });
      content.stamp(
        { kind: 'stamp', x: 10, y: 10, text: 'a', cut: 'bold', size: 90, angle: 0 },
        'F2',
        '(a)Tj',
      );
      content.endMark();
      words(content, { wordSpace: 2 });
    });
    expect(operators).toEqual([
      ...['BT', '/P<</MCID 0>>BDC', '/F1 12 Tf', '2 Tw', '70 700 Td', '(a)Tj', 'EMC', 'ET'],
      '/Artifact<</Type/Layout>>BDC',
      '0.5 w 70 500 m 170 500 l S',
      'q 0.87 0.87 0.87 rg BT 0 Tw /F2 90 Tf 1 0 0 1 10 790 Tm (a)Tj ET Q',
      'EMC',
      ...['BT', '/P<</MCID 0>>BDC', '70 700 Td', '(a)Tj', 'EMC', 'ET'],
    ]);
  });
});
