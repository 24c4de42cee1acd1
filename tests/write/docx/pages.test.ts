import { describe, expect, test } from 'vitest';
import type { Paging } from '../../../src/model/page.ts';
import type { Block, Furniture, Paper } from '../../../src/model/paper.ts';
import { writeDocx } from '../../../src/write/docx/index.ts';
import { isOn, looksIn } from './reading/looks.ts';
import { openWord, type WordFile, written } from './reading/package.ts';
import { paragraphs, printed, styleOf } from './reading/story.ts';
import { all, child, type Element, elements, value } from './reading/xml.ts';
import { numbered, paper, SMALL, text } from './sample.ts';

const EMPTY = { left: [], centre: [], right: [] };
const BREAK: Block = { kind: 'page_break' };
const TABLE: Block = {
  kind: 'table',
  widths: [0.333, 0.667],
  head: [],
  rows: [[{ runs: [text('a')] }, { runs: [text('b')] }]],
};

/** The lines of the headers and footers by the kind of page that the section gives them to. */
function furniture(file: WordFile, kind: 'header' | 'footer'): Record<string, string> {
  const relations = all(file.xml('word/_rels/document.xml.rels'), 'Relationship');
  return Object.fromEntries(
    all(file.xml('word/document.xml'), `w:${kind}Reference`).map(({ attributes }) => {
      const relation = relations.find((one) => one.attributes.Id === attributes['r:id']);
      const lines = paragraphs(file.xml(`word/${relation?.attributes.Target}`)).map(printed);
      return [attributes['w:type'] ?? '', lines.join('|')];
    }),
  );
}

function breaks(body: Element): string[] {
  return paragraphs(body)
    .filter((one) => all(one, 'w:pageBreakBefore').length > 0)
    .map(printed);
}

const body = async (made: Paper) => (await written(made)).xml('word/document.xml');

test('a paragraph whose words lead up to a sub-paragraph or a quotation clings to it, and no other does', async () => {
  const quotation: Block = { kind: 'plain', style: 'quotation', runs: [text('“so it is”')] };
  const order: readonly Block[] = [
    numbered('1', 'a', text('one:')),
    numbered('1(a)', 'b', text('in one')),
    numbered('2', 'c', text('two')),
    numbered('3', 'd', text('three:')),
    quotation,
    numbered('4', 'e', text('four')),
  ];
  const file = await written(paper(order));
  const look = looksIn(file);
  const clinging = paragraphs(file.xml('word/document.xml')).filter((one) => isOn(look(one, 'w:keepNext')));
  expect(clinging.map(printed)).toEqual(['one:', 'three:']);
});

describe('the page', () => {
  test('has the size and margins of the sheet', async () => {
    const section = await body(SMALL);
    expect(all(section, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(all(section, 'w:pgMar')[0]?.attributes).toMatchObject({
      'w:top': '1417',
      'w:left': '1417',
      'w:header': '708',
      'w:footer': '708',
    });
  });

  test('has one header on the first page and another on the rest, with the numbers of pages', async () => {
    const file = await written(SMALL);
    expect(all(file.xml('word/document.xml'), 'w:titlePg')[0]?.attributes).toEqual({});
    expect(furniture(file, 'header')).toEqual({
      first: '',
      default: 'STCoA-2025-01\tPublic\t21 September 2025',
    });
    expect(furniture(file, 'footer')).toEqual({ first: '\t\t1', default: '\t1/1' });
  });

  test('keeps the spaces between what its footer says, and signs of private use', async () => {
    const centre = [{ kind: 'page' }, text(' '), text('of\ue000'), text('  '), { kind: 'pages' }] as const;
    const sides = { header: EMPTY, footer: { ...EMPTY, centre } };
    const made = paper([numbered('1', 'a', text('one'))], { furniture: { first: sides, rest: sides } });
    expect(furniture(await written(made), 'footer').default).toBe('\t1 of\ue000  1');
  });

  test('header and footer have their stops in the middle and at the end of the line', async () => {
    const style = all((await written(SMALL)).xml('word/styles.xml'), 'w:style').find(
      (one) => one.attributes['w:styleId'] === 'Header',
    );
    const stops = all(style ?? { name: '', attributes: {}, children: [] }, 'w:tab').map(
      (stop) => stop.attributes,
    );
    expect(stops).toEqual([
      { 'w:val': 'center', 'w:pos': '4536' },
      { 'w:val': 'right', 'w:pos': '9071' },
    ]);
  });

  test('a header without words is an empty line', async () => {
    const bare: Furniture = { header: EMPTY, footer: EMPTY };
    const file = await written(paper([], { furniture: { first: bare, rest: bare } }));
    expect(furniture(file, 'header')).toEqual({ first: '', default: '' });
  });
});

describe('page breaks and groups', () => {
  test('a page break is a property of what follows it', async () => {
    const blocks: Block[] = [
      BREAK,
      numbered('1', 'a', text('one')),
      numbered('2', 'b', text('two')),
      BREAK,
      BREAK,
      TABLE,
      BREAK,
    ];
    expect(breaks(await body(paper(blocks)))).toEqual(['one', 'a']);
  });

  test('each paragraph of a group but the last clings to the next', async () => {
    const file = await written(SMALL);
    const look = looksIn(file);
    const group = paragraphs(file.xml('word/document.xml')).filter((one) =>
      /^(Dateline|Signature)/.test(styleOf(one)),
    );
    const clings = group.map((one) => isOn(look(one, 'w:keepNext')));
    expect(clings).toEqual([true, true, true, false]);
  });
});

describe('tables', () => {
  test('are told to those who do not see them: by heading and columns, the first row heads the rest', async () => {
    const properties = all(await body(SMALL), 'w:tblPr')[0];
    const said = (name: string) => all(properties as Element, name)[0]?.attributes;
    expect(said('w:tblCaption')).toEqual({ 'w:val': 'SCHEDULE A' });
    expect(said('w:tblDescription')).toEqual({ 'w:val': 'Date, Place, Victims' });
    expect(said('w:tblLook')).toMatchObject({ 'w:firstRow': '1' });
  });

  test('repeat their head and break no row', async () => {
    const file = await written(SMALL);
    const look = looksIn(file);
    const rows = all(file.xml('word/document.xml'), 'w:tr');
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1, 1]);
    const kept = (row: Element) => paragraphs(row).filter((one) => isOn(look(one, 'w:keepNext'))).length;
    expect(rows.map(kept)).toEqual([3, 0, 0]);
    expect(rows.map((row) => paragraphs(row).map(styleOf)[0])).toEqual([
      'TableHeadOfHead',
      'TableText',
      'TableText',
    ]);
  });

  test('are as wide as the line to a twip, in columns of their shares', async () => {
    const [grid] = all(await body(paper([TABLE])), 'w:tblGrid');
    expect(
      all(grid ?? { name: '', attributes: {}, children: [] }, 'w:gridCol').map(
        (one) => one.attributes['w:w'],
      ),
    ).toEqual(['3021', '6050']);
  });

  test('have the room about their words that our pages have, whatever the style of their cells', async () => {
    const margins = async (style?: 'cover_label') => {
      const rows = [[{ ...(style && { style }), runs: [text('a')] }]];
      const file = await written(paper([{ ...TABLE, widths: [1], rows }]));
      const name = value(all(file.xml('word/document.xml'), 'w:tblPr')[0], 'w:tblStyle');
      const own = all(file.xml('word/styles.xml'), 'w:style').find(
        (one) => one.attributes['w:styleId'] === name,
      );
      return elements(all(own as Element, 'w:tblCellMar')[0] as Element).map(
        ({ attributes }) => attributes['w:w'],
      );
    };
    expect(await margins()).toEqual(['0', '80', '0', '80']);
    expect(await margins('cover_label')).toEqual(['60', '80', '0', '80']);
  });

  test('stand off what follows them, where its style does not', async () => {
    const heading: Block = { kind: 'heading', level: 1, anchor: 'h', runs: [text('Heading')] };
    const above = async (...blocks: Block[]) => {
      const file = await written(paper(blocks));
      const off = paragraphs(file.xml('word/document.xml')).filter((one) => /BelowTable/.test(styleOf(one)));
      return off.map((one) => looksIn(file)(one, 'w:spacing')?.attributes['w:before']);
    };
    const after = numbered('1', 'a', text('one'));
    expect(await above(TABLE, after)).toEqual(['240']);
    expect(await above(TABLE, TABLE, heading, after)).toEqual(['240']);
    expect(await above({ ...TABLE, lines: 'none' }, after)).toEqual([]);
    expect(await above(TABLE, BREAK, after)).toEqual([]);
  });

  test('do not touch each other or the end', async () => {
    const kinds = child(await body(paper([TABLE, TABLE])), 'w:body')?.children.map(
      (one) => typeof one !== 'string' && one.name,
    );
    expect(kinds).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });
});

describe('what is known of the pages only when all else is written', () => {
  const title: Block = { kind: 'plain', style: 'title', runs: [text('INDICTMENT')] };
  const heading: Block = { kind: 'heading', level: 1, anchor: 'facts', runs: [text('FACTS')] };
  const contents: Block = {
    kind: 'contents',
    overPages: 9,
    title: [{ kind: 'plain', style: 'contents_title', runs: [text('CONTENTS')] }],
    entries: [{ level: 1, anchor: 'facts', runs: [text('FACTS')] }],
  };
  const asking = paper([title, contents, heading, TABLE]);
  const story = (paging?: Paging) => {
    const read = openWord(writeDocx(asking, paging)).xml('word/document.xml');
    return { printed: paragraphs(read).map(printed), breaks: breaks(read) };
  };

  test('is the table of contents, which stands on pages of its own', () => {
    expect(story({ pages: 10, contents: new Map([['facts', 3]]) })).toEqual({
      printed: ['INDICTMENT', 'CONTENTS', 'FACTS\t3', 'FACTS', 'a', 'b', ''],
      breaks: ['CONTENTS', 'FACTS'],
    });
    const without = { printed: ['INDICTMENT', 'FACTS', 'a', 'b', ''], breaks: [] };
    expect(story({ pages: 9, contents: undefined })).toEqual(without);
    expect(story()).toEqual(without);
  });

  test('and their number, in a field of headers and footers', () => {
    const line = { ...EMPTY, right: [text('Page 1 of '), { kind: 'pages' as const }] };
    const sides = { header: EMPTY, footer: line };
    const made = { ...asking, furniture: { first: sides, rest: sides } };
    const told = (paging?: Paging) => furniture(openWord(writeDocx(made, paging)), 'footer');
    expect(told({ pages: 27, contents: undefined })).toEqual({
      default: '\t\tPage 1 of 27',
      first: '\t\tPage 1 of 27',
    });
    expect(told().default).toBe('\t\tPage 1 of 1');
  });
});
