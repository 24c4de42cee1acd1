import type { FoundPiece } from '../model/recognition.ts';
import type { Target } from './targets.ts';

/** Words being read. */
export type Words = Extract<FoundPiece, { kind: 'words' }> & {
  /** Whether it was a field that leads nowhere: another paragraph may have its number now. */
  readonly stale?: true;
};
/** A reference being put together. */
export type Reference = Extract<FoundPiece, { kind: 'reference' }> & {
  readonly target: Target;
  /** Whether the sign that closes its last level is still to come. */
  readonly open?: boolean;
};
/** A piece of text, with what its reading needs. */
export type Piece = Words | Reference | Extract<FoundPiece, { kind: 'call' }>;

/** A reference to `14(b)` is a field for each of its levels, the signs about the letter in the field or beside it. */
export function joined(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const each of pieces) {
    const piece = withinSigns(out, each);
    const last = out.at(-1);
    if (last?.kind === 'words' && piece.kind === 'words' && alike(last, piece))
      out[out.length - 1] = { ...last, text: last.text + piece.text };
    else if (last?.kind === 'reference' && piece.kind === 'reference' && isBelow(piece.target, last.target))
      out[out.length - 1] = { ...piece, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}

/** Takes `(` between two levels of a reference from what was written, and `)` from the words after them. */
function withinSigns(out: Piece[], piece: Piece): Piece {
  const [above, sign] = out.slice(-2);
  if (piece.kind === 'reference' && above?.kind === 'reference' && sign?.kind === 'words') {
    if (!/^\s?\($/.test(sign.text) || !isBelow(piece.target, above.target)) return piece;
    out.pop();
    return { ...piece, text: `(${piece.text}`, open: true };
  }
  const last = out.at(-1);
  if (piece.kind !== 'words' || last?.kind !== 'reference' || !last.open) return piece;
  const closed = piece.text.startsWith(')');
  out[out.length - 1] = { ...last, text: closed ? `${last.text})` : last.text, open: false };
  return closed ? { ...piece, text: piece.text.slice(1) } : piece;
}

function isBelow(target: Target, other: Target): boolean {
  return (
    target.kind === 'paragraph' &&
    target.parent !== undefined &&
    (target.parent === other || isBelow(target.parent, other))
  );
}

function alike(one: Words, other: Words): boolean {
  const look = one.bold === other.bold && one.italic === other.italic;
  return look && one.href === other.href && one.stale === other.stale;
}
