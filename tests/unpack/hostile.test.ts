import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ARCHIVE_LIMITS } from '../../src/text/office-archive.ts';
import { unpack } from '../../src/unpack/index.ts';
import { LIMITS } from '../../src/unpack/limits.ts';
import { p, wordFile } from '../word-file.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Why a file is not read. */
function trouble(bytes: Uint8Array): string | undefined {
  return unpack('paper.docx', bytes).trouble;
}

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

describe('what is no Word file is called by its name', () => {
  test.each([
    ['nothing at all', new Uint8Array(), 'this file is empty'],
    [
      'an old Word file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'an old Word file (.doc), or one that is locked',
    ],
    ['a Rich Text file', strToU8('{\\rtf1 words}'), 'a Rich Text file'],
    ['a PDF', strToU8('%PDF-1.7'), 'this file is a PDF'],
    ['plain text', strToU8('The Prosecutor charges'), 'not a Word file'],
    ['a zip of other things', zipped({ 'a.txt': 'words' }), 'a zip without a Word text'],
    ['an OpenDocument file', zipped({ 'content.xml': '<a/>' }), 'an OpenDocument file'],
  ])('%s', (_, bytes, said) => {
    expect(trouble(bytes)).toContain(said);
  });
});

describe('what is broken or hostile ends in a sentence', () => {
  const body = (inside: string) =>
    zipped({ 'word/document.xml': `<w:document ${W}><w:body>${inside}</w:body></w:document>` });

  test.each([
    ['half a zip', strToU8('PK\u0003\u0004 and no more'), 'it cannot be unpacked'],
    ['half a text', zipped({ 'word/document.xml': `<w:document ${W}><w:body>` }), 'is not XML'],
    ['no words', wordFile(p(' ')), 'has no words in it'],
    ['no text', zipped({ 'word/document.xml': `<w:document ${W}/>` }), 'its text is missing'],
    [
      'entities',
      zipped({ 'word/document.xml': `<!DOCTYPE d [<!ENTITY a "aa">]><w:document ${W}/>` }),
      'a document type',
    ],
    [
      'a call for another file',
      zipped({ 'word/document.xml': `<!DOCTYPE d SYSTEM "file:///etc/passwd"><w:document ${W}/>` }),
      'a document type',
    ],
    [
      'nesting without end',
      body('<w:sdt>'.repeat(LIMITS.depth) + '</w:sdt>'.repeat(LIMITS.depth)),
      'nested too deeply',
    ],
  ])('%s', (_, bytes, said) => {
    expect(trouble(bytes)).toContain(said);
  });

  /** A zip that tells another size of its one part than it has. */
  function telling(size: number): Uint8Array {
    const bytes = body(' '.repeat(1_000_000));
    const signs = [0x50, 0x4b, 1, 2];
    const directory = bytes.findLastIndex((_, at) =>
      signs.every((byte, index) => bytes[at + index] === byte),
    );
    new DataView(bytes.buffer).setUint32(directory + 24, size, true);
    return bytes;
  }

  test('a bomb is not unpacked', () => {
    expect(trouble(telling(ARCHIVE_LIMITS.unpacked + 1))).toContain('unpacks to more than');
  });

  test('a size that the zip tells too small bounds what is unpacked', () => {
    expect(trouble(telling(300))).toContain('is not XML');
  });

  test('paths that climb lead nowhere, and styles based on each other end', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>';
    const looped = unpack('paper.docx', wordFile(p('Words.', '<w:pStyle w:val="A"/>'), { styles }));
    expect(looped.document?.source.text).toBe('Words.');
    const climbing = zipped({
      'word/document.xml': `<w:document ${W}><w:body>${p('Words.')}</w:body></w:document>`,
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="a" Type="x/styles" Target="../../../etc/passwd"/></Relationships>',
    });
    expect(unpack('paper.docx', climbing).document?.source.text).toBe('Words.');
  });
});
