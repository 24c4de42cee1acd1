import type { Measure } from '../model/measure.ts';
import type { Page, PageItem } from '../model/page.ts';
import { byCodePoint } from '../text/order.ts';

/** The shaper leaves out signs without ink where a face has no glyph for them. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
const BEYOND_ASCII = /[^\x20-\x7e]/;

/** The letters on the pages that their cut has no glyph for, each once, in the order of their code points. */
export function missingLetters(pages: readonly Page[], measure: Measure): string[] {
  const missing = new Set<string>();
  for (const page of pages) for (const item of page.items) addMissing(item, missing, measure);
  return [...missing].sort(byCodePoint);
}

function addMissing(item: PageItem, missing: Set<string>, measure: Measure): void {
  if (item.kind !== 'text' || !BEYOND_ASCII.test(item.text)) return;
  for (const letter of item.text) {
    if (!UNSEEN.test(letter) && !measure.has(letter.codePointAt(0) ?? 0, item.cut)) missing.add(letter);
  }
}
