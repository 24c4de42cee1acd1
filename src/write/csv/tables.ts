import type { Sheet } from '../../text/sheets.ts';
import { csv } from './cells.ts';

/** The tables of a paper as CSV (RFC 4180), an empty line between two. */
export function writeTables(sheets: readonly Sheet[]): string {
  return sheets.map(({ head, rows }) => csv([head, ...rows])).join('\r\n');
}
