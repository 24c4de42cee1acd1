import type { Inline } from '../model/inline.ts';

/** A run of `*`, and whether it may open or close emphasis where it stands. */
export interface Stars {
  readonly kind: 'stars';
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** No drafter nests deeper or sets more stars in a row; those are words, so that no later stage walks a bottomless tree. */
const DEEPEST = 24;
const LONGEST = 8;

const SPACE = /^\s?$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

/** The run of stars at a place, and by its neighbours what it may do: CommonMark 0.31, section 6.2. */
export function starsAt(text: string, start: number): Stars {
  let end = start + 1;
  while (text[end] === '*') end++;
  const before = /.?$/su.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const after = /^.?/su.exec(text.slice(end, end + 2))?.[0] ?? '';
  return { kind: 'stars', length: end - start, ...mayDo(before, after) };
}

function mayDo(before: string, after: string): { readonly opens: boolean; readonly closes: boolean } {
  const spaceBefore = SPACE.test(before);
  const spaceAfter = SPACE.test(after);
  const punctuationBefore = PUNCTUATION.test(before);
  const punctuationAfter = PUNCTUATION.test(after);
  const opens = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
  const closes = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
  return { opens, closes };
}

interface Open {
  /** Where in `out` the run stands. */
  readonly index: number;
  readonly stars: Stars;
  left: number;
}

/**
 * Pairs the runs of stars into emphasis and strong, innermost first; what finds no partner is words.
 *
 * The procedure is CommonMark's "process emphasis", run forwards: each closer takes the nearest opener it may.
 */
export function pairEmphasis(pieces: readonly (Inline | Stars)[]): Inline[] {
  const out: (Inline | undefined)[] = [];
  const openers: Open[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'stars') out.push(piece);
    else place(piece, out, openers);
  }
  for (const opener of openers) out[opener.index] = literal(opener.left);
  return joinWords(out.filter((inline) => inline !== undefined));
}

function place(run: Stars, out: (Inline | undefined)[], openers: Open[]): void {
  if (run.length > LONGEST) {
    out.push(literal(run.length));
    return;
  }
  let left = run.length;
  while (left > 0 && run.closes) {
    const found = openers.findLastIndex((open) => open.left > 0 && fits(open, run));
    if (found < 0) break;
    for (const passed of openers.splice(found + 1)) out[passed.index] = literal(passed.left);
    const opener = openers[found] as Open;
    const width = Math.min(2, opener.left, left);
    const children = joinWords(out.splice(opener.index + 1).filter((inline) => inline !== undefined));
    out.push(width === 2 ? { kind: 'strong', children } : { kind: 'emphasis', children });
    opener.left -= width;
    left -= width;
    if (opener.left === 0) openers.pop();
  }
  if (left === 0) return;
  if (!run.opens) {
    out.push(literal(left));
    return;
  }
  const given = openers.length < DEEPEST ? undefined : openers.shift();
  if (given) out[given.index] = literal(given.left);
  openers.push({ index: out.push(undefined) - 1, stars: run, left });
}

/** CommonMark's rules 9 and 10: where either run could do both, their lengths may not add up to a multiple of three. */
function fits(open: Open, run: Stars): boolean {
  if (!open.stars.closes && !run.opens) return true;
  const sum = open.stars.length + run.length;
  return sum % 3 !== 0 || (open.stars.length % 3 === 0 && run.length % 3 === 0);
}

function literal(length: number): Inline | undefined {
  return length === 0 ? undefined : { kind: 'words', text: '*'.repeat(length) };
}

/** Neighbouring words made one, so that equal texts give equal trees. */
function joinWords(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const inline of inlines) {
    const last = out.at(-1);
    if (inline.kind === 'words' && last?.kind === 'words') {
      out[out.length - 1] = { kind: 'words', text: last.text + inline.text };
    } else out.push(inline);
  }
  return out;
}
