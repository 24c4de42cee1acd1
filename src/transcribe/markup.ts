import type { FoundPiece } from '../model/recognition.ts';
import { webAddresses } from '../text/web-addresses.ts';

type Look = '' | '*' | '**' | '***';

/** Pieces of one look, next to each other. */
interface Group {
  readonly look: Look;
  readonly pieces: FoundPiece[];
}

/** Pieces of text in the markup of a case file: one line, its words escaped where they would be read as signs. */
export function markupOf(pieces: readonly FoundPiece[]): string {
  const groups = groupsOf(pieces);
  const texts = pieces.map(textOf);
  let out = '';
  let at = 0;
  for (const { look, pieces: own } of groups) {
    const inner = own
      .map((piece, index) => plain(piece, texts[at + index - 1] ?? '', texts[at + index + 1] ?? ''))
      .join('');
    at += own.length;
    out += starred(inner, look, out, texts[at] ?? '');
  }
  return out.trim();
}

/** A call has the look of what is before it. */
function groupsOf(pieces: readonly FoundPiece[]): readonly Group[] {
  const groups: Group[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const look = piece.kind === 'call' ? (last?.look ?? '') : lookOf(piece);
    if (last?.look === look) last.pieces.push(piece);
    else groups.push({ look, pieces: [piece] });
  }
  return groups;
}

function lookOf({ bold, italic }: { readonly bold: boolean; readonly italic: boolean }): Look {
  return bold ? (italic ? '***' : '**') : italic ? '*' : '';
}

/** What a piece begins and ends with as far as the signs beside it care. */
function textOf(piece: FoundPiece): string {
  if (piece.kind === 'call') return '[]';
  if (piece.kind === 'reference') return '@';
  return piece.href === undefined ? piece.text : `[${piece.text}]`;
}

/**
 * Words with stars about them, spaces outside. Where stars would not be read as a pair (CommonMark 0.31, 6.2: between
 * a letter and punctuation, or beside other stars), the words stand without.
 */
function starred(text: string, look: Look, written: string, following: string): string {
  const [, open = '', core = '', close = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (look === '' || core === '') return text;
  const before = open === '' ? (written.at(-1) ?? ' ') : ' ';
  const after = close === '' ? (following[0] ?? ' ') : ' ';
  const pairs =
    flanks(before, core[0] as string) &&
    flanks(after, core.at(-1) as string) &&
    !/(?<!\\)\*$/.test(open === '' ? written : '');
  return pairs ? `${open}${look}${core}${look}${close}` : text;
}

function flanks(outside: string, inside: string): boolean {
  return !PUNCTUATION.test(inside) || /\s/.test(outside) || PUNCTUATION.test(outside);
}

const PUNCTUATION = /[\p{P}\p{S}]/u;

function plain(piece: FoundPiece, before: string, after: string): string {
  switch (piece.kind) {
    case 'words':
      return piece.href === undefined || isBare(piece.text, piece.href, before, after)
        ? escaped(piece.text)
        : linked(piece.text, piece.href);
    case 'call':
      return `[^${piece.note}]`;
    case 'reference':
      return referred(piece.id, piece.text, before, after);
  }
}

/** `@id`; its words where a letter beside it would be read as part of it. A hyphen after it is escaped. */
function referred(id: string, text: string, before: string, after: string): string {
  if (/[\p{L}\p{M}\p{N}_]$/u.test(before) || /^[A-Za-z0-9_]/.test(after)) return escaped(text);
  return /^-+[^-]/.test(after) ? `@${id}\\` : `@${id}`;
}

/** Whether a link is its address, and would be read as one where it stands. */
function isBare(text: string, href: string, before: string, after: string): boolean {
  const [start, end] = [before.length, before.length + text.length];
  return (
    text === href && webAddresses(before + text + after).some(([from, to]) => from === start && to === end)
  );
}

function linked(text: string, href: string): string {
  const [, open = '', words = '', close = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return words === '' ? text : `${open}[${escaped(words)}](${address(href)})${close}`;
}

/** Parentheses in an address stand in pairs, not within each other. */
function address(href: string): string {
  const bare = href.replace(/\s/g, encodeURIComponent);
  const paired = /^(?:[^()]|\([^()]*\))*$/.test(bare)
    ? bare
    : bare.replace(/\(/g, '%28').replace(/\)/g, '%29');
  return paired.replace(/[\\*[\]]/g, (sign) => `\\${sign}`);
}

/** Words in which nothing is a sign of the markup. */
function escaped(text: string): string {
  return text
    .replace(/[\\*[\]]/g, (sign) => `\\${sign}`)
    .replace(/(?<![\p{L}\p{M}\p{N}_])@(?=[A-Za-z])/gu, '\\@')
    .replace(/:(?=redact(?![a-z]))/gi, '\\:');
}
