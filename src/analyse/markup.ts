import type { Inline, Reference } from '../model/inline.ts';
import { LEVELS } from '../model/level.ts';
import type { Prose } from '../model/prose.ts';
import { pairBrackets } from './brackets.ts';
import { readCitation } from './citations.ts';
import { pairEmphasis, type Stars, starsAt } from './emphasis.ts';
import {
  broken,
  closing,
  type Directory,
  ID,
  match,
  REDACTION,
  type Read,
  type Reader,
  spaced,
  stretch,
  unescaped,
  withheld,
} from './reading.ts';

type Sign = (reader: Reader, start: number) => Read | undefined;

const SIGNS = /[\\*[@^:]/g;

/** Reads text in the case's markup (design/case-format.md, "Text"); whatever is not markup is words as typed. */
export function readMarkup(prose: Prose, directory: Directory): readonly Inline[] {
  const { text } = prose;
  // Who fills in a sheet writes words, and knows nothing of markup.
  if (prose.style === 'cell') return text === '' ? [] : [{ kind: 'words', text: text.replace(/\s+/g, ' ') }];
  const brackets = text.includes('[') ? pairBrackets(text) : new Map<number, number>();
  return readStretch({ prose, text, directory, brackets, depth: 0, end: text.length }, 0);
}

function readStretch(reader: Reader, start: number): Inline[] {
  const { text, end } = reader;
  const pieces: (Inline | Stars)[] = [];
  let words = start;
  let next = nextSign(text, start, end);
  while (next < end) {
    const read = (signs[text[next] as string] as Sign)(reader, next);
    if (read === undefined) {
      next = nextSign(text, next + 1, end);
      continue;
    }
    pushWords(pieces, text.slice(words, next));
    for (const piece of read.pieces) pieces.push(piece);
    words = read.end;
    next = nextSign(text, words, end);
  }
  pushWords(pieces, text.slice(words, end));
  return pairEmphasis(pieces);
}

function readWithin(reader: Reader, start: number, end: number): Inline[] {
  return readStretch({ ...reader, depth: reader.depth + 1, end }, start);
}

function nextSign(text: string, from: number, end: number): number {
  SIGNS.lastIndex = from;
  const found = SIGNS.exec(text);
  return found === null ? end : Math.min(found.index, end);
}

function pushWords(pieces: (Inline | Stars)[], text: string): void {
  if (text !== '') pieces.push({ kind: 'words', text: spaced(text) });
}

const ESCAPED = /\\([!-/:-@[-`{-~])/y;

const signs: Readonly<Record<string, Sign>> = {
  '\\': (reader, start) => {
    const escaped = match(ESCAPED, reader, start);
    return escaped && { pieces: [{ kind: 'words', text: escaped[1] as string }], end: start + 2 };
  },
  '*': ({ text }, start) => {
    const stars = starsAt(text, start);
    return { pieces: [stars], end: start + stars.length };
  },
  '[': (reader, start) =>
    readCall(reader, start) ??
    readCitation(reader, start) ??
    readLink(reader, start) ??
    readNameless(reader, start),
  '^': (reader, start) => {
    const close = closing(reader, start + 1);
    if (reader.text[start + 1] !== '[' || close === undefined) return undefined;
    const at = stretch(reader, start, close + 1);
    return { pieces: [reader.directory.note(readWithin(reader, start + 2, close), at)], end: at.end };
  },
  '@': readReference,
  ':': readRedaction,
};

const CALL = new RegExp(`\\[\\^(${ID})\\]`, 'y');

function readCall(reader: Reader, start: number): Read | undefined {
  const call = match(CALL, reader, start);
  if (!call) return undefined;
  const at = stretch(reader, start, start + call[0].length);
  return { pieces: [reader.directory.call(call[1] as string, at)], end: at.end };
}

const LINK_TARGET = /\(\s*((?:https?:\/\/|mailto:)(?:[^\s()]|\([^\s()]*\))+)\s*\)/y;

function readLink(reader: Reader, start: number): Read | undefined {
  const close = closing(reader, start);
  const target = close === undefined ? undefined : match(LINK_TARGET, reader, close + 1);
  if (close === undefined || !target) return undefined;
  const end = close + 1 + target[0].length;
  const href = unescaped(target[1] as string);
  if (REDACTION.test(href)) return broken(reader, start, end, 'redaction in address');
  return { pieces: [{ kind: 'link', href, children: readWithin(reader, start + 1, close) }], end };
}

/** What has numbers of one series: the ends of a range do. */
const SERIES: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  item: 'paragraph',
  count: 'count',
  footnote: 'footnote',
  schedule: 'schedule',
  incident: 'incident',
};

const REFERENCE = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])@(${ID})`, 'uy');
const BETWEEN = /(?:\s+to\s+|\s?[–—-]\s?)(?=@)/y;

/** `@id`, or a range where two things of one series stand on both sides of a dash or `to`. */
function readReference(reader: Reader, start: number): Read | undefined {
  const from = referenceAt(reader, start);
  if (!from) return undefined;
  const series = SERIES[from.label?.kind ?? ''];
  const dash = series === undefined ? undefined : match(BETWEEN, reader, from.at.end);
  const to = dash && referenceAt(reader, from.at.end + dash[0].length);
  if (!dash || !to) return { pieces: [from], end: from.at.end };
  const between = spaced(dash[0]);
  const { end } = to.at;
  if (SERIES[to.label?.kind ?? ''] !== series) {
    return { pieces: [from, { kind: 'words', text: between }, to], end };
  }
  return { pieces: [{ kind: 'range', from, between, to, at: stretch(reader, start, end) }], end };
}

/** Hyphens at the end belong to the id where there is one that ends so. */
function referenceAt(reader: Reader, start: number): Reference | undefined {
  const found = match(REFERENCE, reader, start);
  if (!found) return undefined;
  const [, whole = ''] = found;
  const id = reader.directory.knows(whole) ? whole : whole.replace(/-+$/, '');
  return reader.directory.reference(id, stretch(reader, start, start + 1 + id.length));
}

const OPENING = /:redact(?![a-z])\s*(\[?)/iy;
const LEVEL = /\{\s*level\s*=\s*["']?([^}"'[\]{\s]{0,40})["']?\s*\}/y;

/** A redaction that is begun must be whole: words that were to be withheld are never printed for a slip of the pen. */
function readRedaction(reader: Reader, start: number): Read | undefined {
  const opening = match(OPENING, reader, start);
  if (!opening) return undefined;
  const bracket = start + opening[0].length - 1;
  if (opening[1] === '') return broken(reader, start, bracket + 1, 'redaction without words');
  const close = closing(reader, bracket);
  if (close === undefined) return broken(reader, start, reader.end, 'redaction unclosed');
  const attribute = match(LEVEL, reader, close + 1);
  if (!attribute) return broken(reader, start, close + 1, 'redaction without level');
  const end = close + 1 + attribute[0].length;
  const level = LEVELS.find((known) => known === attribute[1]);
  if (level === undefined) return broken(reader, start, end, 'redaction of unknown level', attribute[1]);
  return { pieces: [withheld(level, readWithin(reader, bracket + 1, close))], end };
}

/** `[words]{level=confidential}`, where the name of the markup was forgotten. */
function readNameless(reader: Reader, start: number): Read | undefined {
  const close = closing(reader, start);
  const attribute = close === undefined ? undefined : match(LEVEL, reader, close + 1);
  if (close === undefined || !attribute) return undefined;
  return broken(reader, start, close + 1 + attribute[0].length, 'redaction without name');
}
