import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.ts';
import { hostWith } from '../host-with.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export const PROGRAM = fileURLToPath(new URL('../../bin/indict.js', import.meta.url));
const CASES = fileURLToPath(new URL('../../cases/', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real program in a folder, in an environment that holds what is given and nothing of the tester's own. */
export function indict(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    input: '',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** The same in this process and in memory, where the smallest shipped case is `small.yaml`: for what no process need be started. */
export async function indictInMemory(args: readonly string[]): Promise<Outcome> {
  const host = hostWith({ 'small.yaml': smallCase() });
  const status = await run(args, host);
  return { status, ...host.printed };
}

/** A new folder with the smallest shipped case as `small.yaml`. */
export function folderWithCase(): string {
  const folder = temporaryFolder();
  copyFileSync(`${CASES}minimal.yaml`, join(folder, 'small.yaml'));
  return folder;
}

type Changes = Readonly<Record<string, string>>;

/** The smallest case with some words in place of others, which must be there. */
export function smallCase(changes: Changes = {}): string {
  let text = readFileSync(`${CASES}minimal.yaml`, 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`the smallest case has no ${from}`);
    text = text.replace(from, () => to);
  }
  return text;
}

/** Writes that case as `name`. */
export function writeCase(folder: string, name: string, changes?: Changes): void {
  writeFileSync(join(folder, name), smallCase(changes));
}

/** Commits all files of a folder, which is a repository then. */
export function commitAll(folder: string): void {
  const who = ['-c', 'user.name=Anna', '-c', 'user.email=anna@example.org', '-c', 'commit.gpgsign=false'];
  for (const words of [
    ['init', '-q'],
    ['add', '.'],
    [...who, 'commit', '-qm', 'A version'],
  ])
    execFileSync('git', words, { cwd: folder });
}

/** Names of the files in a folder below, in order; none where there is no such folder. */
export function filesIn(folder: string, below = ''): readonly string[] {
  const path = join(folder, below);
  return existsSync(path) ? readdirSync(path).sort() : [];
}
