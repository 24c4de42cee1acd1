import type { Authority, Prose } from '../model/case.ts';
import type { Call, CitedWork, Inline, Reference, Stretch } from '../model/inline.ts';
import { LEVELS, type Level } from '../model/level.ts';
import { pairBrackets } from './brackets.ts';
import { pairEmphasis, type Stars, stars } from './emphasis.ts';

/** What the markup of a text refers to. The reader of the markup knows signs, its directory knows names. */
export interface Directory {
  reference(id: string, at: Stretch): Reference;
  authority(id: string, at: Stretch): Authority | undefined;
  call(id: string, at: Stretch): Call;
  /** A note written on the spot. */
  note(content: readonly Inline[], at: Stretch): Call;
  /** A redaction that cannot be read. */
  brokenRedaction(at: Stretch, why: 'unclosed' | 'no level' | 'unknown level', level: string): void;
}

interface Reader {
  readonly prose: Prose;
  readonly text: string;
  readonly directory: Directory;
  readonly brackets: ReadonlyMap<number, number>;
  readonly depth: number;
}

/** No drafter nests deeper; brackets that do are words, so that no later stage walks a bottomless tree. */
const DEEPEST = 24;

/** What stood at a place, and where the text goes on. */
interface Read {
  readonly piece: Inline | Stars;
  readonly end: number;
}

type Sign = (reader: Reader, start: number) => Read | undefined;

const ID = '[A-Za-z][A-Za-z0-9_-]*';
const SIGNS = /[\\*[@^:]/g;

/** Reads text in the case's markup (design/case-format.md, "Text"); whatever is not markup is words as typed. */
export function readMarkup(prose: Prose, directory: Directory): readonly Inline[] {
  const { text } = prose;
  const brackets = text.includes('[') ? pairBrackets(text) : new Map<number, number>();
  return readStretch({ prose, text, directory, brackets, depth: 0 }, 0, text.length);
}

function readStretch(reader: Reader, start: number, end: number): Inline[] {
  const pieces: (Inline | Stars)[] = [];
  let words = start;
  let next = nextSign(reader.text, start, end);
  while (next < end) {
    const read = (signs[reader.text[next] as string] as Sign)(reader, next);
    if (read === undefined || read.end > end) {
      next = nextSign(reader.text, next + 1, end);
      continue;
    }
    pushWords(pieces, reader.text.slice(words, next));
    pieces.push(read.piece);
    words = read.end;
    next = nextSign(reader.text, words, end);
  }
  pushWords(pieces, reader.text.slice(words, end));
  return pairEmphasis(pieces);
}

function readWithin(reader: Reader, start: number, end: number): Inline[] {
  return readStretch({ ...reader, depth: reader.depth + 1 }, start, end);
}

function closing(reader: Reader, bracket: number): number | undefined {
  return reader.depth < DEEPEST ? reader.brackets.get(bracket) : undefined;
}

function nextSign(text: string, from: number, end: number): number {
  SIGNS.lastIndex = from;
  const found = SIGNS.exec(text);
  return found === null ? end : Math.min(found.index, end);
}

/** Line ends and runs of spaces in a text are one space; a no-break space stays what it is. */
function pushWords(pieces: (Inline | Stars)[], text: string): void {
  if (text !== '') pieces.push({ kind: 'words', text: text.replace(/[ \t\r\n]+/g, ' ') });
}

const signs: Readonly<Record<string, Sign>> = {
  '\\': (reader, start) => {
    const escaped = match(/[!-/:-@[-`{-~]/y, reader.text, start + 1);
    return escaped && { piece: { kind: 'words', text: escaped[0] }, end: start + 2 };
  },
  '*': (reader, start) => {
    const run = match(/\*+/y, reader.text, start) as RegExpExecArray;
    const end = start + run[0].length;
    return { piece: stars(run[0].length, reader.text.charAt(start - 1), reader.text.charAt(end)), end };
  },
  '[': (reader, start) => readCall(reader, start) ?? readCitation(reader, start) ?? readLink(reader, start),
  '^': (reader, start) => {
    const close = closing(reader, start + 1);
    if (reader.text[start + 1] !== '[' || close === undefined) return undefined;
    const at = stretch(reader, start, close + 1);
    return { piece: reader.directory.note(readWithin(reader, start + 2, close), at), end: at.end };
  },
  '@': readReference,
  ':': readRedaction,
};

function readCall(reader: Reader, start: number): Read | undefined {
  const call = match(new RegExp(`\\[\\^(${ID})\\]`, 'y'), reader.text, start);
  if (!call) return undefined;
  const at = stretch(reader, start, start + call[0].length);
  return { piece: reader.directory.call(call[1] as string, at), end: at.end };
}

const LINK_TARGET = /\(\s*((?:https?:\/\/|mailto:)(?:[^\s()]|\([^\s()]*\))+)\s*\)/y;

function readLink(reader: Reader, start: number): Read | undefined {
  const close = closing(reader, start);
  if (close === undefined) return undefined;
  const target = match(LINK_TARGET, reader.text, close + 1);
  if (!target) return undefined;
  const children = readWithin(reader, start + 1, close);
  return { piece: { kind: 'link', href: target[1] as string, children }, end: close + 1 + target[0].length };
}

/** `[@source, para. 574; see also @other, 5–6]`: works parted by `;`, each with words before and a pinpoint after. */
function readCitation(reader: Reader, start: number): Read | undefined {
  const close = closing(reader, start);
  if (close === undefined || reader.text[start + 1] !== '@') return undefined;
  const works: CitedWork[] = [];
  let from = start + 1;
  for (const part of reader.text.slice(from, close).split(';')) {
    const work = new RegExp(`^([^@]*)@(${ID})\\s*(?:[,:]?\\s*)(.*)$`, 's').exec(part);
    if (!work) return undefined;
    const [, prefix = '', id = '', pinpoint = ''] = work;
    const at = from + prefix.length;
    works.push({
      id,
      authority: reader.directory.authority(id, stretch(reader, at, at + 1 + id.length)),
      prefix: prefix.trim(),
      pinpoint: pinpoint.replace(/\s+/g, ' ').trim(),
    });
    from += part.length + 1;
  }
  return { piece: { kind: 'citation', works, at: stretch(reader, start, close + 1) }, end: close + 1 };
}

const RANGED: ReadonlySet<string> = new Set(['paragraph', 'item', 'count', 'footnote', 'schedule']);

/** `@id`, or a range where two things that have numbers stand on both sides of a dash or `to`. */
function readReference(reader: Reader, start: number): Read | undefined {
  if (/[\p{L}\p{N}._%+-]/u.test(reader.text.charAt(start - 1))) return undefined;
  const from = referenceAt(reader, start);
  if (!from) return undefined;
  const between = match(/(?: to |\s?[–—-]\s?)(?=@)/y, reader.text, from.at.end);
  const to = between ? referenceAt(reader, from.at.end + between[0].length) : undefined;
  if (!between || !to || !RANGED.has(from.label?.kind ?? '') || !RANGED.has(to.label?.kind ?? '')) {
    return { piece: from, end: from.at.end };
  }
  const at = stretch(reader, start, to.at.end);
  return { piece: { kind: 'range', from, between: between[0], to, at }, end: at.end };
}

function referenceAt(reader: Reader, start: number): Reference | undefined {
  const found = match(/@([A-Za-z](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?)/y, reader.text, start);
  if (!found) return undefined;
  return reader.directory.reference(found[1] as string, stretch(reader, start, start + found[0].length));
}

/** A redaction that is begun must be whole: words that were to be withheld are never printed for a slip of the pen. */
function readRedaction(reader: Reader, start: number): Read | undefined {
  const opening = match(/:redact\s*\[/iy, reader.text, start);
  if (!opening) return undefined;
  const bracket = start + opening[0].length - 1;
  const close = closing(reader, bracket);
  if (close === undefined) return broken(reader, start, reader.text.length, 'unclosed');
  const attribute = match(/\{\s*level\s*=\s*["']?([^}"']*?)["']?\s*\}/y, reader.text, close + 1);
  if (!attribute) return broken(reader, start, close + 1, 'no level');
  const end = close + 1 + attribute[0].length;
  const level = LEVELS.find((known) => known === attribute[1]);
  if (level === undefined) return broken(reader, start, end, 'unknown level', attribute[1]);
  return { piece: withheld(level, readWithin(reader, bracket + 1, close)), end };
}

function broken(
  reader: Reader,
  start: number,
  end: number,
  why: 'unclosed' | 'no level' | 'unknown level',
  level = '',
): Read {
  reader.directory.brokenRedaction(stretch(reader, start, end), why, level);
  return { piece: withheld('secret', []), end };
}

function withheld(level: Level, children: readonly Inline[]): Inline {
  return { kind: 'withheld', level, children };
}

function stretch({ prose }: Reader, start: number, end: number): Stretch {
  return { prose, start, end };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
