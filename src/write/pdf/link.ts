import type { LinkTarget, TextItem } from '../../model/page.ts';
import { literal } from './literal.ts';
import { number } from './number.ts';

/** What may be clicked over the words of an item on a page of some height, as PDF writes it; `key` tells whose it is. */
export function linkOf(item: TextItem, target: LinkTarget, pageHeight: number, key: number): string {
  const { x, y, width, size, text } = item;
  const [top, bottom] = [pageHeight - y + size * RISE, pageHeight - y - size * FALL];
  const rectangle = [x, bottom, x + width, top].map(number).join(' ');
  return `<</Type/Annot/Subtype/Link/Rect[${rectangle}]/Border[0 0 0]/F 4/StructParent ${key}${leading(target, text)}>>`;
}

/** Where it leads, and what that is to those who do not see it. */
function leading(target: LinkTarget, text: string): string {
  if (target.kind === 'anchor') return `/Dest${literal(target.anchor)}/Contents${literal(text.trim())}`;
  const address = literal(asciiAddress(target.href));
  return `/A<</S/URI/URI${address}>>/Contents${address}`;
}

/** How far a link's rectangle reaches above and below the base line, in ems. */
const RISE = 0.9;
const FALL = 0.25;

/** An address in the letters that PDF allows one: everything beyond ASCII escaped as in any address. */
function asciiAddress(href: string): string {
  return href.replace(/[^\x21-\x7e]+/g, (letters) => encodeURIComponent(wellFormed(letters)));
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
