import type { TextItem } from '../model/page.ts';
import type { Span } from './span.ts';

/** A stretch of a line in one look, in its place between the margins, but not yet on a page. Points. */
export interface Piece {
  readonly x: number;
  readonly width: number;
  readonly text: string;
  readonly wordSpace: number;
  /** Whether the word at its end goes on in the next line. */
  readonly joined: boolean;
  /** Whether a hyphen is drawn at its end. */
  readonly hyphen?: boolean;
  /** Whether its letters run from right to left; its text has them as they are read. */
  readonly rightToLeft?: boolean;
  readonly span: Span;
}

/** The pieces of a line, from left to right. */
export type Line = readonly Piece[];

/** The piece on a page, its base line at `y`. */
export function textItem(piece: Piece, y: number): TextItem {
  const { span } = piece;
  const item: TextItem = {
    kind: 'text',
    x: piece.x,
    y: y - span.rise,
    width: piece.width,
    text: piece.text,
    cut: span.cut,
    size: span.size,
    wordSpace: piece.wordSpace,
    joined: piece.joined,
    hyphen: piece.hyphen === true,
    rightToLeft: piece.rightToLeft === true,
    role: span.role,
    part: span.part,
    link: span.link,
  };
  return span.mark === undefined ? item : { ...item, mark: span.mark };
}
