import { HostError } from './host.ts';
import { reasonOf } from './text/system-reasons.ts';

/** An error as the system throws it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The system's code for what an error tells of; undefined where the system did not throw it. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Does a task with the file at a path. An error of the system becomes a `HostError` in the user's language; others pass. */
export function inWords<Result>(deed: 'read' | 'write', path: string, task: () => Result): Result {
  try {
    return task();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new HostError(code, path, `\`${path}\` cannot be ${SENTENCES[deed](code)}`);
  }
}

const SENTENCES: Readonly<Record<'read' | 'write', (code: string) => string>> = {
  read: (code) => `read: ${reasonOf(code)}`,
  write: (code) => `written: ${code === 'ENOENT' ? 'its folder cannot be made' : reasonOf(code)}`,
};
