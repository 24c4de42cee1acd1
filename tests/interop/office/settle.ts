import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { plain } from '../../readers/reading.ts';
import { runMacro } from './macro.ts';

/** What LibreOffice is to do with all tracked changes of a file, and where it writes what the file then is, without an ending. */
export interface Order {
  readonly deed: 'Accept' | 'Reject' | 'Keep';
  readonly from: string;
  readonly to: string;
}

/** Has LibreOffice do all that; `list` is a file for its orders, `settings` a folder for its own. */
export function settle(orders: readonly Order[], list: string, settings: string): void {
  const lines = orders.map(({ deed, from, to }) => `${deed} ${pathToFileURL(from)} ${pathToFileURL(to)}`);
  writeFileSync(list, lines.join('\n'));
  runMacro('Settle.All', [pathToFileURL(list).href], settings, orders.length * 20_000 + 60_000);
  if (existsSync(`${list}.failed`)) throw new Error(readFileSync(`${list}.failed`, 'utf8'));
}

/** The lines that LibreOffice shows, numbers before them, and the notes below; it leaves rows that went as empty ones. */
export function shownBy(path: string): {
  readonly lines: readonly string[];
  readonly notes: readonly string[];
} {
  const lines = readFileSync(`${path}.txt`, 'utf8').replace('\ufeff', '').split(/\r?\n/).map(plain);
  const notes = [...readFileSync(`${path}.fodt`, 'utf8').matchAll(NOTE)].map(([, number, text = '']) =>
    plain(`${number} ${text.replace(/<text:(?:s|tab|line-break)\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '')}`),
  );
  return { lines: lines.filter((line) => line !== ''), notes };
}

const NOTE = /<text:note-citation>(\d+)<\/text:note-citation><text:note-body>(.*?)<\/text:note-body>/gs;
