import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Block, Plain } from '../../../src/model/paper.ts';
import { STYLE_NAMES } from '../../../src/model/sheet.ts';
import { STYLE_IDS } from '../../../src/write/docx/style-ids.ts';
import { type WordFile, written } from './reading/package.ts';
import { paragraphs, styleOf, printed as words } from './reading/story.ts';
import { all, child, type Element, elements, value } from './reading/xml.ts';
import { numbered, paper, SHEET, SMALL, text } from './sample.ts';

const PARTS = ['document', 'footnotes', 'endnotes', 'header1', 'header2', 'footer1', 'footer2'].map(
  (part) => `word/${part}.xml`,
);

function stylesOf(file: WordFile): Map<string, Element> {
  const found = all(file.xml('word/styles.xml'), 'w:style');
  return new Map(found.map((style) => [style.attributes['w:styleId'] ?? '', style]));
}

async function styles(): Promise<Map<string, Element>> {
  return stylesOf(await written(SMALL));
}

function at(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce(child, element);
}

describe('styles', () => {
  test('there is one for each style of a paper, and every one that is named exists', async () => {
    const file = await written(SMALL);
    const ids = [...(await styles()).keys()];
    expect(ids).toEqual(expect.arrayContaining(STYLE_NAMES.map((name) => STYLE_IDS[name])));
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...PARTS, 'word/styles.xml', 'word/numbering.xml'].flatMap((path) =>
      ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'].flatMap((kind) =>
        all(file.xml(path), kind),
      ),
    );
    expect(ids).toEqual(expect.arrayContaining(named.map((name) => name.attributes['w:val'])));
  });

  test('every paragraph names its style', async () => {
    const file = await written(SMALL);
    const said = PARTS.flatMap((path) => paragraphs(file.xml(path))).filter(
      (one) => all(one, 'w:t').length > 0,
    );
    expect(said.length).toBeGreaterThan(25);
    for (const one of said) expect(styleOf(one)).not.toBe('');
  });

  test('every style of plain paragraphs reaches the file', async () => {
    const names = STYLE_NAMES.filter(
      (name) => !/^(numbered|item\d|count_heading|footnote|header|footer)$/.test(name),
    );
    const blocks = names.map(
      (name): Block => ({ kind: 'plain', style: name as Plain['style'], runs: [text(name)] }),
    );
    const file = await written(paper(blocks));
    expect(paragraphs(file.xml('word/document.xml')).map(styleOf)).toEqual(
      names.map((name) => STYLE_IDS[name]),
    );
  });

  test('nothing is formatted by hand but bold and italic words', async () => {
    const file = await written(SMALL);
    const parts = PARTS.map((path) => file.xml(path));
    const inside = (name: string) =>
      new Set(
        parts
          .flatMap((part) => all(part, name))
          .flatMap(elements)
          .map((one) => one.name),
      );
    expect([...inside('w:rPr')].sort()).toEqual(['w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:rStyle']);
    const body = parts
      .slice(0, 1)
      .flatMap((part) => all(part, 'w:pPr'))
      .flatMap(elements);
    expect([...new Set(body.map((one) => one.name))].sort()).toEqual(['w:pStyle', 'w:pageBreakBefore']);
  });

  test('above a sub-paragraph stands its own space, and below the last one a paragraph’s', async () => {
    const space = async (...labels: string[]) => {
      const file = await written(paper(labels.map((label) => numbered(label, label, text(label)))));
      const looks = stylesOf(file);
      return paragraphs(file.xml('word/document.xml')).map((one) => {
        const style = looks.get(styleOf(one));
        return [value(style, 'w:name'), at(style, 'w:pPr', 'w:spacing')?.attributes['w:after']];
      });
    };
    expect(await space('1', '1(a)', '1(b)', '2', '3')).toEqual([
      ['Numbered Paragraph before Sub-paragraph', '160'],
      ['Sub-paragraph', '160'],
      ['Sub-paragraph before Numbered Paragraph', '240'],
      ['Numbered Paragraph', '240'],
      ['Numbered Paragraph', '240'],
    ]);
  });

  test('where a number is typed, Word counts none, and the indents stand beside that, which LibreOffice would take away with it', async () => {
    const blocks = ['1', '3', '3(b)'].map((label) => numbered(label, label, text(label)));
    const file = await written(paper(blocks));
    const found = stylesOf(file);
    const looks = paragraphs(file.xml('word/document.xml')).map((one) => {
      const own = found.get(styleOf(one));
      const properties = child(own, 'w:pPr');
      const base = at(found.get(value(own, 'w:basedOn') ?? ''), 'w:pPr', 'w:ind');
      const kept = child(properties, 'w:ind');
      return [
        words(one),
        value(child(properties, 'w:numPr'), 'w:numId'),
        kept && isDeepStrictEqual(kept, base),
      ];
    });
    expect(looks.slice(1)).toEqual([
      ['3.\t3', '0', true],
      ['(b)\t3(b)', '0', true],
    ]);
    expect(looks[0]?.[1]).not.toBe('0');
  });

  test('carry the geometry of the sheet in Word’s units', async () => {
    const style = (await styles()).get('Item1');
    const properties = child(style, 'w:pPr');
    expect(child(properties, 'w:ind')?.attributes).toEqual({
      'w:left': '1440',
      'w:right': '0',
      'w:hanging': '720',
    });
    expect(child(properties, 'w:spacing')?.attributes).toEqual({
      'w:before': '0',
      'w:after': '160',
      'w:line': '360',
      'w:lineRule': 'auto',
    });
    expect(value(properties, 'w:jc')).toBe('both');
    expect(value(child(style, 'w:rPr'), 'w:sz')).toBe('24');
    expect(value(style, 'w:name')).toBe('Sub-paragraph');
    expect(style?.attributes['w:customStyle']).toBe('1');
  });

  test('keep headings with what follows and give them their depth', async () => {
    const found = await styles();
    const of = (id: string) => child(found.get(id), 'w:pPr');
    for (const id of ['Heading1', 'CountHeading'])
      expect(child(of(id), 'w:keepNext')?.attributes).toEqual({});
    expect(child(of('NumberedParagraph'), 'w:keepNext')?.attributes).toEqual({ 'w:val': 'false' });
    expect(child(of('NumberedParagraph'), 'w:widowControl')?.attributes).toEqual({});
    const depths = [
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading4',
      'CountHeading',
      'ScheduleTitle',
      'NumberedParagraph',
    ];
    expect(depths.map((id) => value(of(id), 'w:outlineLvl'))).toEqual([
      '0',
      '1',
      '2',
      '3',
      '1',
      '1',
      undefined,
    ]);
  });

  test('lead from a heading to a numbered paragraph, and from that to another', async () => {
    const found = await styles();
    expect(value(found.get('Heading2'), 'w:next')).toBe('NumberedParagraph');
    expect(value(found.get('NumberedParagraph'), 'w:next') ?? 'NumberedParagraph').toBe('NumberedParagraph');
  });

  test('that Word has of its own bear Word’s names', async () => {
    const found = await styles();
    const ids = ['Title', 'Heading1', 'FootnoteText', 'FootnoteReference', 'Header', 'Footer'];
    expect(ids.map((id) => value(found.get(id), 'w:name'))).toEqual([
      'Title',
      'heading 1',
      'footnote text',
      'footnote reference',
      'header',
      'footer',
    ]);
  });

  test('that Word links with a character style of its own are, in the same look', async () => {
    const found = await styles();
    const pairs = [...found].flatMap(([id, style]) => {
      const link = found.get(value(style, 'w:link') ?? '');
      return link && style.attributes['w:type'] === 'paragraph' ? [[id, value(link, 'w:name')]] : [];
    });
    expect(pairs).toContainEqual(['FootnoteText', 'Footnote Text Char']);
    expect(pairs).toContainEqual(['Heading1', 'Heading 1 Char']);
    expect(pairs).toHaveLength(10);
    const look = (id: string) => elements(at(found.get(id), 'w:rPr') as Element);
    expect(look('Heading1Char')).toEqual(look('Heading1'));
  });

  test('have one for the captions that a drafter adds', async () => {
    expect(value((await styles()).get('Caption'), 'w:name')).toBe('caption');
  });

  test('stand on defaults of the paper’s own: face, size, language', async () => {
    const defaults = at(
      (await written(SMALL)).xml('word/styles.xml'),
      'w:docDefaults',
      'w:rPrDefault',
      'w:rPr',
    );
    expect(new Set(Object.values(child(defaults, 'w:rFonts')?.attributes ?? {}))).toEqual(
      new Set([SHEET.face.name]),
    );
    expect(value(defaults, 'w:sz')).toBe('24');
    expect(value(defaults, 'w:lang')).toBe('en-GB');
    const theme = all((await written(SMALL)).xml('word/theme/theme1.xml'), 'a:latin');
    expect(theme.map((font) => font.attributes.typeface)).toEqual([SHEET.face.name, SHEET.face.name]);
  });

  test.each([
    ['fr', { 'w:val': 'fr' }],
    ['ar', { 'w:val': 'ar', 'w:bidi': 'ar' }],
    ['ko-KR', { 'w:val': 'ko-KR', 'w:eastAsia': 'ko-KR' }],
  ])('name the language %s for the script it is written in', async (language, tags) => {
    const file = await written(paper([], { language }));
    const defaults = at(file.xml('word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang');
    expect(defaults?.attributes).toEqual(tags);
  });
});

describe('what Word offers its user', () => {
  test('are our styles before all, and not those that Word sets by itself', async () => {
    const found = await styles();
    const place = (id: string) => Number(value(found.get(id), 'w:uiPriority'));
    expect(place('NumberedParagraph')).toBeLessThan(place('Heading1'));
    expect(place('Heading1')).toBeLessThan(place('Header'));
    const offered = ['NumberedParagraph', 'Heading1', 'TOC1', 'FootnoteText'].filter((id) =>
      child(found.get(id), 'w:qFormat'),
    );
    expect(offered).toEqual(['NumberedParagraph', 'Heading1']);
  });

  test('hides what it has beside them', async () => {
    const latent = all((await written(SMALL)).xml('word/styles.xml'), 'w:latentStyles')[0];
    expect(latent?.attributes).toMatchObject({ 'w:defSemiHidden': '1', 'w:defQFormat': '0' });
  });

  test('no two styles share a name', async () => {
    const names = [...(await styles()).values()].map((style) => value(style, 'w:name')?.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('words are broken', () => {
  const hyphenated = paper([], { sheet: { ...SHEET, hyphenate: true } });

  test('in justified paragraphs alone, where the court breaks them', async () => {
    const file = await written(hyphenated);
    expect(all(file.xml('word/settings.xml'), 'w:autoHyphenation')).toHaveLength(1);
    for (const style of all(file.xml('word/styles.xml'), 'w:style')) {
      const side = value(child(style, 'w:pPr'), 'w:jc');
      if (side === undefined) continue;
      expect(all(style, 'w:suppressAutoHyphens')).toHaveLength(side === 'both' ? 0 : 1);
    }
  });

  test('nowhere, where it does not', async () => {
    expect(all((await written(SMALL)).xml('word/settings.xml'), 'w:autoHyphenation')).toHaveLength(0);
  });
});
