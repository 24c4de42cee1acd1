import { spawnSync } from 'node:child_process';
import type { TestContext } from 'vitest';

/** Skips a test on a machine without a tool, and says so. */
export function needs(tool: string, { skip }: TestContext): void {
  if (spawnSync('which', [tool]).status !== 0) skip(`${tool} is not installed; .ci/run installs it`);
}

/** Runs a tool that must end with one of some codes, by default 0, and gives what it printed. */
export function run(tool: string, args: readonly string[], codes: readonly number[] = [0]): string {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status === null || !codes.includes(status))
    throw new Error(`${tool} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}
