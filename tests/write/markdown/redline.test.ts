import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { merged } from '../../../src/compare/merged.ts';
import type { Paper, Table } from '../../../src/model/paper.ts';
import type { Marks } from '../../../src/model/redline.ts';
import { writeMarkdown } from '../../../src/write/markdown/index.ts';
import { notes, paperOf, paragraphs, REVISION } from '../../compare/papers.ts';

const MARKET = 'On 19 December 2039 shells struck the market of Hofbau.';
const BRIDGE = 'The bridge over the river was mined by the engineers.';
const ORDER = 'Colonel Hentzau gave the order by telephone from his headquarters.';

/** What an amendment of a paper is shown as. */
function redline(old: Paper, wanted: Paper, marks?: Marks): string {
  return writeMarkdown(merged(compare(old, wanted), REVISION), false, marks);
}

describe('a redline in Markdown', () => {
  test('has what moved in both its places, each with the other beside it', () => {
    const papers = [
      paperOf(paragraphs([MARKET, BRIDGE, ORDER])),
      paperOf(paragraphs([ORDER, MARKET, BRIDGE])),
    ] as const;
    const [first, ...others] = redline(...papers).split('\n\n');
    expect(first).toBe(`<a id="paragraph-1"></a>1\\. {++${ORDER}++} {>>moved from 3<<}`);
    expect(others.at(-1)).toBe(`{--3. ${ORDER}--} {>>moved to 1<<}\n`);
    expect(redline(...papers, 'html')).toContain(`<del>3. ${ORDER}</del> <sub>[moved to 1]</sub>\n`);
  });

  test('shows numbers that followed, for they are words of the paper', () => {
    const old = paperOf(paragraphs([MARKET, 'See paragraph @1 above.']));
    const wanted = paperOf(paragraphs([ORDER, MARKET, 'See paragraph @2 above.']));
    expect(redline(old, wanted)).toContain('3\\. See paragraph {--1--}{++[2](#paragraph-2)++} above.\n');
  });

  test('has what was removed as words that lead nowhere', () => {
    const old = paperOf(
      paragraphs([MARKET, `${BRIDGE}^1`, 'See paragraph @2 and the rest.']),
      notes(['A source.']),
    );
    expect(redline(old, paperOf(paragraphs([MARKET])))).toBe(
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
    expect(redline(old as never, wanted as never)).toBe(
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
