import { structural } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { decode } from './decode.ts';
import { type Read, readText } from './document.ts';
import { type Shelf, shipped } from './shipped.ts';

/** Reads the bytes of one YAML file. */
export function readDocument(path: string, bytes: Uint8Array, shelf?: Shelf): Read {
  const { text, fault } = decode(bytes);
  const source: Source = { path, text };
  if (fault) {
    const span = { source, start: fault.offset, end: Math.min(fault.offset + 1, text.length) };
    return { source, root: undefined, findings: [structural(fault.rule, span, fault.message, fault.help)] };
  }
  const root = shipped(source, shelf);
  return root ? { source, root, findings: [], shipped: true } : readText(source);
}
