import { escapePattern } from '../text/escape-pattern.ts';

/** A stretch of a text in UTF-16 units; the end is exclusive. */
export type Place = readonly [start: number, end: number];

/**
 * Where the values of a court's phrase (`**Incident {number}** ({date}).`) stand in words that it printed, by their
 * names; undefined where the words are not the phrase's.
 */
export function valuesIn(phrase: string, words: string): Readonly<Record<string, Place>> | undefined {
  const parts = phrase.replaceAll('*', '').split(/\{(\w+)\}/);
  const source = parts.map((part, index) => (index % 2 === 1 ? `(?<${part}>.+?)` : literal(part))).join('');
  return new RegExp(`^\\s*${source}\\s*$`, 'diu').exec(words)?.indices?.groups;
}

function literal(words: string): string {
  return words
    .split(/(\s+)/)
    .map((part) => (/\s/.test(part) ? '\\s+' : escapePattern(part)))
    .join('');
}
