import type { Format } from './format.ts';
import type { Level } from './level.ts';

/** Where files that a build reads stand: in the case's folder or below it, elsewhere, or among the program's own. */
export const SHELVES = ['case', 'elsewhere', 'program'] as const;
export type Shelf = (typeof SHELVES)[number];

/** A file that a build has read. Of one that stands elsewhere `file` is the name alone, for its path would tell of the machine. */
export interface Reading {
  readonly shelf: Shelf;
  /** Its path from the case's folder, or the one by which the program calls it; with `/`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What of the user's own files a manifest says: their digests, digests that only the key's owner can make, or nothing. */
export const DIGESTS = ['sha256', 'hmac-sha256', 'none'] as const;
export type Digests = (typeof DIGESTS)[number];

/** What a user names by a path that would tell of the machine, so that it has to be given again. */
export const GIVEN = ['court', 'reference'] as const;
export type Given = (typeof GIVEN)[number];

/** Digests by file; in a manifest with a key the names of the user's own files are digests too. */
export type FileDigests = Readonly<Record<string, string>>;

/** What a build read and what it made, as it stands in the file. */
export interface Manifest {
  readonly manifest: 1;
  /** `indict 0.1.0`. */
  readonly program: string;
  /** What the build was asked for. */
  readonly request: ManifestRequest;
  /** What paper came of it. */
  readonly paper: {
    readonly court: string;
    readonly classification: Level;
    readonly language: string;
    readonly withholds: boolean;
  };
  /** How the user's own files, `case` and `elsewhere`, are said. */
  readonly digests: Digests;
  /** What tells whether a key is the manifest's own. */
  readonly key?: string;
  readonly inputs: Readonly<Partial<Record<Shelf, FileDigests>>>;
  readonly outputs: readonly ManifestOutput[];
}

export interface ManifestRequest {
  /** The name of the case file, where the manifest says it. */
  readonly case?: string;
  readonly court?: string;
  readonly language?: string;
  readonly for?: Level;
  readonly embed_fonts?: true;
  /** SOURCE_DATE_EPOCH, in seconds since 1970. */
  readonly source_date_epoch?: number;
  readonly given?: readonly Given[];
}

export interface ManifestOutput {
  /** Its name alone. */
  readonly file: string;
  /** The document, where it is not the indictment. */
  readonly document?: string;
  readonly format: Format;
  readonly sha256: string;
  readonly bytes: number;
  /** Of a PDF. */
  readonly pages?: number;
  readonly words: number;
}
