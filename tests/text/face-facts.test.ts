import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { faceFacts } from '../../src/text/face-facts.ts';

const TINOS = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
);
const bytes = new Uint8Array(readFileSync(TINOS));

/** The face with another `fsType`, which stands 8 bytes into the table OS/2. */
function licensed(type: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let record = 12; ; record += 16)
    if (view.getUint32(record) === 0x4f532f32) {
      view.setUint16(view.getUint32(record + 8) + 8, type);
      return copy;
    }
}

describe('a face', () => {
  test('says its family and where it may stand', () => {
    expect(faceFacts(bytes)).toMatchObject({
      family: 'Tinos',
      editable: true,
      panose: expect.stringMatching(/^[0-9A-F]{20}$/),
    });
  });

  test.each([
    [0, true, 'installable'],
    [8, true, 'editable'],
    [2, false, 'restricted'],
    [4, false, 'for preview and print'],
    [0x208, false, 'as bitmaps alone'],
    [0x108, true, 'not as a part'],
  ])('of type %i may be embedded for others to edit: %s (%s)', (type, editable) => {
    expect(faceFacts(licensed(type))?.editable).toBe(editable);
  });

  test('that is cut off, or none, has no facts', () => {
    for (const length of [0, 3, 11, 40, 400]) expect(faceFacts(bytes.subarray(0, length))).toBeUndefined();
    expect(faceFacts(new TextEncoder().encode('OTTO and so on'))).toBeUndefined();
  });
});
