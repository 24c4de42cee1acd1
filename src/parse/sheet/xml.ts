import { SaxesParser } from 'saxes';
import { Unreadable } from './grid.ts';

/** What is done as the elements of a part go by, by their names without prefixes. */
export interface Reading {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (words: string) => void;
  readonly close?: (name: string) => void;
}

/** Goes through the XML of a part. It knows no entities but XML's five, follows nothing and takes no document type. Throws `Unreadable`. */
export function readXml(bytes: Uint8Array | undefined, { open, text, close }: Reading): void {
  if (!bytes) return;
  const parser = new SaxesParser();
  const refuse = (): never => {
    throw new Unreadable('one of its parts is not what a spreadsheet writes', SAVE_AGAIN);
  };
  let depth = 0;
  parser.on('doctype', refuse);
  parser.on('error', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuse();
    open?.(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(local(name));
  });
  parser.on('text', (words) => text?.(words));
  parser.on('cdata', (words) => text?.(words));
  parser.write(new TextDecoder().decode(bytes)).close();
}

const SAVE_AGAIN = 'open it in Excel or LibreOffice and save it again as .xlsx';

/** Elements in each other; a sheet has no ten. */
const DEEPEST = 100;

/** The name of an element or attribute without its prefix. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
