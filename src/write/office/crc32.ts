/** The polynomial of CRC-32 (ISO 3309), its highest power in the lowest bit. */
const POLYNOMIAL = 0xedb88320;

const OF_BYTE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
});

/** The CRC-32 of bytes that follow others, whose own is `before`. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let rest = ~before;
  for (let at = 0; at < bytes.length; at++)
    rest = (OF_BYTE[(rest ^ (bytes[at] as number)) & 0xff] as number) ^ (rest >>> 8);
  return ~rest >>> 0;
}

/**
 * The CRC-32 of bytes after others, by those of both: the first is a remainder that still moves on by as many powers as
 * there are bits in the second, `length` bytes.
 */
export function crc32OfBoth(first: number, second: number, length: number): number {
  let moved = first;
  let power = X_TO_THE_8;
  for (let rest = length; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) moved = product(moved, power);
    power = product(power, power);
  }
  return (moved ^ second) >>> 0;
}

const X_TO_THE_8 = 1 << 23;

/** Of two polynomials, by the one above. */
function product(one: number, other: number): number {
  let sum = 0;
  for (let bit = 31, term = other; bit >= 0; bit--) {
    if ((one >>> bit) & 1) sum ^= term;
    term = term & 1 ? (term >>> 1) ^ POLYNOMIAL : term >>> 1;
  }
  return sum;
}
