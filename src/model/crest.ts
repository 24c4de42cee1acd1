import type { Scalar } from './value.ts';

/** A picture that a court's file names, and how it is to be printed. */
export interface CrestFile {
  /** A PNG file, beside the file that names it. */
  readonly image: Scalar;
  /** In points. */
  readonly height: number;
  readonly alt: string;
}

/** A picture above the first words of a paper, such as a court's arms. */
export interface Crest {
  /** The PNG file itself. */
  readonly png: Uint8Array;
  /** Its colours on white paper, three bytes a pixel, row by row from the top. */
  readonly colours: Uint8Array;
  readonly columns: number;
  readonly rows: number;
  /** As it is printed, in points. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in words for who cannot see it. */
  readonly alt: string;
}
