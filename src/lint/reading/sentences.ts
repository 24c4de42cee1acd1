import { matchesIn } from '../../text/matches-in.ts';
/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const STOP = /[.!?;](?:["”’')\]]|\s*\([^()]{0,40}\))*\s+(?=["“‘'([]?[\p{Upper}\d\ue000])/gu;
/** Stops that end no sentence: initials and what is shortened. */
const SHORTENED =
  /(?:(?<![A-Za-zÀ-ỿ])\p{Upper}|\b(?:Mr|Mrs|Ms|Dr|St|No|Nos|Art|Arts|art|arts|para|paras|p|pp|cf|v|vs|Gen|Col|Lt|Maj|Capt|Sgt|Brig|Sec|sec|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.S\.C|e\.g|i\.e|ca|approx))$/u;

/** The text that was read last: a rule asks for one sentence after the other of it. */
let last: { readonly text: string; readonly sentences: readonly Stretch[] } | undefined;

/** The sentences of a text; a semicolon before a capital ends one too. */
export function sentencesOf(text: string): readonly Stretch[] {
  if (last?.text !== text) last = { text, sentences: readSentences(text) };
  return last.sentences;
}

function readSentences(text: string): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const { 0: stop, index } of matchesIn(text, STOP)) {
    if (stop[0] === '.' && SHORTENED.test(text.slice(Math.max(start, index - 8), index))) continue;
    const end = index + stop.trimEnd().length;
    sentences.push({ start, end });
    start = index + stop.length;
  }
  return [...sentences, { start, end: text.length }];
}

/** The sentence that holds an offset. */
export function sentenceAt(text: string, at: number): Stretch {
  const sentences = sentencesOf(text);
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < (sentences[middle] as Stretch).end) high = middle;
    else low = middle + 1;
  }
  return sentences[low] as Stretch;
}
