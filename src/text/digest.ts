import { createHash, createHmac } from 'node:crypto';

/** SHA-256 (FIPS 180-4) of some bytes laid end to end, or of a text's UTF-8, in small hexadecimal figures. */
export function sha256(...parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** The same with a key (HMAC, RFC 2104): who does not have the key cannot try whether the bytes are those they guess. */
export function hmac256(key: Uint8Array, ...parts: readonly (Uint8Array | string)[]): string {
  const hash = createHmac('sha256', key);
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
