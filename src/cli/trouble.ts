import { CommanderError } from 'commander';
import { type Host, HostError } from '../host.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { nearFile } from '../text/near-file.ts';
import { printable } from '../text/printable.ts';
import { UsageError } from './command.ts';
import { STATUS, type Status } from './status.ts';

/** Says on standard error why a command ended early, and how it then exits. */
export async function trouble(error: unknown, host: Host, debug: boolean): Promise<Status> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.fine : STATUS.usage;
  if (error instanceof UsageError || error instanceof HostError) {
    complain(`${error.message}${error instanceof HostError ? await meantFile(error, host) : ''}`, host);
    return STATUS.usage;
  }
  return fault(error, host, debug);
}

/** `; did you mean …?`, where a file that is not there is nearly one that is. */
async function meantFile({ code, path }: HostError, host: Host): Promise<string> {
  const near = code === 'ENOENT' ? await nearFile(path, host.list) : undefined;
  return near === undefined ? '' : `; ${didYouMean(near)}`;
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
  host.stderr(
    `please report it with the command you gave, what \`indict doctor --format json\` prints, the case if you may share it, and this:\n`,
  );
  host.stderr(`  ${detail}\n`);
  return STATUS.fault;
}
