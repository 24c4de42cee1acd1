import { createRequire } from 'node:module';

const ours = createRequire(import.meta.url);

/** Loaded when the first digest is asked for, which most runs never do. */
function hashes(): typeof import('node:crypto') {
  return ours('node:crypto');
}

/** SHA-256 (FIPS 180-4) of some bytes laid end to end, or of a text's UTF-8, in small hexadecimal figures. */
export function sha256(...parts: readonly (Uint8Array | string)[]): string {
  const hash = hashes().createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** The same with a key (HMAC, RFC 2104): who does not have the key cannot try whether the bytes are those they guess. */
export function hmac256(key: Uint8Array, ...parts: readonly (Uint8Array | string)[]): string {
  const hash = hashes().createHmac('sha256', key);
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
