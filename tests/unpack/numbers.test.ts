import { describe, expect, test } from 'vitest';
import { paragraphsIn } from '../../src/model/word-document.ts';
import { unpack } from '../../src/unpack/index.ts';
import { p, wordFile } from '../word-file.ts';

const level = (ilvl: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const LEGAL = level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'lowerRoman', '(%3)');
const list = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, design: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${design}"/>${overrides}</w:num>`;
const at = (id: number, ilvl = 0) => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`;

/** The number before each paragraph. */
function labels(body: string, numbering: string, styles = ''): readonly (string | undefined)[] {
  const { document } = unpack('paper.docx', wordFile(body, { numbering, styles }));
  return paragraphsIn(document?.body ?? []).map(({ number }) => number?.label);
}

describe('automatic numbers are those that Word shows', () => {
  test('levels count anew below each paragraph', () => {
    const body = [0, 1, 2, 2, 1, 0, 1].map((ilvl) => p('Words', at(1, ilvl))).join('');
    expect(labels(body, list(1, LEGAL) + num(1, 1))).toEqual([
      '1.',
      '(a)',
      '(i)',
      '(ii)',
      '(b)',
      '2.',
      '(a)',
    ]);
  });

  test('a list that begins elsewhere, and one that goes on with its design', () => {
    const begun = num(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="14"/></w:lvlOverride>');
    const body = [1, 1, 2, 2, 1].map((id) => p('Words', at(id))).join('');
    expect(labels(body, list(1, LEGAL) + num(1, 1) + begun)).toEqual(['1.', '2.', '14.', '15.', '16.']);
  });

  test('a number by style, at the level that names the style; none where the paragraph says so', () => {
    const styles =
      `<w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Para"/><w:pPr>${at(1)}</w:pPr></w:style>` +
      '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Para"/></w:style>';
    const levels = level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)', '<w:pStyle w:val="Sub"/>');
    const style = (name: string) => `<w:pStyle w:val="${name}"/>`;
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body =
      p('One', style('Para')) +
      p('Sub', style('Sub')) +
      p('None', style('Para') + none) +
      p('Two', style('Para'));
    expect(labels(body, list(1, levels) + num(1, 1), styles)).toEqual(['1.', '(a)', undefined, '2.']);
  });

  test('numbers of several levels, legal figures and bullets', () => {
    const levels =
      level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>') + level(2, 'bullet', '•');
    const body = [0, 0, 1, 1, 2].map((ilvl) => p('Words', at(1, ilvl))).join('');
    expect(labels(body, list(1, levels) + num(1, 1))).toEqual(['I', 'II', '2.1', '2.2', '•']);
  });
});
