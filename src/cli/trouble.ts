import { CommanderError } from 'commander';
import { type Host, HostError } from '../host.ts';
import { printable } from '../text/printable.ts';
import { UsageError } from './command.ts';
import { STATUS, type Status } from './status.ts';

/** Says on standard error why a command ended early, and how it then exits. */
export function trouble(error: unknown, host: Host, debug: boolean): Status {
  if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.fine : STATUS.usage;
  if (error instanceof UsageError || error instanceof HostError) {
    complain(error.message, host);
    return STATUS.usage;
  }
  return fault(error, host, debug);
}

/** One line of the program's own on standard error. */
export function complain(message: string, host: Host): void {
  host.stderr(`indict: ${printable(message)}\n`);
}

/** Owns up to an error that nobody foresaw. The stack is only for those who asked for it. */
export function fault(error: unknown, host: Host, debug: boolean): Status {
  const cause = error instanceof Error ? error : new Error(String(error));
  const detail = debug ? (cause.stack ?? cause.message) : `${cause.name}: ${cause.message.split('\n', 1)[0]}`;
  complain('a fault in the program itself stopped it; your files are as they were', host);
  host.stderr(`please report it with the command you gave, the case file if you may share it, and this:\n`);
  host.stderr(`  ${detail}\n`);
  return STATUS.fault;
}
