import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder of Python's programs with the packages that the tests need, or why it is not to be had. */
export type Programs = { readonly folder: string } | { readonly absent: string };

/** Fetches the packages from PyPI into a folder of their own, which is kept until others are asked for. */
export function fetchPackages(): Programs {
  const list = fileURLToPath(new URL('requirements.txt', import.meta.url));
  const key = createHash('sha256').update(readFileSync(list)).digest('hex').slice(0, 12);
  const kept = join(homedir(), '.cache', `indict-interop-python-${key}`);
  const folder = join(kept, 'bin');
  if (existsSync(join(kept, 'whole'))) return { folder };
  rmSync(kept, { recursive: true, force: true });
  for (const [tool, ...args] of [
    ['python3', '-m', 'venv', kept],
    [join(folder, 'pip'), 'install', '--quiet', '--disable-pip-version-check', '-r', list],
    ['touch', join(kept, 'whole')],
  ] as const) {
    const { status, stderr } = spawnSync(tool, args, { encoding: 'utf8', timeout: 300_000 });
    if (status !== 0) return { absent: `${tool} cannot fetch what ${list} names: ${stderr ?? ''}` };
  }
  return { folder };
}
