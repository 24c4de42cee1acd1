import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { body, heading, numbered, text } from '../../layout/build-paper.ts';
import { paper, read, words, written } from './written.ts';

/** All that a file draws, as PDF's operators. */
function drawn(bytes: Uint8Array): string {
  const streams = Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/\/FlateDecode\n>>\nstream\n(.*?)\nendstream/gs);
  return Array.from(streams, ([, stream = '']) =>
    inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'),
  ).join('');
}

describe('the bytes of a PDF', () => {
  it('are the same for the same paper', async () => {
    const said = paper([heading('Facts'), numbered(1, `${words('a', 100)}[1]`)], ['note']);
    expect(Buffer.compare(await written(said), await written(said))).toBe(0);
  });

  it('hold an id that is that of no other paper, were it of the same title and date', async () => {
    const idOf = async (words: string) => {
      const bytes = Buffer.from(await written(paper([body(words)]))).toString('latin1');
      return /\/ID \[<([0-9a-f]{32})> <\1>\]/.exec(bytes)?.[1];
    };
    const [one, other] = [await idOf('one word'), await idOf('own word')];
    expect(one).toBeDefined();
    expect(other).not.toBe(one);
  });

  it('hold titles with signs of XML', async () => {
    const plain = paper([body('words')]);
    const said = { ...plain, properties: { ...plain.properties, title: 'A & B <C>' } };
    const bytes = Buffer.from(await written(said)).toString('latin1');
    expect(bytes).toContain('A &amp; B &lt;C&gt;');
    expect((await read(said)).info).toMatchObject({ Title: 'A & B <C>' });
  });

  it('embed every face they use, none whole and none of the fourteen', async () => {
    const mixed = [
      text('a'),
      text('b', { bold: true }),
      text('c', { italic: true }),
      text('d', { bold: true, italic: true }),
    ];
    const bytes = Buffer.from(await written(paper([{ kind: 'plain', style: 'body', runs: mixed }]))).toString(
      'latin1',
    );
    const names = [...bytes.matchAll(/\/FontName \/([\w+-]+)/g)].map((match) => match[1]);
    expect(names.sort()).toEqual([
      'BZZZZZ+Tinos-Regular',
      'CZZZZZ+Tinos-Bold',
      'DZZZZZ+Tinos-Italic',
      'EZZZZZ+Tinos-BoldItalic',
    ]);
    expect(bytes).not.toContain('Helvetica');
    expect(bytes.length).toBeLessThan(100_000);
  });

  it('tell the slope of each face, for readers that have to draw with another', async () => {
    const said = [text('a'), text('c', { italic: true })];
    const bytes = await written(paper([{ kind: 'plain', style: 'body', runs: said }]));
    const slopes = Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/Flags (\d+)\n[\s\S]*?\/ItalicAngle (\S+)/g);
    expect(Array.from(slopes, ([, flags, slope]) => [flags, slope])).toEqual([
      ['4', '0'],
      ['68', '-16.330002'],
    ]);
  });

  it('says that it is PDF/UA-1 and PDF/A-2a, and in which colours its black is black', async () => {
    const said = paper([body('words')]);
    const { xmp } = await read(said);
    expect(xmp).toMatchObject({ 'pdfuaid:part': '1', 'pdfaid:part': '2', 'pdfaid:conformance': 'A' });
    const bytes = Buffer.from(await written(said)).toString('latin1');
    expect(bytes).toMatch(/\/OutputConditionIdentifier \(sRGB IEC61966-2\.1\)\n\/DestOutputProfile \d+ 0 R/);
    expect(bytes).toMatch(/\/MarkInfo \d+ 0 R/);
  });

  it('give no letter the number of a space, at which poppler would part words', async () => {
    const said = drawn(await written(paper([body('abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ')])));
    const [, letters = ''] = /^<8000> <80\w\w> \[(.+)\]$/m.exec(said) ?? [];
    expect(letters.split(' ').length).toBeGreaterThan(50);
    expect(letters.split(' ')[0x20]).toBe('<fffd>');
  });

  it('tell words of another language from the others', async () => {
    const said = drawn(await written(paper([body('Kim (김정은) and Жуков, once')])));
    expect(said.match(/\/Lang\([\w-]+\)/g)).toEqual(['/Lang(ko)', '/Lang(und-Cyrl)']);
    const own = paper([body('Жуков 김정은')]);
    expect(drawn(await written({ ...own, language: 'ru' }))).not.toContain('und-Cyrl');
  });
});
