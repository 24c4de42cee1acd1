import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Block, Paper } from '../../../src/model/paper.ts';
import { writeDocx } from '../../../src/write/docx/index.ts';
import { readReference } from '../../../src/write/docx/reference/read.ts';
import { officeFile, PICTURE } from './office.ts';
import { openWord, type WordFile } from './reading/package.ts';
import { paragraphs, printed, styleOf } from './reading/story.ts';
import { all, child, type Element, value } from './reading/xml.ts';
import { numbered, paper, SMALL, text } from './sample.ts';

function dressed(made: Paper, office = officeFile()): WordFile {
  const { reference, trouble } = readReference(office);
  if (!reference) throw new Error(trouble);
  return openWord(writeDocx(made, undefined, { reference }));
}

const file = dressed(SMALL);
const styles = all(file.xml('word/styles.xml'), 'w:style');
const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));

/** The headers and footers of the file's sections by page, each by its words. */
function furniture(of: WordFile): readonly (readonly string[])[] {
  const relations = all(of.xml('word/_rels/document.xml.rels'), 'Relationship');
  return all(of.xml('word/document.xml'), 'w:sectPr').map((section) =>
    ['w:headerReference', 'w:footerReference'].flatMap((kind) =>
      all(section, kind).map(({ attributes }) => {
        const target = relations.find(({ attributes: { Id } }) => Id === attributes['r:id'])?.attributes
          .Target;
        const words = paragraphs(of.xml(`word/${target}`))
          .map(printed)
          .join('|');
        return `${attributes['w:type']} ${words}`;
      }),
    ),
  );
}

describe('styles', () => {
  test('of the office stand in the place of ours of that name, under our ids', () => {
    expect(value(byId.get('NumberedParagraph'), 'w:name')).toBe('numbered paragraph');
    expect(value(child(byId.get('NumberedParagraph'), 'w:rPr'), 'w:color')).toBe('112233');
    expect(value(child(byId.get('Heading1'), 'w:pPr'), 'w:jc')).toBe('right');
    expect(value(byId.get('Heading1'), 'w:next')).toBe('NumberedParagraph');
    expect(value(byId.get('Heading1'), 'w:basedOn')).toBe('Normal');
    expect(file.text('word/document.xml')).not.toContain('<w:spacing w:after=');
  });

  test('that the office lacks are ours, and no two share a name, an id or a kind’s default', () => {
    expect(byId.has('CountHeading')).toBe(true);
    const names = styles.map((style) => value(style, 'w:name')?.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(byId.size).toBe(styles.length);
    const defaults = styles.flatMap(({ attributes }) =>
      attributes['w:default'] ? [attributes['w:type']] : [],
    );
    expect(new Set(defaults).size).toBe(defaults.length);
  });

  test('of the office under an id of ours have another, in its headers too', () => {
    expect(value(byId.get('Title'), 'w:name')).toBe('Title');
    expect(value(byId.get('Title-office'), 'w:name')).toBe('Our own lettering');
    const header = file.xml('word/reference-header2.xml');
    expect(paragraphs(header).map(styleOf)).toEqual(['Title-office']);
  });

  test('every style that a paragraph, a list or a style names is in the file', () => {
    const parts = ['document', 'footnotes', 'numbering', 'styles'].map((part) =>
      file.xml(`word/${part}.xml`),
    );
    const named = parts.flatMap((part) =>
      ['w:pStyle', 'w:rStyle', 'w:basedOn', 'w:next', 'w:link'].flatMap((kind) => all(part, kind)),
    );
    for (const { attributes } of named) expect(byId.has(attributes['w:val'] ?? '')).toBe(true);
  });

  test('count by the paper’s list, and no style by the office’s', () => {
    const counted = styles.filter((style) => child(child(style, 'w:pPr'), 'w:numPr') !== undefined);
    expect(counted.map(({ attributes }) => attributes['w:styleId']).sort()).toEqual([
      'Item1',
      'Item2',
      'Item3',
      'NumberedParagraph',
    ]);
    const list = (id: string) => value(child(child(byId.get(id), 'w:pPr'), 'w:numPr'), 'w:numId');
    expect(list('NumberedParagraph')).toBe(list('Item1'));
  });

  test('stand on the office’s face and the paper’s language', () => {
    const defaults = all(file.xml('word/styles.xml'), 'w:rPrDefault')[0] as Element;
    expect(all(defaults, 'w:rFonts')[0]?.attributes['w:ascii']).toBe('Georgia');
    expect(all(defaults, 'w:lang').map(({ attributes }) => attributes['w:val'])).toEqual(['en-GB']);
    expect(file.text('word/theme/theme1.xml')).toContain('Office of ours');
    expect(file.text('word/fontTable.xml')).toContain('Georgia');
    expect(file.text('word/fontTable.xml')).not.toContain('embed');
  });
});

describe('pages', () => {
  test('have the size and margins of the office, the gutter within', () => {
    const body = file.xml('word/document.xml');
    expect(all(body, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '12240', 'w:h': '15840' });
    expect(all(body, 'w:pgMar')[0]?.attributes).toMatchObject({
      'w:left': '2400',
      'w:right': '1600',
      'w:gutter': '0',
    });
    expect(all(body, 'w:tblW')[0]?.attributes['w:w']).toBe(`${12240 - 2400 - 1600}`);
  });

  test.each(['w:header="none"', 'w:footer="1e9"', 'w:top="Infinity"', 'w:gutter="-"'])(
    'are ours where the office’s have no such measure (%s)',
    (measure) => {
      const [name] = measure.split('=');
      const document = new TextDecoder().decode(unzipSync(officeFile())['word/document.xml']);
      const spoilt = document.replace(new RegExp(`${name}="\\d+"`), measure);
      expect(spoilt).not.toBe(document);
      const ours = all(openWord(writeDocx(SMALL)).xml('word/document.xml'), 'w:pgMar')[0]?.attributes;
      const body = dressed(SMALL, officeFile({ 'word/document.xml': spoilt })).xml('word/document.xml');
      expect(all(body, 'w:pgMar')[0]?.attributes).toEqual(ours);
    },
  );

  test('have its headers and footers, with picture and field, in all sections', () => {
    const lying: Block = { kind: 'page_break', landscape: true };
    const two = dressed(paper([numbered('1', 'a', text('one')), lying, numbered('2', 'b', text('two'))]));
    expect(furniture(two)).toEqual([['default Office, continued', 'first our office', 'default 1'], []]);
    expect(two.text('word/reference-footer1.xml')).toContain(' PAGE ');
  });

  test('lose none of ours where the office has none', () => {
    const bare = officeFile({
      'word/document.xml':
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
    });
    expect(furniture(dressed(SMALL, bare))).toEqual(furniture(openWord(writeDocx(SMALL))));
  });

  test('say that a draft is one under any letterhead', () => {
    const draft = dressed({ ...SMALL, watermark: 'Draft' });
    const headers = draft.paths.filter((path) => /^word\/[\w-]*header\d+\.xml$/.test(path));
    expect(headers).toHaveLength(2);
    const shapes = headers.map((path) => /id="(\w+WaterMarkObject\d+)"/.exec(draft.text(path))?.[1]);
    expect(new Set(shapes).size).toBe(2);
    for (const path of headers) expect(draft.text(path)).toContain('string="Draft"');
  });

  test('are counted by fields in the table of contents: they are not those of our layout', () => {
    const contents: Block = {
      kind: 'contents',
      overPages: 0,
      title: [],
      entries: [{ level: 1, anchor: 'h', runs: [text('Facts')] }],
    };
    const heading: Block = { kind: 'heading', level: 1, anchor: 'h', runs: [text('Facts')] };
    const { reference } = readReference(officeFile());
    const paging = { pages: 3, contents: new Map([['h', 2]]) };
    const asked = (dress: object) =>
      all(
        openWord(writeDocx(paper([contents, heading]), paging, dress)).xml('word/document.xml'),
        'w:instrText',
      );
    expect(asked({ reference })).toHaveLength(1);
    expect(asked({})).toHaveLength(0);
  });
});

describe('a file that means ill', () => {
  test('brings no part from elsewhere: pictures on other machines and links are left out, words stay', () => {
    for (const path of file.paths) expect(file.text(path)).not.toContain('tracker.example');
    const header = file.xml('word/reference-header2.xml');
    expect(all(header, 'a:blip')).toHaveLength(1);
    expect(all(header, 'w:bookmarkStart')).toHaveLength(0);
    expect(paragraphs(header).map(printed)).toEqual(['our office']);
    expect(file.paths).toContain('word/media/reference-crest.png');
  });

  test('brings no protection', () => {
    expect(file.text('word/settings.xml')).not.toContain('documentProtection');
  });

  test.each(['INCLUDEPICTURE "http://tracker.example"', 'DDEAUTO excel x', 'MACROBUTTON run me'])(
    'brings no field that fetches or starts: %s',
    (instruction) => {
      const field = `<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction.slice(0, 4).replace('"', '')}</w:instrText></w:r><w:r><w:instrText>${instruction.slice(4).replaceAll('"', '')}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>words</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`;
      const got = dressed(SMALL, officeFile({ 'word/footer1.xml': field })).xml('word/reference-footer1.xml');
      expect(all(got, 'w:instrText')).toHaveLength(0);
      expect(paragraphs(got).map(printed)).toEqual(['words']);
    },
  );

  test('leads nowhere by its paths', () => {
    const office = officeFile({ '../../evil.xml': '<x/>', '/etc/evil.png': PICTURE });
    expect(dressed(SMALL, office).paths.filter((path) => path.includes('evil'))).toEqual([]);
  });

  test.each([
    ['a PDF', strToU8('%PDF-1.7'), 'not a Word file'],
    ['nothing', new Uint8Array(), 'not a Word file'],
    ['a broken zip', officeFile().subarray(0, 300), 'damaged'],
    ['a zip of other things', zipSync({ 'a.txt': strToU8('a') }), 'not a Word file'],
    [
      'a document type',
      officeFile({ 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }),
      'cannot be read',
    ],
    ['deep XML', officeFile({ 'word/styles.xml': '<a>'.repeat(5000) }), 'cannot be read'],
    ['a bomb', officeFile({ 'word/bomb.xml': new Uint8Array(70 * 1024 * 1024) }), 'unpacks to more'],
    [
      'Strict Open XML',
      officeFile({
        'word/document.xml': '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>',
      }),
      'Strict',
    ],
  ])('is refused in a sentence: %s', (_, bytes, words) => {
    expect(readReference(bytes)).toEqual({ trouble: expect.stringContaining(words) });
  });
});

test('the same office and paper give the same bytes, and every part is one that the list knows', () => {
  const { reference } = readReference(officeFile());
  if (!reference) throw new Error('no reference');
  const once = writeDocx(SMALL, undefined, { reference });
  expect(Buffer.from(writeDocx(SMALL, undefined, { reference })).equals(Buffer.from(once))).toBe(true);
  const types = openWord(once).xml('[Content_Types].xml');
  const endings = all(types, 'Default').map(({ attributes }) => attributes.Extension);
  const named = all(types, 'Override').map(({ attributes }) => attributes.PartName);
  const paths = Object.keys(unzipSync(once));
  for (const name of named) expect(paths).toContain(name?.slice(1));
  expect(paths.filter((path) => /^word\/(?:header|footer)/.test(path))).toEqual([]);
  for (const path of paths) expect(endings).toContain(path.replace(/^.*\./, ''));
});
