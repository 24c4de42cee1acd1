import type { Finding } from './finding.ts';
import type { Format } from './format.ts';
import type { Level } from './level.ts';
import type { Manifest } from './manifest.ts';
import type { Proof } from './proof.ts';

/** A case file, and what the user wants in place of what it says. */
export interface Request {
  readonly path: string;
  readonly court?: string;
  /** Documents of the court by name; where they are left out, the indictment alone. */
  readonly documents?: readonly string[];
  readonly language?: string;
  /** The classification whose readers the copy is for, in place of the paper's own. */
  readonly readers?: Level;
}

export interface BuildRequest extends Request {
  readonly formats: readonly Format[];
  /** Whether a document without a table is left out of the formats of tables; else it is a finding. */
  readonly tablesAtMost?: boolean;
  /**
   * The files that will be written, whose names may tell no more than the copy does: of each document those of all
   * formats in a row.
   */
  readonly paths?: readonly string[];
  /** What the Word file shall have beside its paper. */
  readonly dressing?: Dressing;
  /** An older version of the case, a file or `git:REVISION:path`, against which redlines are made in the same formats. */
  readonly against?: string;
  /** Whether a manifest is made; `key`: the path of the file that keeps its digests from being guessed. */
  readonly manifest?: { readonly key?: string };
}

/** What the user wants of the Word file beside its paper. */
export interface Dressing {
  readonly embedFonts?: boolean;
  /** The path of an office's own Word file. */
  readonly reference?: string;
}

/** A file that was made. */
export interface Output {
  readonly document: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
}

export interface Built {
  readonly findings: readonly Finding[];
  /** Empty where a finding is structural. */
  readonly outputs: readonly Output[];
  /** Of the PDFs, where one was made. */
  readonly pages: number | undefined;
  readonly words: number;
  /** In the same formats, where there are outputs and an older version was named. */
  readonly redlines?: readonly Omit<Output, 'document'>[];
  /** Where it was asked for and there are outputs. */
  readonly manifest?: Manifest;
}

/** How far the elements of a case are proved; undefined where the run did not come so far. */
export interface Proved {
  readonly findings: readonly Finding[];
  readonly proof: Proof | undefined;
}

/** Everything that is wrong with a case. */
export interface Validated {
  readonly findings: readonly Finding[];
}
