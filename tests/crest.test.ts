import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { encode } from 'fast-png';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { layout } from '../src/layout/index.ts';
import { loadCourt } from '../src/library.ts';
import type { Crest } from '../src/model/crest.ts';
import { build, validate } from '../src/pipeline.ts';
import { crc32 } from '../src/write/office/crc32.ts';
import { body, paperOf, square, squareSheet } from './layout/build-paper.ts';
import { show, textItems } from './layout/show.ts';
import { realHost } from './real-host.ts';
import { temporaryFolder } from './temporary-folder.ts';

const CASE = readFileSync(new URL('../cases/minimal.yaml', import.meta.url), 'utf8').replace(
  /^court:.*$/m,
  'court: own.yaml',
);

/** A picture of four by two pixels: red, and clear on its right half. */
function arms(): Uint8Array {
  const pixels = Array.from({ length: 8 }, (_, pixel) => [255, 0, 0, pixel % 4 < 2 ? 255 : 0]);
  return encode({ width: 4, height: 2, channels: 4, data: new Uint8Array(pixels.flat()) });
}

const COURT = fileURLToPath(new URL('../templates/courts/special-tribunal.yaml', import.meta.url));
const host = realHost();

/** A folder with a case and a court of one's own, whose path comes back. */
function courtWith(crest: string, image?: Uint8Array): string {
  const folder = temporaryFolder();
  const base = relative(folder, COURT);
  writeFileSync(join(folder, 'case.yaml'), CASE);
  writeFileSync(join(folder, 'own.yaml'), `format: 1\nextends: ${base}\nname: Own\ncrest: ${crest}\n`);
  if (image) writeFileSync(join(folder, 'arms.png'), image);
  return folder;
}

const told = (findings: readonly { rule: string; message: string }[]) =>
  findings.filter(({ rule }) => rule === 'court/crest').map(({ message }) => message);

describe('a crest', () => {
  it('is read beside the court file, as high as this says, on white', async () => {
    const folder = courtWith('{image: arms.png, height: 20 pt, alt: Arms}', arms());
    const { value, findings } = await loadCourt({ name: 'own.yaml', folder, at: undefined }, host);
    expect(findings).toEqual([]);
    expect(value?.crest).toMatchObject({ columns: 4, rows: 2, width: 40, height: 20, alt: 'Arms' });
    expect([...(value?.crest?.colours.slice(0, 12) ?? [])]).toEqual([
      255, 0, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255,
    ]);
  });

  it('is never wider than the line or higher than half of the page', async () => {
    const folder = courtWith('{image: arms.png, height: 100 cm}', arms());
    const { value } = await loadCourt({ name: 'own.yaml', folder, at: undefined }, host);
    expect(value?.crest?.width).toBeCloseTo(595.28 - 2 * 70.87, 1);
  });

  it('stands in the PDF and the Word file, with its words', async () => {
    const folder = courtWith('{image: arms.png, alt: "Arms & motto"}', arms());
    const { outputs, findings } = await build(
      { path: `${folder}/case.yaml`, formats: ['pdf', 'docx', 'md'] },
      host,
    );
    expect(told(findings)).toEqual([]);
    const bytes = (asked: string) =>
      outputs.find(({ format }) => format === asked)?.bytes ?? new Uint8Array();
    expect(Buffer.from(bytes('pdf')).toString('latin1')).toMatch(
      /\/Subtype\s*\/Image\s+\/Width 4\s+\/Height 2/,
    );
    const parts = unzipSync(bytes('docx'));
    expect(parts['word/media/crest.png']).toEqual(new Uint8Array(arms()));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(document.match(/descr="[^"]*"/g)).toEqual(['descr="Arms &amp; motto"']);
    const [id] = /(?<=r:embed=")[^"]*/.exec(document) ?? [];
    expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain(`Id="${id}"`);
    expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).toContain('Extension="png"');
  });

  it('that cannot be had is said at its place, and the paper is made without it', async () => {
    const text = new TextEncoder().encode('no picture');
    const cut = arms().slice(0, 40);
    for (const [image, message] of [
      [undefined, /^the crest `arms\.png` cannot be read: /],
      [text, /^the crest `arms\.png` is not a PNG image that can be read$/],
      [new Uint8Array(), /is not a PNG image/],
      [cut, /is not a PNG image/],
    ] as const) {
      const folder = courtWith('{image: arms.png}', image);
      const { findings } = await validate({ path: `${folder}/case.yaml` }, host);
      const [finding] = findings.filter(({ rule }) => rule === 'court/crest');
      expect(finding?.message).toMatch(message);
      expect(finding?.severity).toBe('warning');
      const { path, text: source } = finding?.span.source ?? {};
      expect(path).toMatch(/own\.yaml$/);
      expect(source?.slice(finding?.span.start, finding?.span.end)).toBe('arms.png');
      const { outputs } = await build({ path: `${folder}/case.yaml`, formats: ['md'] }, host);
      expect(outputs).toHaveLength(1);
    }
  });

  it('that unpacks to more than its size needs is no picture', async () => {
    const part = (kind: string, held: Buffer) => {
      const named = Buffer.concat([Buffer.from(kind), held]);
      const numbers = Buffer.alloc(8);
      numbers.writeUInt32BE(held.length, 0);
      numbers.writeUInt32BE(crc32(named), 4);
      return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
    };
    const [signs, end] = [arms().subarray(0, 8), part('IEND', Buffer.alloc(0))];
    const head = part('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0]));
    const bomb = deflateSync(Buffer.alloc(50_000_000));
    const folder = courtWith('{image: arms.png}', Buffer.concat([signs, head, part('IDAT', bomb), end]));
    const { findings } = await validate({ path: `${folder}/case.yaml` }, host);
    expect(told(findings)).toEqual(['the crest `arms.png` is not a PNG image that can be read']);
    const profile = part('iCCP', Buffer.concat([Buffer.from('x\0\0'), bomb]));
    const small = Buffer.concat([signs, head, profile, part('IDAT', deflateSync(Buffer.alloc(5))), end]);
    const other = await validate({ path: `${courtWith('{image: arms.png}', small)}/case.yaml` }, host);
    expect(told(other.findings)).toEqual([]);
  });

  it('stands in the middle above the first words, and has no number among the lines', () => {
    const crest: Crest = {
      png: arms(),
      colours: new Uint8Array(24),
      columns: 4,
      rows: 2,
      width: 4,
      height: 2,
      alt: '',
    };
    const paper = {
      ...paperOf(squareSheet(10, 30), [body('a|b'), { kind: 'page_break' }, body('c')]),
      crest,
    };
    const { pages } = layout({ ...paper, lineNumbers: 1 }, square);
    expect(pages.map(({ items }) => items.filter(({ kind }) => kind === 'picture'))).toEqual([
      [{ kind: 'picture', x: 3, y: 0, width: 4, height: 2 }],
      [],
    ]);
    const [page] = layout(paper, square).pages;
    expect(page && show(page)).toEqual(['a', 'b']);
    expect(page && textItems(page).map(({ y }) => y)).toEqual([15, 16]);
    const numbers = pages.flatMap(textItems).filter(({ part }) => part === undefined);
    expect(numbers.map(({ text }) => text)).toEqual(['1', '2', '1']);
  });
});
