import { describe, expect, it } from 'vitest';
import { callAnchor } from '../../../src/model/page.ts';
import type { LinkRun, ReferenceRun } from '../../../src/model/paper.ts';
import { body, heading, item, numbered, text } from '../../layout/build-paper.ts';
import { notesIn, numberedIn, wordsOf } from './read-pdf.ts';
import { paper, read, words } from './written.ts';

const ADDRESS = 'https://www.example.org/one-two/three_four.pdf?number=1.10&language=en-GB&download=now';
const link: LinkRun = { kind: 'link', href: ADDRESS, runs: [text(ADDRESS)] };
const reference: ReferenceRun = {
  kind: 'reference',
  text: '1',
  to: 'paragraph',
  anchor: 'paragraph-1',
  bold: false,
  italic: false,
};

describe('a PDF, as pdf.js reads it', () => {
  it('gives back each numbered paragraph with its label, whole across lines and pages', async () => {
    const said = [words('a', 400), words('b', 700), words('c', 30)];
    const pdf = await read(
      paper([
        numbered(1, said[0] ?? ''),
        item(1, '(a)', 'first part'),
        item(2, '(i)', 'deeper part'),
        heading('Next'),
        numbered(2, said[1] ?? ''),
        numbered(3, said[2] ?? ''),
      ]),
    );
    expect(pdf.pages.length).toBeGreaterThan(2);
    expect(numberedIn(pdf)).toEqual([
      { label: '1.', text: said[0] },
      { label: '(a)', text: 'first part' },
      { label: '(i)', text: 'deeper part' },
      { label: '2.', text: said[1] },
      { label: '3.', text: said[2] },
    ]);
  });

  it('gives back each note with its number, also one that goes on over pages and an address over lines', async () => {
    const long = words('n', 1500);
    const blocks = [numbered(1, `see[1] and[2] and[=1]${words('x', 40)}`), numbered(2, 'last[3]')];
    const pdf = await read(paper(blocks, [[text('At '), link, text(', there.')], long, 'third']));
    expect(notesIn(pdf)).toEqual([
      { label: '1', text: `At ${ADDRESS}, there.` },
      { label: '2', text: long },
      { label: '3', text: 'third' },
    ]);
  });

  it('keeps words of several looks, kerned pairs and narrow spaces as they were said', async () => {
    const mixed = [
      text('AVATAR, To Ty. '),
      text('KIM JONG UN', { bold: true }),
      text(' and '),
      text('Voiotia', { italic: true }),
      text(`, ${words('k', 60)} §\u00a025 “Tü”, Жуков — 1911.`),
    ];
    const pdf = await read(paper([numbered(1, mixed)]));
    const said = mixed
      .map((run) => run.text)
      .join('')
      .replace('\u00a0', ' ');
    expect(numberedIn(pdf)).toEqual([{ label: '1.', text: said }]);
  });

  it('keeps letters apart that the face draws alike, and says those that it cannot draw', async () => {
    const said = 'Əliyev, Әлиев, ə ә; 김정은, 王 office \u{1f600}.';
    const pdf = await read(paper([numbered(1, said), body(said)]));
    expect(numberedIn(pdf)).toEqual([{ label: '1.', text: said }]);
  });

  it('leads from calls to notes and back, from references to paragraphs, and to addresses from each of their lines', async () => {
    const blocks = [numbered(1, `${words('a', 30)}[1]`), numbered(2, [text('see '), reference])];
    const pdf = await read(paper(blocks, [[text(words('n', 11)), text(' '), link]]));
    expect(pdf.links.map(({ to }) => to)).toEqual([
      'note-1',
      'paragraph-1',
      callAnchor('note-1'),
      ADDRESS,
      ADDRESS,
    ]);
    const lines = pdf.links.filter(({ to }) => to === ADDRESS).map(({ rect }) => rect[1]);
    expect(new Set(lines).size).toBe(2);
    for (const { to } of pdf.links) if (to !== ADDRESS) expect(pdf.destinations.get(to)).toBe(1);
    expect([...pdf.destinations.keys()]).toEqual(['note-1', 'note-1.call', 'paragraph-1', 'paragraph-2']);
  });

  it('has no link that leads nowhere', async () => {
    const pdf = await read(
      paper([body(''), { kind: 'plain', style: 'body', runs: [{ ...reference, anchor: 'gone' }] }]),
    );
    expect(pdf.links).toEqual([]);
    expect(pdf.pages.map((page) => wordsOf(page))).toEqual(['1']);
  });

  it('says about itself what the paper says, in both ways that a file has', async () => {
    const { info, xmp } = await read(paper([body('words')]));
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Title: 'Indictment',
      Subject: 'Case 1',
      Author: 'The Prosecutor',
      Keywords: 'one, two',
      Language: 'en',
      CreationDate: 'D:20250615150640Z',
    });
    expect(xmp).toMatchObject({
      'dc:title': 'Indictment',
      'dc:description': 'Case 1',
      'dc:creator': ['The Prosecutor'],
      'dc:language': 'en',
      'pdf:keywords': 'one, two',
      'xmp:createdate': '2025-06-15T15:06:40Z',
    });
  });
});
