import { type Said, unescaped } from './said.ts';
import { unzipped } from './zip.ts';

/** What all parts of a workbook say: each cell, each name of a sheet, each property. */
export function xlsxSays(bytes: Uint8Array): Said {
  const texts: string[] = [];
  const addresses: string[] = [];
  for (const [path, part] of unzipped(bytes)) {
    addresses.push(path);
    const xml = new TextDecoder().decode(part);
    for (const [, value = ''] of xml.matchAll(/ name="([^"]*)"/g)) texts.push(unescaped(value));
    texts.push(
      ...unescaped(xml.replace(/<[^>]*>/g, '\0'))
        .split('\0')
        .filter((text) => text.trim() !== ''),
    );
  }
  return { texts, addresses };
}
