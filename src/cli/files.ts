import { type Host, HostError, type Written } from '../host.ts';
import type { Source } from '../model/source.ts';
import { printableLines } from '../text/printable.ts';
import { UsageError } from './command.ts';
import { STATUS, type Status } from './status.ts';
import { complain } from './trouble.ts';

/** Whether there is anything at a path. */
function exists(path: string, host: Host): Promise<boolean> {
  return host.real(path).then(
    () => true,
    () => false,
  );
}

/** Refuses the name of a case file that does not end as one. Throws a `UsageError`. */
export function refuseOtherEnding(path: string): void {
  if (endingOf(path, ['yaml', 'yml']) === undefined) throw new UsageError(unlike(path, ['yaml']));
}

/** Which of some endings a file's name has. */
export function endingOf<Ending extends string>(
  path: string,
  endings: readonly Ending[],
): Ending | undefined {
  return endings.find((each) => path.toLowerCase().endsWith(`.${each}`));
}

/** What is wrong with a file's name that has none of them. */
export function unlike(path: string, endings: readonly string[]): string {
  const expected = endings.map((each) => `\`.${each}\``).join(', ');
  return `unexpected file name \`${path}\`, expected one that ends in ${expected}`;
}

/** Refuses to write over a file that is there, unless that is forced. Throws a `UsageError`. */
export async function refuseOverwriting(path: string, force: boolean | undefined, host: Host): Promise<void> {
  if (!force && (await exists(path, host)))
    throw new UsageError(`\`${path}\` is there already; \`--force\` overwrites it`);
}

/** Shows a text on standard output: to a program as it is, to a person without what his terminal would obey. */
export function display(text: string | Uint8Array, host: Host): void {
  const words = () => (typeof text === 'string' ? text : new TextDecoder().decode(text));
  host.stdout(host.environment.screen ? printableLines(words()) : text);
}

/** Writes texts as UTF-8, as `put` does. */
export function putTexts(files: readonly Source[], host: Host): Promise<Status> {
  const encoder = new TextEncoder();
  return put(
    files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
    host,
  );
}

/** Writes files, all of them or none; one that cannot be written is told. */
export async function put(files: readonly Written[], host: Host): Promise<Status> {
  try {
    await host.write(files);
    return STATUS.fine;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    complain(error.message, host);
    return STATUS.unwritten;
  }
}
