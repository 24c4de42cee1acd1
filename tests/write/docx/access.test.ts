import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/write/docx/index.ts';
import { accessFaults } from './lint/access.ts';
import { openWord } from './reading/package.ts';
import { SMALL } from './sample.ts';

const SPOILT: readonly (readonly [string, RegExp, string, string])[] = [
  ['word/document.xml', / w:firstRow="1"/, '', 'a table has no header row'],
  ['word/document.xml', /<w:tblCaption [^>]*>/, '', 'a table has no title'],
  [
    'word/document.xml',
    /(<w:tcPr><w:tcW [^>]*>)/,
    '$1<w:gridSpan w:val="1"/>',
    'a table has merged or split cells',
  ],
  ['word/document.xml', /"Heading1"/, '"Heading3"', 'a heading of level 3 follows none above it'],
  ['word/document.xml', />INDICTMENT</, '><', 'a paragraph in Title is blank'],
  ['docProps/core.xml', />Indictment</, '><', 'the file has no title'],
  ['word/settings.xml', /<w:compat>/, '<w:documentProtection/>$&', 'the file is protected'],
];

describe('what Word’s accessibility checker would find', () => {
  test.each(SPOILT)('in %s %o as %j is seen', (part, from, to, fault) => {
    const parts = unzipSync(writeDocx(SMALL));
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    expect(xml).toMatch(from);
    const spoilt = zipSync({ ...parts, [part]: strToU8(xml.replace(from, to)) });
    expect(accessFaults(openWord(spoilt))).toContain(fault);
  });
});
