import type { Shelf } from './manifest.ts';

/** What became of a file that a build reads since its manifest was made. */
export interface ChangedFile {
  readonly shelf: Shelf;
  /** Absent where the manifest hides its name, and nothing is read any more that has it. */
  readonly file?: string;
  readonly fate: 'changed' | 'new' | 'gone';
}

/** What a manifest says, held against what is read and made today. */
export interface Verdict extends Comparison {
  /** Where another version of the program made the manifest. */
  readonly program?: { readonly made: string; readonly now: string };
  /** Whether the files that lie beside the manifest are those that it tells of. */
  readonly beside: readonly { readonly file: string; readonly fate: 'same' | 'changed' | 'missing' }[];
}

/** The part of it that is about what a build reads and makes. */
export interface Comparison {
  /** How many files are read as they were. */
  readonly same: number;
  readonly changed: readonly ChangedFile[];
  /** Whether nothing can be told of the user's own files. */
  readonly untold: boolean;
  /** Whether each file comes out with the same bytes. */
  readonly outputs: readonly { readonly file: string; readonly same: boolean }[];
}
