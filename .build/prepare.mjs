// Compiles the program after `npm ci`, and where npm has it from git. For `npm install --global git+…` (which is what
// pre-commit does) npm asks for this without having fetched the packages, since it takes `--global` to be meant for them, too.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

if (!existsSync(`${root}node_modules/esbuild`))
  execFileSync(
    execPath,
    [env.npm_execpath, 'ci', '--global=false', '--include=dev', '--ignore-scripts', '--no-audit'],
    {
      cwd: root,
      stdio: 'ignore',
    },
  );
await import('./bundle.mjs');
