import { diffArrays } from 'diff';
import type { Stretch } from '../model/redline.ts';
import { isWord, runsOf, type Token } from './words.ts';

/** Tokens of one fate; those that are kept in both their forms. */
interface Piece {
  readonly kind: Stretch['kind'];
  readonly old: readonly Token[];
  readonly new: readonly Token[];
}

/** More edits than these nobody reads; the passage is then written anew. It bounds the time, which grows with their square. */
const MOST_EDITS = 2000;

/** A passage that keeps fewer of its words than this share is written anew. */
const LEAST_KEPT = 0.2;

/**
 * The smallest edits that make the new words of the old ones (Myers, "An O(ND) Difference Algorithm and Its
 * Variations", 1986, by the package `diff`); edits with no word between them are one.
 */
export function stretches(old: readonly Token[], wanted: readonly Token[]): readonly Stretch[] {
  const pieces = aligned(old, wanted);
  const sensible = pieces && keepsEnough(pieces, old, wanted) ? readable(pieces) : joined(anew(old, wanted));
  return sensible.map(stretch);
}

function aligned(old: readonly Token[], wanted: readonly Token[]): readonly Piece[] | undefined {
  const found = diffArrays(
    old.map(({ key }) => key),
    wanted.map(({ key }) => key),
    { maxEditLength: MOST_EDITS },
  );
  let [left, right] = [0, 0];
  return found?.map(({ added, removed, count }) => {
    const piece = {
      kind: added ? 'inserted' : removed ? 'deleted' : 'kept',
      old: added ? [] : old.slice(left, left + count),
      new: removed ? [] : wanted.slice(right, right + count),
    } as const;
    left += piece.old.length;
    right += piece.new.length;
    return piece;
  });
}

function keepsEnough(pieces: readonly Piece[], old: readonly Token[], wanted: readonly Token[]): boolean {
  const kept = pieces.flatMap((piece) => (piece.kind === 'kept' ? piece.new : [])).filter(isWord).length;
  return kept >= LEAST_KEPT * Math.min(old.filter(isWord).length, wanted.filter(isWord).length);
}

function anew(old: readonly Token[], wanted: readonly Token[]): readonly Piece[] {
  return [
    { kind: 'deleted', old, new: [] },
    { kind: 'inserted', old: [], new: wanted },
  ];
}

/** Replacements with at most spaces and signs between them become one: nobody reads `{-one-}{+two+} {-man-}{+woman+}` with ease. */
function readable(pieces: readonly Piece[]): readonly Piece[] {
  const groups: Piece[][] = [];
  pieces.forEach((piece, index) => {
    const within = index > 0 && index < pieces.length - 1 && !piece.new.some(isWord);
    const follows = index > 0 && (piece.kind !== 'kept' || within) && !closes(pieces[index - 1], index - 1);
    if (follows) groups.at(-1)?.push(piece);
    else groups.push([piece]);
  });
  return joined(groups.flatMap(asOne));
}

function closes(piece: Piece | undefined, index: number): boolean {
  return piece?.kind === 'kept' && (index === 0 || piece.new.some(isWord));
}

/** Where nothing is replaced, as it was. Of what is, beginnings and ends that are alike are kept. */
function asOne(group: readonly Piece[]): readonly Piece[] {
  const old = group.flatMap((piece) => piece.old);
  const wanted = group.flatMap((piece) => piece.new);
  if (group.length === 1 || !old.some(isWord) || !wanted.some(isWord)) return group;
  const head = alikeFrom(old, wanted);
  const tail = alikeFrom(old.slice(head).reverse(), wanted.slice(head).reverse());
  const within = (tokens: readonly Token[]) => tokens.slice(head, tokens.length - tail);
  return [
    { kind: 'kept', old: old.slice(0, head), new: wanted.slice(0, head) },
    ...anew(within(old), within(wanted)),
    { kind: 'kept', old: old.slice(old.length - tail), new: wanted.slice(wanted.length - tail) },
  ];
}

/** Neighbours that are kept are one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.old.length + piece.new.length === 0) continue;
    if (last?.kind === 'kept' && piece.kind === 'kept')
      out[out.length - 1] = {
        kind: 'kept',
        old: [...last.old, ...piece.old],
        new: [...last.new, ...piece.new],
      };
    else out.push(piece);
  }
  return out;
}

/** How many tokens two series begin with in common. */
function alikeFrom(one: readonly Token[], other: readonly Token[]): number {
  const place = one.findIndex(({ key }, index) => key !== other[index]?.key);
  return place < 0 ? one.length : place;
}

function stretch({ kind, ...piece }: Piece): Stretch {
  const [old, wanted] = [runsOf(piece.old), runsOf(piece.new)];
  if (kind === 'kept') return { kind, old, new: wanted };
  return kind === 'deleted' ? { kind, old } : { kind, new: wanted };
}
