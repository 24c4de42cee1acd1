import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/write/docx/index.ts';
import { papers } from '../../layout/draw-papers.ts';
import { everyWordFile } from './every-file.ts';
import { accessFaults } from './lint/access.ts';
import { directFaults } from './lint/direct.ts';
import { wordFaults } from './lint/index.ts';
import { openWord } from './reading/package.ts';
import { SMALL } from './sample.ts';

const made = await everyWordFile();
const SOUND = writeDocx({ ...SMALL, watermark: 'Draft' });

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NOTES = 'word/footnotes.xml';
const TYPES = '[Content_Types].xml';
const RELATIONS = 'word/_rels/document.xml.rels';

/** A part, what stands in it, what a fault would put there instead, and what the lint says of it. */
const SPOILT: readonly (readonly [string, RegExp, string, string])[] = [
  [DOCUMENT, /<w:body>/, '<w:body>\u0001', 'disallowed character'],
  [
    TYPES,
    /<Override [^>]*webSettings[^>]*>/,
    '',
    'leads as webSettings to a part of the type application/xml',
  ],
  [TYPES, /PartName="\/word\/styles.xml"/, 'PartName="/word/style.xml"', 'there is no /word/style.xml'],
  [RELATIONS, /<Relationship [^>]*webSettings[^>]*>/, '', 'word/webSettings.xml: no relation leads to it'],
  [
    RELATIONS,
    /Target="theme\/theme1.xml"/,
    'Target="theme/theme2.xml"',
    'leads to word/theme/theme2.xml, which is missing',
  ],
  [
    RELATIONS,
    /relationships\/styles"/,
    'relationships/numbering"',
    'leads as numbering to a part of the type',
  ],
  ['word/_rels/footnotes.xml.rels', /<Relationship [^>]*\/>/, '', 'word/footnotes.xml: there is no relation'],
  ['word/_rels/footnotes.xml.rels', /Target="https:/, 'Target="https: ', 'leads to no address'],
  ['docProps/core.xml', /21T00:00:00Z/, '21', 'dcterms:created is no time'],
  ['docProps/core.xml', /<dc:language>/, '<dc:title/><dc:language>', 'dc:title stands twice'],
  [DOCUMENT, /(<w:pPr>)(<w:pStyle [^>]*>)/, '$1<w:jc w:val="left"/>$2', 'pStyle stands too late in w:pPr'],
  [DOCUMENT, /(<w:i\/>)/, '$1$1', 'i stands twice in w:rPr'],
  [DOCUMENT, /<w:sectPr>|<w:sectPr /, '<w:sectPr><w:jc/></w:sectPr>$&', 'jc is nothing for w:sectPr'],
  [STYLES, /<w:link w:val="TitleChar"\/>/, '', 'TitleChar is linked with Title, which is not with it'],
  [STYLES, /(<w:name [^>]*>)(<w:basedOn [^>]*>)/, '$2$1', 'name stands too late in w:style'],
  [DOCUMENT, / xml:space="preserve">On/, '>On', 'loses a space'],
  [DOCUMENT, />INDICTMENT</, '>IN\tDICT<', 'has a tab or a break'],
  [DOCUMENT, /<w:t[^>]*>INDICTMENT<\/w:t>/, 'INDICTMENT', '“INDICTMENT” stands in w:r'],
  [DOCUMENT, /<w:t[^>]*>INDICTMENT<\/w:t>/, '<w:r/>', 'w:r stands in w:r'],
  [DOCUMENT, /<w:r>(?:(?!<w:r>).)*fldCharType="end"\/><\/w:r>/, '', 'never ends'],
  [
    DOCUMENT,
    /<w:r>(?:(?!<w:r>).)*fldCharType="begin"\/><\/w:r>/,
    '',
    'a field’s separate without its beginning',
  ],
  [DOCUMENT, /(fldCharType="separate"\/><\/w:r>)<w:r>.*?<\/w:r>/, '$1', 'has no result'],
  [DOCUMENT, /<w:bookmarkEnd [^>]*>/, '', 'never ends'],
  [DOCUMENT, /<w:bookmarkStart [^>]*>/, '', 'ends without a beginning'],
  [DOCUMENT, /w:name="treaty"/, 'w:name="Corps"', 'two bookmarks are called corps'],
  [DOCUMENT, /w:name="treaty"/, 'w:name="2-treaty"', 'Word allows no bookmark “2-treaty”'],
  [DOCUMENT, /w:name="treaty"/, `w:name="${'t'.repeat(41)}"`, 'is longer than Word keeps'],
  [DOCUMENT, /w:name="treaty"/, 'w:name="pact"', 'REF treaty leads nowhere'],
  [DOCUMENT, /NOTEREF \S+/, 'NOTEREF corps', 'corps is about no call'],
  [DOCUMENT, /(w:name="treaty" w:id=)"\d+"/, '$1"-1"', 'a bookmark has the number -1'],
  [
    DOCUMENT,
    /<w:footnoteReference w:id="2"/,
    '<w:footnoteReference w:id="22"',
    'there is no 22, which is called',
  ],
  [DOCUMENT, /<w:footnoteReference w:id="2"/, '<w:footnoteReference w:id="1"', '1 is called twice'],
  [DOCUMENT, /<w:r>(?:(?!<w:r>).)*<w:footnoteReference w:id="2"\/><\/w:r>/, '', 'nobody calls 2'],
  [NOTES, /w:id="3"/, 'w:id="2"', 'two of them are number 2'],
  [
    NOTES,
    /<w:footnote w:id="3">.*?<\/w:footnote>/,
    '<w:footnote w:id="3"></w:footnote>',
    'one has no paragraph',
  ],
  [NOTES, /w:type="separator"/, 'w:type="continuationNotice"', 'there is no separator'],
  ['word/settings.xml', /<w:footnotePr>.*?<\/w:footnotePr>/, '', 'the settings name'],
  [
    'word/header1.xml',
    /id="PowerPlusWaterMarkObject\d+"/,
    'id="PowerPlusWaterMarkObject2049"',
    'two drawings are number PowerPlusWaterMarkObject2049',
  ],
  [DOCUMENT, /<w:pStyle w:val="Item1"\/>/, '<w:pStyle w:val="Item9"/>', 'there is no paragraph style Item9'],
  [STYLES, /w:styleId="Item2"/, 'w:styleId="Item3"', 'two styles have the id Item3'],
  [STYLES, /(w:styleId="Item2".*?<w:basedOn w:val=)"[^"]*"/, '$1"Item2"', 'Item2 is based on itself'],
  [
    STYLES,
    /(w:styleId="Item2".*?<w:basedOn w:val=)"[^"]*"/,
    '$1"Hyperlink"',
    'Item2 is based on a style of another type',
  ],
  [STYLES, /<w:next w:val="[^"]*"/, '<w:next w:val="Nothing"', 'names Nothing, which is missing'],
  [STYLES, /<w:numId w:val="\d+"/, '<w:numId w:val="77"', 'of a list 77'],
  [
    'word/numbering.xml',
    /<w:pStyle w:val="Item2"\/>/,
    '<w:pStyle w:val="Item1"/>',
    'and Item1 do not name each other',
  ],
  [DOCUMENT, /<w:p>(?:(?!<w:p>).)*<\/w:p><\/w:tc>/, '</w:tc>', 'a cell ends without a paragraph'],
  [DOCUMENT, /(<\/w:tbl>)<w:p>.*?<\/w:p>/, '$1', 'w:sectPr comes after a table'],
  [DOCUMENT, /<w:gridCol w:w="\d+"/, '<w:gridCol w:w="17"', 'a cell of'],
  [DOCUMENT, /<w:tr>.*?<\/w:tr>/, '<w:tr></w:tr>', 'a row has no cells'],
  [DOCUMENT, /<w:tc>.*?<\/w:tc>/, '$&$&$&$&', 'a row has 6 of 3 columns'],
  [DOCUMENT, /(<w:pStyle [^>]*>)(?=<\/w:pPr>)/, '$1<w:jc w:val="left"/>', 'w:jc stands directly in w:pPr'],
  [DOCUMENT, /<w:iCs\/>/, '<w:iCs/><w:color w:val="FF0000"/>', 'w:color stands directly in w:rPr'],
  [DOCUMENT, /(?=<w:tblLayout)/, '<w:jc w:val="center"/>', 'w:jc stands directly in w:tblPr'],
  [DOCUMENT, /w:orient="portrait"/, 'w:orient="landscape"', 'a page that lies is higher than wide'],
];

/** Cases that nobody wrote, and papers made to be hard, have headings in any order. */
const ANY_ORDER = /nobody|hard|dressed/;

/** What Word would repair, and what no style of Word's changes. */
function allFaults(bytes: Uint8Array): readonly string[] {
  const faults = wordFaults(bytes);
  return faults.length > 0 ? faults : directFaults(openWord(bytes));
}

describe('what Word would repair, or is formatted directly,', () => {
  test.each([...made])('and what its accessibility checker would find, is not in %s', async (name, make) => {
    const bytes = await make();
    expect(allFaults(bytes)).toEqual([]);
    if (!ANY_ORDER.test(name)) expect(accessFaults(openWord(bytes))).toEqual([]);
  });

  test('is in no paper of any blocks', () => {
    fc.assert(
      fc.property(papers, (paper) => {
        expect(allFaults(writeDocx(paper))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

test.each(SPOILT)('in %s %o as %j is seen', (part, from, to, fault) => {
  const parts = unzipSync(SOUND);
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  expect(xml).toMatch(from);
  const faults = allFaults(zipSync({ ...parts, [part]: strToU8(xml.replace(from, to)) }));
  expect(faults.join('\n')).toContain(fault);
});

test.each(['word/webSettings.xml', 'word/theme/theme1.xml'])('that %s is missing is seen', (path) => {
  const { [path]: _, ...parts } = unzipSync(SOUND);
  expect(wordFaults(zipSync(parts))).toContain(`${path}: is missing`);
});

test('that nothing leads to a part is seen', () => {
  const parts = unzipSync(SOUND);
  const faults = wordFaults(
    zipSync({ ...parts, 'word/header9.xml': parts['word/header1.xml'] as Uint8Array }),
  );
  expect(faults).toContain('word/header9.xml: no relation leads to it');
});
