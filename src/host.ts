import type { Brief } from './lint/brief.ts';
import type { Dress } from './model/dress.ts';
import type { Finding } from './model/finding.ts';
import type { Onward } from './model/onward.ts';
import type { Paging } from './model/page.ts';
import type { Paper } from './model/paper.ts';
import type { BuildRequest, Built, Request, Validated } from './model/request.ts';

/**
 * Everything the program may do to the world. `bin/` and `node-host.ts` have the real one, tests one in memory.
 *
 * Paths are as the user wrote them or relative to the working folder, with `/`.
 */
export interface Host {
  /** The bytes of a file. Throws a `HostError`. */
  read(path: string): Promise<Uint8Array>;
  /** Writes all of the files whole, or none of them: each is complete beside its place before any is moved there. Throws a `HostError`. */
  write(files: readonly Written[]): Promise<void>;
  /** Names of the entries of a folder, in code point order. Throws a `HostError`. */
  list(path: string): Promise<readonly string[]>;
  /** The path with links followed, for the check that an include stays within its tree. Throws a `HostError`, also for a pipe, which only the user may name. */
  real(path: string): Promise<string>;
  /** The path of a file that comes with the program: `templates/…`, `schemas/…`. */
  asset(path: string): string;
  /** The path of a face file: `package/path` of an installed package, or a path. */
  face(specifier: string): string;
  stdout(text: string | Uint8Array): void;
  stderr(text: string): void;
  /** Asks the person at the terminal for a line; undefined where nobody answers any more. Absent where nobody is there. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** What git answers to a command that changes nothing; absent where it cannot be asked. Throws a `HostError`, with code `ENOENT` where there is no git. */
  readonly git?: (words: readonly string[]) => Promise<Uint8Array>;
  /** Who can work on other cores; absent where nobody can be called. */
  readonly crew?: Crew;
  /** Calls somebody who looks out for changes, until the program is interrupted; absent where nobody can. */
  readonly watch?: () => Watcher;
  /** Tells a person who waits how far long work has come; absent where nobody does. */
  readonly onward?: Onward;
  /** What the program runs on; absent where nobody can tell. */
  readonly machine?: () => Machine;
  /** Whether files can be written into a folder, or, where there is none, whether it can be made. */
  readonly mayWrite?: (folder: string) => Promise<boolean>;
  /** Settings the environment gives, read once at the start. */
  readonly environment: Environment;
}

/** Somebody who looks out for changes of files. */
export interface Watcher {
  /**
   * Looks out for these files and folders from now on, and for no others: for a file that is not there yet as well, of a
   * folder for what is in it. Throws a `HostError` where the system allows no more.
   */
  follow(paths: Iterable<string>): void;
  /** Waits until something happens to one of them, and then until it is quiet for a moment; false where nothing ever will. */
  stirred(): Promise<boolean>;
  /** Waits as long as an editor takes that puts a new file in the place of one. */
  patience(): Promise<void>;
}

/** A file to be written. */
export interface Written {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The folder that a link at its path may not lead out of. */
  readonly within?: string | undefined;
}

/** People on other cores. */
export interface Crew {
  /** How many can work at once. */
  readonly size: number;
  hire(): Hand;
}

/** Somebody who goes down the pipeline with one case after another: `build` and `validate` as `pipeline.ts` has them. */
export interface Drafter {
  build(request: BuildRequest): Promise<Built>;
  validate(request: Request): Promise<Validated>;
  /** Ends the work, whether or not there was any. */
  dismiss(): void;
}

/**
 * Somebody on another core, who does one thing after another: whole cases, or a part of the work on one while the program
 * goes on with the rest. Where he was lost over something, that promise rejects, and so do all later ones.
 */
export interface Hand extends Drafter {
  /** What `lintBrief` finds. */
  lint(brief: Brief): Promise<readonly Finding[]>;
  /** The bytes that `writeDocx` gives for these, written but for what waits for the paging. */
  writeWord(paper: Paper, paging: Promise<Paging | undefined>, dress: Dress): Promise<Uint8Array>;
}

/** What `indict doctor` tells of the machine. */
export interface Machine {
  /** Node's version, as `22.11.0`. */
  readonly node: string;
  /** As `linux x64`. */
  readonly system: string;
  /** How many threads can run at once. */
  readonly cores: number;
  /** Whether there is code of the program, compiled, that this Node's engine takes. */
  readonly hasKeptCode: boolean;
  /** The user's own folder, whose name is nobody's business. */
  readonly home: string;
  /** The variables of the environment that the program heeds, of those that are set. */
  readonly variables: Readonly<Record<string, string>>;
}

export interface Environment {
  /** SOURCE_DATE_EPOCH, in seconds since 1970. */
  readonly sourceDateEpoch?: number;
  /** Whether stdout and stderr show colours. */
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  /** Columns of the terminal that standard output (else standard error) is; absent where neither is one. */
  readonly columns?: number | undefined;
  /** Whether a person watches standard error. */
  readonly terminal: boolean;
  /** Whether a person watches standard output. */
  readonly screen?: boolean;
  /** Whether GitHub Actions runs us. */
  readonly githubActions: boolean;
  /** A clock that only tells how long a build took. Milliseconds. */
  elapsed(): number;
}

/** A file that cannot be read or written, in the user's words. `code` is Node's (`ENOENT`, `ENOSPC` ...). */
export class HostError extends Error {
  readonly code: string;
  readonly path: string;
  constructor(code: string, path: string, message: string) {
    super(message);
    this.name = 'HostError';
    this.code = code;
    this.path = path;
  }
}
