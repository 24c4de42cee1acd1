import { expect, test } from 'vitest';
import { HostError } from '../../src/host.ts';
import { parse } from '../../src/parse/index.ts';
import { memoryHost } from '../memory-host.ts';
import { data, tell } from '../tell.ts';

const CASE = 'format: 1\ncourt: “Zürich”\n';
const READ = { format: '1', court: '“Zürich”' };

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  for (const [index, sign] of [...`\uFEFF${text}`].entries()) {
    view.setUint16(index * 2, sign.charCodeAt(0), littleEndian);
  }
  return bytes;
}

async function read(bytes: string | Uint8Array) {
  return parse('case.yaml', memoryHost({ 'case.yaml': bytes }));
}

test.each([
  ['UTF-8', CASE],
  ['UTF-8 with a mark', `\uFEFF${CASE}`],
  ['UTF-16 as Windows writes it', utf16(CASE, true)],
  ['UTF-16, big end first', utf16(CASE, false)],
  ['Windows line endings', CASE.replaceAll('\n', '\r\n')],
])('%s is read, and its columns are those of the words', async (_, bytes) => {
  const { root, findings, source } = await read(bytes);
  expect(findings).toEqual([]);
  expect(data(root)).toEqual(READ);
  const court = root?.kind === 'mapping' ? root.entries[1]?.value : undefined;
  expect(source.text.slice(court?.start, court?.end)).toBe('“Zürich”');
});

test('bytes of Windows-1252 are found at the first letter that is not UTF-8', async () => {
  const bytes = new Uint8Array(
    [...'format: 1\nname: Z'].map((sign) => sign.charCodeAt(0)).concat(0xfc, 0x72),
  );
  expect(tell((await read(bytes)).findings)).toMatchInlineSnapshot(`
    "case.yaml:2:8-2:9 file/encoding
      this file is saved in another encoding, expected UTF-8
      help: open it in your editor and save it as UTF-8 (without any change, “Save with Encoding”)"
  `);
});

test.each([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d])],
  ['UTF-16 without a mark', utf16(CASE, true).subarray(2)],
  ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
  ['half of a character in UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0, 0x00, 0xd8, 0x62, 0])],
  ['a file of 50 MB', new Uint8Array(50_000_000).fill(0x61)],
])('%s is told to be no such text', async (name, bytes) => {
  const { root, findings, source } = await read(bytes);
  expect(root).toBeUndefined();
  expect(findings.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(['structure error']);
  expect(findings[0]?.span.end).toBeLessThanOrEqual(source.text.length);
  expect(`${name}: ${findings[0]?.message}`).toMatchSnapshot();
});

test('a file that cannot be read is the caller’s to tell', async () => {
  await expect(parse('none.yaml', memoryHost({}))).rejects.toThrow(HostError);
});
