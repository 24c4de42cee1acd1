import type { FoundPiece } from '../model/recognition.ts';

/** The words of pieces of text; a call of a note has none, and a reference says `number` where that is given. */
export function pieceWords(pieces: readonly FoundPiece[], number?: string): string {
  return pieces.map((piece) => wordsOf(piece, number)).join('');
}

function wordsOf(piece: FoundPiece, number: string | undefined): string {
  if (piece.kind === 'call') return '';
  return piece.kind === 'reference' ? (number ?? piece.text) : piece.text;
}
