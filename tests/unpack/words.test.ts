import { describe, expect, test } from 'vitest';
import { paragraphsIn, type WordBlock, type WordDocument, wordsOf } from '../../src/model/word-document.ts';
import { unpack } from '../../src/unpack/index.ts';
import { p, wordFile } from '../word-file.ts';

function document(body: string, parts: Parameters<typeof wordFile>[1] = {}): WordDocument {
  const unpacked = unpack('paper.docx', wordFile(body, parts));
  if (!unpacked.document) throw new Error(unpacked.trouble);
  return unpacked.document;
}

/** The paragraphs' words, and what stands beside them as `kind: words`. */
function said(body: string, parts: Parameters<typeof wordFile>[1] = {}) {
  const { body: blocks, asides } = document(body, parts);
  return {
    text: blocks.map((block) => (block.kind === 'paragraph' ? wordsOf(block.runs) : 'table')),
    beside: asides.map(({ kind, text }) => `${kind}: ${text}`),
  };
}

const r = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('tracked changes are read as accepted', () => {
  test('what was added is there, what was deleted is beside the text', () => {
    const body = `<w:p>${r('He ')}<w:ins w:id="1">${r('ordered ')}</w:ins><w:del w:id="2"><w:r><w:delText>saw </w:delText></w:r></w:del>${r('it.')}</w:p>`;
    expect(said(body)).toEqual({ text: ['He ordered it.'], beside: ['deletion: saw '] });
    expect(document(body).trackedChanges).toBe(2);
  });

  test('a deleted end joins two paragraphs', () => {
    const body = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('One ')}</w:p>${p('and two.')}`;
    expect(said(body).text).toEqual(['One and two.']);
  });

  const deleted = (text: string) => `<w:del w:id="9"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const start = (id: number, name: string) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
  const end = (id: number) => `<w:bookmarkEnd w:id="${id}"/>`;
  const END = '<w:pPr><w:rPr><w:del w:id="8"/></w:rPr></w:pPr>';
  /** The bookmarks and words of the only paragraph. */
  const marked = (body: string) => {
    const [block, ...others] = document(body).body;
    expect(others).toEqual([]);
    return block?.kind === 'paragraph'
      ? block.runs.map((run) => (run.kind === 'mark' ? `#${run.name}` : wordsOf([run])))
      : [];
  };

  test.each([
    ['goes with its words', `${start(1, 'gone')}${deleted('One.')}${end(1)}`, ['#kept', 'Two.']],
    [
      'stays with those that are left',
      `${start(1, 'one')}${deleted('One')}${r('But one. ')}${end(1)}`,
      ['#one', 'But one. ', '#kept', 'Two.'],
    ],
    ['stays where there were no words', `${start(1, 'empty')}${end(1)}`, ['#kept', '#empty', 'Two.']],
  ])('a bookmark of a paragraph whose end is deleted %s', (_, inside, expected) => {
    const body = `<w:p>${END}${inside}</w:p><w:p>${start(2, 'kept')}${r('Two.')}${end(2)}</w:p>`;
    expect(marked(body)).toEqual(expected);
  });
});

describe('fields', () => {
  const complex = (instruction: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  test.each([
    ['a complex field', complex(' REF _Ref12 \\r \\h ', '14'), '_Ref12'],
    ['a simple one', `<w:fldSimple w:instr=" REF treaty \\h ">${r('14')}</w:fldSimple>`, 'treaty'],
    ['a link within the file', `<w:hyperlink w:anchor="treaty">${r('14')}</w:hyperlink>`, 'treaty'],
    ['a link as a field', complex(' HYPERLINK \\l "treaty" ', '14'), 'treaty'],
  ])('%s leads to its bookmark', (_, field, to) => {
    const [block] = document(`<w:p>${r('paragraph ')}${field}${r('.')}</w:p>`).body;
    expect(block?.kind === 'paragraph' && block.runs).toMatchObject([
      { kind: 'text', text: 'paragraph ' },
      { kind: 'reference', to, text: '14' },
      { kind: 'text', text: '.' },
    ]);
  });

  test('the number of a page is words', () => {
    expect(said(`<w:p>${complex(' PAGEREF _Toc1 ', '7')}</w:p>`).text).toEqual(['7']);
  });
});

test('headers, comments, text boxes and descriptions of pictures stand beside the text', () => {
  const box = `<w:r><w:pict><w:txbxContent>${p('Boxed words')}</w:txbxContent></w:pict></w:r>`;
  const body = `<w:p>${r('Text')}${box}</w:p>`;
  const comments = `<w:comment w:id="1" w:author="A. Person">${p('Is this so?')}</w:comment>`;
  expect(said(body, { comments, header1: p('Confidential') })).toEqual({
    text: ['Text'],
    beside: ['text box:  Boxed words', 'header: Confidential', 'comment: Is this so?'],
  });
});

test('a text box that stands alone is text, as captions are set', () => {
  const box = `<w:r><w:pict><w:txbxContent>${p('THE PROSECUTOR')}${p('v.')}</w:txbxContent></w:pict></w:r>`;
  expect(said(`<w:p>${box}</w:p>${p('INDICTMENT')}`)).toEqual({
    text: ['THE PROSECUTOR', 'v.', 'INDICTMENT'],
    beside: [],
  });
});

test('merged cells leave every other cell below the head of its column', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const body = `<w:tbl>${[
    row(cell('Where') + cell('When') + cell('Who')),
    row(cell('Zenda', '<w:vMerge w:val="restart"/>') + cell('May') + cell('Tom')),
    row(cell('', '<w:vMerge/>') + cell('June and July', '<w:gridSpan w:val="2"/>')),
    row(cell('Dick'), '<w:gridBefore w:val="2"/>'),
    row(cell('Strelsau'), '<w:gridAfter w:val="2"/>'),
  ].join('')}</w:tbl>`;
  const [table] = document(body).body;
  const words = (blocks: readonly WordBlock[]) =>
    paragraphsIn(blocks)
      .map(({ runs }) => wordsOf(runs))
      .join('');
  expect(table?.kind === 'table' && table.rows.map(({ cells }) => cells.map(words))).toEqual([
    ['Where', 'When', 'Who'],
    ['Zenda', 'May', 'Tom'],
    ['', 'June and July', ''],
    ['', '', 'Dick'],
    ['Strelsau', '', ''],
  ]);
});
