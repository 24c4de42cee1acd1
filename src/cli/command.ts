import type { Command } from 'commander';
import type { Host } from '../host.ts';
import type { Status } from './status.ts';

/** One command of the program: what it is for, how it is called, and what it does. */
export interface CommandFile {
  /** Where it stands in the list of `indict --help`. */
  readonly group: Group;
  /** Its line in that list. */
  readonly summary: string;
  /** What it does, what it reads and what it writes: what `--help` begins with. */
  readonly about: string;
  /** What an exit status means where it means more than everywhere. */
  readonly statuses?: Partial<Readonly<Record<Status, string>>>;
  /** What a reader of `--help` may copy. */
  readonly examples: readonly [Example, Example, ...Example[]];
  /** Adds arguments, options and the action, which ends in `call.conclude` or throws a `UsageError` or `HostError`. */
  declare(command: Command, call: Call): void;
}

/** A whole command line, and what it does. */
export type Example = readonly [line: string, does: string];

export type Group = 'papers' | 'beginnings' | 'versions' | 'lookup' | 'program';

/** One call of the program. */
export interface Call {
  readonly host: Host;
  /** Through whom one case is read. */
  hostFor(path: string): Host;
  /** Sets the exit status. */
  conclude(status: Status): void;
  /** Says through `host` why something ended early, where the command goes on with the next. */
  trouble(error: unknown, host: Host): Promise<Status>;
}

/** The command was used wrongly; the message is a sentence for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
