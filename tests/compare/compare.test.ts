import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import type { Table } from '../../src/model/paper.ts';
import { notes, paperOf, paragraphs, summary } from './papers.ts';

/** What is said of two papers of numbered paragraphs. */
function said(old: readonly string[], wanted: readonly string[]): readonly string[] {
  return summary(compare(paperOf(paragraphs(old)), paperOf(paragraphs(wanted))));
}

const MARKET = 'On 19 December 2039 shells struck the market of Hofbau, killing 12 civilians.';
const BRIDGE = 'The bridge over the river was mined by the engineers of the First Army.';
const ORDER = 'Colonel Hentzau gave the order by telephone from his headquarters.';

describe('paragraphs', () => {
  test('that are as they were are no change, whatever their numbers', () => {
    expect(said([MARKET, BRIDGE], [ORDER, MARKET, BRIDGE])).toEqual([`added ${ORDER}`]);
    expect(said([ORDER, MARKET, BRIDGE], [MARKET, BRIDGE])).toEqual([`removed ${ORDER}`]);
  });

  test('are moved where they stand elsewhere among the others', () => {
    expect(said([MARKET, BRIDGE, ORDER], [ORDER, MARKET, BRIDGE])).toEqual([`moved ${ORDER}`]);
  });

  test('are found by id however little they are like', () => {
    expect(said([`#a ${MARKET}`], [`#a ${ORDER}`])).toEqual([`changed [-${MARKET}-]{+${ORDER}+}`]);
    expect(said([MARKET], [ORDER])).toEqual([`added ${ORDER}`, `removed ${MARKET}`].reverse());
  });

  test('are found by likeness where no id helps, and may be moved, too', () => {
    const changed = MARKET.replace('12 civilians', '14 civilians');
    expect(said([MARKET, BRIDGE, ORDER], [BRIDGE, ORDER, changed])).toEqual([
      `moved ${changed}`,
      `changed ${MARKET.replace('12', '[-12-]{+14+}')}`,
    ]);
  });

  test('without numbers are the same where each is the only one of its style, however few of their words are', () => {
    const titled = (text: string) =>
      paperOf([
        { kind: 'plain', style: 'title', runs: [{ kind: 'text', text, bold: false, italic: false }] },
      ]);
    expect(summary(compare(titled('INDICTMENT'), titled('FIRST AMENDED INDICTMENT')))).toEqual([
      'changed {+FIRST AMENDED +}INDICTMENT',
    ]);
  });

  test('that only took the place of another are not that one', () => {
    const [old, wanted] = [paragraphs([MARKET, BRIDGE]), paragraphs([BRIDGE, MARKET])];
    expect(old[0]?.anchor).toBe(wanted[0]?.anchor);
    expect(summary(compare(paperOf(old), paperOf(wanted)))).toHaveLength(1);
  });
});

describe('words', () => {
  test.each([
    [
      'a word more',
      'The army of Graustark.',
      'The regular army of Graustark.',
      'The {+regular +}army of Graustark.',
    ],
    ['a word less', 'The regular army.', 'The army.', 'The [-regular -]army.'],
    [
      'a sign',
      'He ordered, and it was done.',
      'He ordered and it was done.',
      'He ordered[-,-] and it was done.',
    ],
    [
      'words in a row are one edit',
      '#a One man went up the hill.',
      '#a Two women went up the hill.',
      '[-One man-]{+Two women+} went up the hill.',
    ],
    [
      'a number is one word',
      'He took 1,200 crowns.',
      'He took 1,300 crowns.',
      'He took [-1,200-]{+1,300+} crowns.',
    ],
  ])('%s', (_, old, wanted, marked) => {
    expect(said([old], [wanted])).toEqual([`changed ${marked}`]);
  });

  test('spaces are as good as each other', () => {
    expect(said(['On 9 May he left.'], ['On 9\u00a0May he left.'])).toEqual([]);
  });
});

describe('references', () => {
  test('whose numbers only follow are no change', () => {
    expect(said([MARKET, 'See paragraph @1 above.'], [ORDER, MARKET, 'See paragraph @2 above.'])).toEqual([
      `added ${ORDER}`,
    ]);
  });

  test('to something else are one, even where the number is as it was', () => {
    expect(said([MARKET, 'See paragraph @1 above.'], [ORDER, MARKET, 'See paragraph @1 above.'])).toEqual([
      `added ${ORDER}`,
      'changed See paragraph [-1-]{+1+} above.',
    ]);
  });
});

describe('notes', () => {
  const witness = 'Statement of witness 7, page 12.';
  const report = 'Report of the police of Zenda.';

  test('are the same under another number, and so are their calls', () => {
    const old = paperOf(paragraphs([`${MARKET}^1`]), notes([witness]));
    const wanted = paperOf(paragraphs([`${ORDER}^1`, `${MARKET}^2`]), notes([report, witness]));
    expect(summary(compare(old, wanted))).toEqual([`added ${ORDER}^1`, `added ${report}`]);
  });

  test('are compared by word', () => {
    const [old, wanted] = [witness, witness.replace('12', '13')].map((note) =>
      paperOf(paragraphs([`${MARKET}^1`]), notes([note])),
    );
    expect(summary(compare(old as never, wanted as never))).toEqual([
      'changed Statement of witness 7, page [-12-]{+13+}.',
    ]);
  });
});

test('tables are compared by rows and cells', () => {
  const [old, wanted] = [
    [
      ['Place', 'Dead'],
      ['Hofbau market square', '12'],
      ['Zenda', '3'],
    ],
    [
      ['Place', 'Dead'],
      ['Strelsau', '1'],
      ['Hofbau market square', '14'],
      ['Zenda', '3'],
    ],
  ].map((rows) => paperOf([tableOf(rows)]));
  const [change] = compare(old as never, wanted as never).passages;
  if (change?.kind !== 'pair' || change.body.kind !== 'rows') throw new Error('no table');
  expect(change.body.rows.map(({ kind }) => kind)).toEqual(['pair', 'added', 'pair', 'pair']);
  expect(change.body.rows.map((row) => row.kind === 'pair' && row.changed)).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): Table {
  const cells = (row: readonly string[]) =>
    row.map((text) => ({ runs: [{ kind: 'text', text, bold: false, italic: false } as const] }));
  return { kind: 'table', widths: head.map(() => 1 / head.length), head: cells(head), rows: rows.map(cells) };
}
