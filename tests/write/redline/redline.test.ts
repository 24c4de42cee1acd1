import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import type { Table } from '../../../src/model/paper.ts';
import { writeConcordance } from '../../../src/write/csv/index.ts';
import { writeRedline } from '../../../src/write/redline/index.ts';
import { notes, paperOf, paragraphs } from '../../compare/papers.ts';

const MARKET = 'On 19 December 2039 shells struck the market of Hofbau.';
const BRIDGE = 'The bridge over the river was mined by the engineers.';
const ORDER = 'Colonel Hentzau gave the order by telephone from his headquarters.';

describe('a redline in Markdown', () => {
  test('has what moved in its new place, with the old one beside it', () => {
    const redline = compare(
      paperOf(paragraphs([MARKET, BRIDGE, ORDER])),
      paperOf(paragraphs([ORDER, MARKET, BRIDGE])),
    );
    expect(writeRedline(redline, 'critic')).toContain(`1\\. ${ORDER} {>>moved from paragraph 3<<}\n`);
    expect(writeRedline(redline, 'html')).toContain(`1\\. ${ORDER} <sub>[moved from paragraph 3]</sub>\n`);
  });

  test('has what was removed as words that lead nowhere', () => {
    const old = paperOf(
      paragraphs([MARKET, `${BRIDGE}^1`, 'See paragraph @2 and the rest.']),
      notes(['A source.']),
    );
    const redline = compare(old, paperOf(paragraphs([MARKET])));
    expect(writeRedline(redline, 'critic')).toBe(
      [
        `<a id="paragraph-1"></a>1\\. ${MARKET}`,
        `{--2. ${BRIDGE}\\[1\\]--}`,
        '{--3. See paragraph 2 and the rest.--}',
        '{--note 1 A source.--}\n',
      ].join('\n\n'),
    );
  });

  test('has marks in the cells of tables', () => {
    const [old, wanted] = [
      [
        ['Place', 'Dead'],
        ['The market of Hofbau', '12'],
        ['Zenda', '3'],
      ],
      [
        ['Place', 'Dead'],
        ['The market of Hofbau', '14'],
        ['Strelsau', '1'],
      ],
    ].map((rows) => paperOf([tableOf(rows)]));
    expect(writeRedline(compare(old as never, wanted as never), 'critic')).toBe(
      [
        '| Place | Dead |',
        '| --- | --- |',
        '| The market of Hofbau | {--12--}{++14++} |',
        '| {--Zenda--} | {--3--} |',
        '| {++Strelsau++} | {++1++} |\n',
      ].join('\n'),
    );
  });
});

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): Table {
  const cells = (row: readonly string[]) =>
    row.map((text) => ({ runs: [{ kind: 'text', text, bold: false, italic: false } as const] }));
  return { kind: 'table', widths: head.map(() => 1 / head.length), head: cells(head), rows: rows.map(cells) };
}

describe('a concordance', () => {
  test('has every number of both papers', () => {
    const old = paperOf(paragraphs([MARKET, BRIDGE, ORDER]), notes(['A source.']));
    const wanted = paperOf(paragraphs([ORDER, MARKET.replace('19', '20'), 'Something else entirely.']));
    expect(writeConcordance(compare(old, wanted)).split('\r\n')).toEqual([
      'kind,old,new,change',
      'paragraph,3,1,moved',
      'paragraph,1,2,changed',
      'paragraph,2,,removed',
      'paragraph,,3,added',
      'note,1,,removed',
      '',
    ]);
  });

  test.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['1, 2', '"1, 2"'],
  ])('gives a spreadsheet nothing to count: %j', (reference, cell) => {
    const paper = paperOf(paragraphs([MARKET]).map((block) => ({ ...block, reference })));
    expect(writeConcordance(compare(paper, paper))).toContain(`paragraph,${cell},${cell},same\r\n`);
  });
});
