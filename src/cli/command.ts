import type { Command } from 'commander';
import type { Host } from '../host.ts';
import type { Status } from './status.ts';

/** One command of the program: what it is for, how it is called, and what it does. */
export interface CommandFile {
  readonly summary: string;
  /** Whole command lines that a reader of `--help` may copy, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Adds arguments, options and the action, which ends in `call.conclude` or throws a `UsageError` or `HostError`. */
  declare(command: Command, call: Call): void;
}

/** One call of the program. */
export interface Call {
  readonly host: Host;
  /** Sets the exit status. */
  conclude(status: Status): void;
  /** Says through `host` why something ended early, where the command goes on with the next. */
  trouble(error: unknown, host: Host): Status;
}

/** The command was used wrongly; the message is a sentence for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
