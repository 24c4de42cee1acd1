import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chunks } from '../../../src/write/pdf/chunks.ts';

/** Long enough, some of them, to need a piece of their own. */
const lengths = fc.array(fc.oneof(fc.nat(200), fc.integer({ min: 60_000, max: 140_000 })), { maxLength: 12 });

describe('the bytes of a file that are gathered a few at a time', () => {
  it('are those that were added, in order, however long', () => {
    fc.assert(
      fc.property(lengths, (all) => {
        const parts = all.map((length, index) => Buffer.alloc(length, index + 1));
        const chunks = new Chunks();
        for (const part of parts) expect(chunks.add(part)).toBe(part.length);
        expect(Buffer.concat(chunks.all()).equals(Buffer.concat(parts))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('keep each letter of a text as one byte', () => {
    const chunks = new Chunks();
    expect(chunks.add('%\xff\n')).toBe(3);
    expect(Buffer.concat(chunks.all())).toEqual(Buffer.from([0x25, 0xff, 0x0a]));
  });

  it('are not changed by what is added later', () => {
    const chunks = new Chunks();
    chunks.add('first');
    const [sofar] = chunks.all();
    chunks.add('second');
    expect(Buffer.from(sofar as Uint8Array).toString()).toBe('first');
  });
});
