import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { writeConcordance } from '../../../src/write/csv/index.ts';
import { notes, paperOf, paragraphs } from '../../compare/papers.ts';

const MARKET = 'On 19 December 2039 shells struck the market of Hofbau.';
const BRIDGE = 'The bridge over the river was mined by the engineers.';
const ORDER = 'Colonel Hentzau gave the order by telephone from his headquarters.';

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
    ['\t=1', `"\t'=1"`],
    ['  =1', "  '=1"],
    ['＝1', "'＝1"],
    ['＋1＠', "'＋1＠"],
    ["'=1", "''=1"],
    [`a;=cmd|' /C calc'!A0;b`, `"a;'=cmd|' /C calc'!A0;b"`],
    ['a\n=1', `"a\n'=1"`],
    ['a; b = c', '"a; b = c"'],
    ['1, 2', '"1, 2"'],
  ])('gives a spreadsheet nothing to count: %j', (reference, cell) => {
    const paper = paperOf(paragraphs([MARKET]).map((block) => ({ ...block, reference })));
    expect(writeConcordance(compare(paper, paper))).toContain(`paragraph,${cell},${cell},same\r\n`);
  });
});
