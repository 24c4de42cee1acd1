import type { Inline, Reference } from '../../model/inline.ts';
import type { Prose } from '../../model/prose.ts';
import type { Span } from '../../model/source.ts';
import { smallLetters } from '../../text/small-letters.ts';
import { spanWithin } from '../../text/span-within.ts';

/** Stands in a plain text for the number that a reference is printed as. */
export const NUMBER_SIGN = '\ue000';
/** Stands in a plain text for a work that is cited. */
const WORK_SIGN = '\ue001';

/** A text as its reader sees it, without markup; every stretch of it can be found in its file. Offsets in UTF-16 units. */
export interface Plain {
  readonly text: string;
  /** The same in small letters, each in its place. */
  readonly small: string;
  /** Stretches that are set in italics. */
  readonly italics: readonly (readonly [start: number, end: number])[];
  /** References that are printed as numbers, and where their signs stand. */
  readonly references: readonly { readonly at: number; readonly reference: Reference }[];
  /** Where notes are called, by their keys. */
  readonly calls: readonly { readonly at: number; readonly note: string }[];
  /** The sign with which that was written which stands at a place: `@` of a reference by id. */
  written(at: number): string | undefined;
  /** Where a stretch of the text was written; `end` is exclusive. */
  span(start: number, end: number): Span;
}

/** Reads what markup makes of a prose, or of the stretch of it that begins at `start`. */
export function plainOf(prose: Prose, content: readonly Inline[], start = 0): Plain {
  const walk = new Walk(prose, start);
  walk.all(content);
  const { italics, references, calls, origins } = walk;
  // The one white space among the letters of the rules' patterns (Ogham's), which would have them try every way to divide it.
  const text = walk.text.replaceAll('\u1680', ' ');
  return {
    text: wide(text),
    small: wide(smallLetters(text)),
    italics,
    references,
    calls,
    written: (at) => prose.text[originOf(origins, at, false)],
    span: (from, to) => {
      const begin = originOf(origins, from, false);
      return spanWithin(prose, begin, to > from ? originOf(origins, to - 1, true) : begin);
    },
  };
}

/**
 * The same text, held as texts with curly quotation marks are: V8 compiles a pattern once for texts of Latin-1 and once
 * more for others, and would do both for the rules.
 */
function wide(text: string): string {
  return `\u2028${text}`.slice(1);
}

/** A stretch of plain text and the offset in the prose that it was written at, sign by sign; or all of it by what stands up to `end`. */
interface Origin {
  readonly plain: number;
  readonly written: number;
  readonly end?: number;
}

/** Where the sign at an offset of the plain text begins in the prose, or ends. */
function originOf(origins: readonly Origin[], offset: number, ending: boolean): number {
  let low = 0;
  let high = origins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((origins[middle] as Origin).plain <= offset) low = middle;
    else high = middle - 1;
  }
  const origin = origins[low];
  if (!origin) return 0;
  if (origin.end !== undefined) return ending ? origin.end : origin.written;
  return origin.written + (offset - origin.plain) + (ending ? 1 : 0);
}

const ESCAPE = /\\(?=[!-/:-@[-`{-~])/y;
const SPACES = /[ \t\r\n\u0085\u2028\u2029]+/y;
const LINK_END = /\]\(\s*(?:[^\s()]|\([^\s()]*\))+\s*\)/y;
const REDACTION = /:redact\s*\[/iy;
const REDACTION_END = /\]\s*\{[^}]*\}/y;

/** Goes through a tree and the text that it was read from side by side. */
class Walk {
  text = '';
  readonly italics: (readonly [number, number])[] = [];
  readonly references: { readonly at: number; readonly reference: Reference }[] = [];
  readonly calls: { readonly at: number; readonly note: string }[] = [];
  readonly origins: Origin[] = [];
  #written: number;
  readonly #prose: Prose;

  constructor(prose: Prose, start: number) {
    this.#prose = prose;
    this.#written = start;
  }

  all(content: readonly Inline[]): void {
    for (const inline of content) this.#one(inline);
  }

  #one(inline: Inline): void {
    switch (inline.kind) {
      case 'words':
        this.#words(inline.text);
        break;
      case 'emphasis':
        this.#emphasis(inline.children, 1);
        break;
      case 'strong':
        this.#emphasis(inline.children, 2);
        break;
      case 'link':
        this.#written++;
        this.all(inline.children);
        this.#pass(LINK_END);
        break;
      case 'withheld':
        this.#pass(REDACTION);
        this.all(inline.children);
        this.#pass(REDACTION_END);
        break;
      case 'call':
        this.calls.push({ at: this.text.length, note: inline.note });
        this.#written = inline.at.end;
        break;
      case 'citation':
        this.#sign(WORK_SIGN, inline.at.start, inline.at.end);
        break;
      case 'range':
        this.#reference(inline.from);
        this.#words(inline.between);
        this.#reference(inline.to);
        break;
      case 'reference':
        this.#reference(inline);
    }
  }

  /** One star on each side is italics, two are not. */
  #emphasis(children: readonly Inline[], stars: 1 | 2): void {
    this.#written += stars;
    const start = this.text.length;
    this.all(children);
    if (stars === 1) this.italics.push([start, this.text.length]);
    this.#written += stars;
  }

  /** An accused and a term are printed by name, all else by number. */
  #reference(reference: Reference): void {
    const { label, at } = reference;
    const name =
      label?.kind === 'accused' ? label.of.name : label?.kind === 'term' ? label.of.term : undefined;
    if (!name) this.references.push({ at: this.text.length, reference });
    this.#sign(name?.text ?? NUMBER_SIGN, at.start, at.end);
  }

  /** Something printed that is not written so: all of it stands where its markup does. */
  #sign(printed: string, start: number, end: number): void {
    this.origins.push({ plain: this.text.length, written: start, end });
    this.text += printed;
    this.#written = end;
  }

  #words(words: string): void {
    const { text } = this.#prose;
    if (text.startsWith(words, this.#written)) {
      this.origins.push({ plain: this.text.length, written: this.#written });
      this.text += words;
      this.#written += words.length;
      return;
    }
    let follows = false;
    for (let at = 0; at < words.length; at++) {
      const before = this.#written;
      this.#pass(ESCAPE);
      if (text[this.#written] !== words[at] && words[at] !== ' ') this.#seek(words[at] as string);
      if (!follows || this.#written !== before)
        this.origins.push({ plain: this.text.length + at, written: this.#written });
      const spaces = words[at] === ' ' ? this.#pass(SPACES) : 1;
      follows = spaces === 1;
      if (words[at] !== ' ') this.#written++;
    }
    this.text += words;
  }

  /** After markup that could not be read, the next place where the text may go on. */
  #seek(sign: string): void {
    const found = this.#prose.text.indexOf(sign, this.#written);
    if (found >= 0) this.#written = found;
  }

  /** Goes on behind a pattern where it stands here; gives its length. */
  #pass(pattern: RegExp): number {
    pattern.lastIndex = this.#written;
    const length = pattern.exec(this.#prose.text)?.[0].length ?? 0;
    this.#written += length;
    return length;
  }
}
