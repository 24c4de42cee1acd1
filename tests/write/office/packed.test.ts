import fc from 'fast-check';
import { inflateSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32, crc32OfBoth } from '../../../src/write/office/crc32.ts';
import { joinedStretches, type Packed, packed, packedPieces } from '../../../src/write/office/packed.ts';

function unpacked({ pieces }: Packed): string {
  return strFromU8(inflateSync(Buffer.concat(pieces)));
}

/** Words of all lengths, among them more than are deflated at once. */
const words = fc
  .array(fc.tuple(fc.string({ unit: 'binary' }), fc.constantFrom(1, 2, 3, 5000)))
  .map((parts) => parts.map(([part, times]) => part.repeat(times)));

describe('a packed part', () => {
  test('holds its bytes, whether it comes whole, in pieces or in two stretches', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const text = [...one, ...other].join('');
        const whole = packed(text);
        const joined = joinedStretches(packedPieces(one, false), packedPieces(other, true));
        for (const part of [whole, packedPieces([text], true), joined]) {
          expect(unpacked(part)).toBe(strFromU8(strToU8(text)));
          expect([part.size, part.crc]).toEqual([whole.size, whole.crc]);
        }
      }),
    );
  });
});

describe('the CRC-32', () => {
  test('is that of the standard’s own example', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  });

  test('of two stretches is that of both together', () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const both = crc32(Buffer.concat([one, other]));
        expect(crc32(other, crc32(one))).toBe(both);
        expect(crc32OfBoth(crc32(one), crc32(other), other.length)).toBe(both);
      }),
    );
  });
});
