import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/write/docx/index.ts';
import { everyWordFile } from '../write/docx/every-file.ts';
import { SMALL } from '../write/docx/sample.ts';
import type { Jars } from './maven.ts';
import { findSchemas, type Judged, judge } from './ooxml/schemas.ts';

const made = await everyWordFile();

/** Faults put into a sound file, and what the schemas should say of each. */
const SPOILT = [
  { part: 'word/document.xml', from: '<w:pPr>', to: '<w:pPr><w:jc w:val="both"/>', seen: /pStyle/ },
  { part: 'word/document.xml', from: '<w:body>', to: '<w:body><w:bogus/>', seen: /bogus/ },
  { part: 'word/styles.xml', from: 'w:type="paragraph"', to: 'w:type="pargraph"', seen: /pargraph/ },
  { part: 'docProps/app.xml', from: /\/>$/, to: '><Odd/></Properties>', seen: /Odd/ },
] as const;

describe('the schemas of ISO/IEC 29500', () => {
  const folder = mkdtempSync(join(tmpdir(), 'indict-ooxml-'));
  let jars: Jars;
  let judged: Judged;

  beforeAll(async () => {
    jars = findSchemas();
    if ('absent' in jars) return;
    const files = new Map<string, Uint8Array>();
    for (const [name, make] of made) files.set(name, await make());
    for (const [index, spoilt] of SPOILT.entries()) files.set(`spoilt ${index}`, await spoil(spoilt));
    judged = judge(jars.classPath, folder, files);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeEach(({ skip }) => {
    if ('absent' in jars) skip(jars.absent);
  });

  test.each([...made.keys()])('allow all of %s', (name) => {
    expect(judged.broken.get(name)).toEqual([]);
  });

  test.each(SPOILT.map((spoilt, index) => ({ ...spoilt, index })))(
    'do not allow $to in $part',
    ({ part, index, seen }) => {
      const [first = ''] = judged.broken.get(`spoilt ${index}`) ?? [];
      expect(first).toMatch(seen);
      expect(first.startsWith(`${part}: `)).toBe(true);
    },
  );
});

async function spoil({ part, from, to }: (typeof SPOILT)[number]): Promise<Uint8Array> {
  const parts = unzipSync(writeDocx(SMALL));
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const spoilt = xml.replace(from, to);
  expect(spoilt).not.toBe(xml);
  return zipSync({ ...parts, [part]: strToU8(spoilt) });
}
