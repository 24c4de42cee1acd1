import { describe, expect, test } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import type { Mark } from '../../src/model/mark.ts';
import type { Page, RuleItem } from '../../src/model/page.ts';
import type { Block, Note, Paper, Run } from '../../src/model/paper.ts';
import { body, numbered, paperOf, square, squareSheet, text } from './build-paper.ts';
import { textItems } from './show.ts';

const INSERTED: Mark = { kind: 'inserted' };
const DELETED: Mark = { kind: 'deleted' };

/** A redline on pages of so many squares with a left margin of twenty. */
function redline(blocks: readonly Block[], notes: readonly Note[] = []): Paper {
  const plain = paperOf(squareSheet(60, 40), blocks);
  const page = { ...plain.sheet.page, margins: { top: 0, right: 0, bottom: 0, left: 20 } };
  const words = { moved_here: 'moved from {number}', moved_away: 'moved to {number}', moved: 'moved' };
  return {
    ...plain,
    sheet: { ...plain.sheet, page },
    notes,
    revision: { author: 'A. Clerk', date: 0, words },
  };
}

function rules(page: Page | undefined): readonly RuleItem[] {
  return page?.items.flatMap((item) => (item.kind === 'rule' ? item : [])) ?? [];
}

/** Lines of marked words as `from–to above the base line`; bars in the margin as `from–to from the top`. */
function drawn(paper: Paper) {
  const [page] = layout(paper, square).pages;
  const lines = rules(page).filter(({ mark }) => mark !== undefined);
  const bars = rules(page).filter(({ mark, x }) => mark === undefined && x < 20);
  const bases = (page ? textItems(page) : []).map(({ y }) => y);
  const above = ({ y }: RuleItem) =>
    bases.map((base) => base - y).reduce((one, other) => (Math.abs(other) < Math.abs(one) ? other : one));
  return {
    lines: lines.map((line) => `${line.mark} ${line.x}–${line.x + line.width} ${above(line).toFixed(2)}`),
    bars: bars.map(({ y, thickness }) => `${y - thickness / 2}–${y + thickness / 2}`),
  };
}

const marked = (mark: Mark, ...runs: readonly Run[]) => runs.map((run) => ({ ...run, mark }) as Run);

describe('the marks of a redline', () => {
  test('are lines under what is new and through what is gone, and a bar beside each line that has one', () => {
    const runs = [
      text('one '),
      ...marked(DELETED, text('two')),
      ...marked(INSERTED, text('three')),
      { kind: 'break' } as const,
      text('four'),
      { kind: 'break' } as const,
      ...marked(INSERTED, text('five')),
      { kind: 'break' } as const,
      ...marked(INSERTED, text('six')),
    ];
    expect(drawn(redline([{ kind: 'plain', style: 'body', runs }]))).toEqual({
      lines: ['deleted 24–27 0.24', 'inserted 27–32 -0.13', 'inserted 20–24 -0.13', 'inserted 20–23 -0.13'],
      bars: ['0–1', '2–3', '3–4'],
    });
  });

  test('are on the number of what is new or gone as a whole', () => {
    const block = { ...numbered(1, marked(DELETED, text('one'))), mark: DELETED };
    expect(drawn(redline([block])).lines).toEqual(['deleted 20–22 0.24', 'deleted 23–26 0.24']);
  });

  test('are two lines for what moved, with the place where it was or is', () => {
    const here: Mark = { kind: 'moved_here', move: 1, from: '1' };
    const away: Mark = { kind: 'moved_away', move: 1, to: '2' };
    const paper = redline([
      { ...numbered(1, marked(away, text('one'))), mark: away },
      { ...numbered(2, marked(here, text('one'))), mark: here },
    ]);
    const [page] = layout(paper, square).pages;
    expect(page && textItems(page).map(({ text }) => text)).toEqual([
      '1. ',
      'one',
      '\u00a0[moved to 2]',
      '2. ',
      'one',
      '\u00a0[moved from 1]',
    ]);
    const { lines } = drawn(paper);
    expect(lines.filter((line) => line.startsWith('moved_here 23–26'))).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('moved_away 23–26'))).toHaveLength(2);
  });

  test('show a note that is gone under the number that it had, where it was called', () => {
    const call = (note: number, more: object = {}): Run => ({ kind: 'call', note, first: true, ...more });
    const runs = [
      ...marked(DELETED, text('old'), call(2, { was: 1 })),
      ...marked(INSERTED, text('new')),
      call(1, { was: 2 }),
    ];
    const notes: readonly Note[] = [
      { number: 1, anchor: 'note-1', runs: [text('kept')], was: 2 },
      { number: 2, anchor: 'note-2', runs: marked(DELETED, text('gone')), was: 1, mark: DELETED },
    ];
    const [page] = layout(redline([{ kind: 'plain', style: 'body', runs }], notes), square).pages;
    const items = page ? textItems(page) : [];
    expect(items.map(({ text, mark }) => `${text.trim()} ${mark ?? ''}`.trim())).toEqual([
      'old deleted',
      '1 deleted',
      'new inserted',
      '1',
      '1',
      'kept',
      '1 deleted',
      'gone deleted',
    ]);
  });

  test('are on no paper that is not one', () => {
    const paper = paperOf(squareSheet(60, 40), [body('one|two')]);
    expect(rules(layout(paper, square).pages[0])).toEqual([]);
    expect(Object.keys(layout(paper, square).pages[0]?.items[0] ?? {})).not.toContain('mark');
  });
});
