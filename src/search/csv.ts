import type { Said } from './said.ts';

/** What a file of CSV says: a cell parts no words, and every cell is one text. */
export function csvSays(bytes: Uint8Array): Said {
  const text = new TextDecoder().decode(bytes);
  const cells = [...text.matchAll(/"((?:[^"]|"")*)"|[^",\r\n]+/g)];
  return { texts: cells.map(([cell, quoted]) => quoted?.replaceAll('""', '"') ?? cell), addresses: [] };
}
