import type { TextItem } from '../../model/page.ts';
import { foreignWords } from '../../text/foreign-words.ts';
import { FROM_RIGHT } from '../../text/mirrored.ts';
import { isReordered } from '../../text/reordered.ts';

/** A stretch of an item's words, and what is told of it beside. */
export interface Stretch {
  readonly text: string;
  readonly told: Told | undefined;
}

/** Its language, or what it stands for; nothing of an end within a word. */
export interface Told {
  readonly lang?: string;
  readonly actual?: string;
}

/**
 * The stretches of an item, in order: words of another language than the paper's for whoever reads them aloud
 * (ISO 32000-1, 14.9.2), and the hyphen of a broken word, which is none of its letters (14.8.2.2.3).
 *
 * After a word that goes on in the next line without one stands an empty stretch. Readers such as pdf.js show every
 * line's end as a space; one that wants the words whole can tell this end from the others.
 */
export function stretchesOf(item: TextItem, language: string): readonly Stretch[] {
  const { text, hyphen, joined, rightToLeft } = item;
  const words = foreignWords(text, language).map(
    ({ text, language }): Stretch => ({
      text: rightToLeft ? FROM_RIGHT + text : text,
      told: language === undefined ? (rightToLeft ? {} : undefined) : toldOf(text, language),
    }),
  );
  if (hyphen) return [...words, { text: '-', told: { actual: SOFT_HYPHEN } }];
  return joined ? [...words, { text: '', told: {} }] : words;
}

/** Some readers tell from their places in which order letters are read; where that is not theirs it must be said. */
function toldOf(text: string, lang: string): Stretch['told'] {
  return isReordered(text) ? { lang, actual: text } : { lang };
}

const SOFT_HYPHEN = '\u00ad';
