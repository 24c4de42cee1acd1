// The programs of others that the bench runs: those that this machine has not are installed, from Debian where we may, and
// from the npm registry into a folder of their own below the system's for temporary files, where the next run finds them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isThere } from './measure.mjs';

const folder = `${tmpdir()}/indict-bench-peers`;
const OF_NPM = { ajv: 'ajv-cli@5.0.0', spectral: '@stoplight/spectral-cli@6.16.3' };
const OF_DEBIAN = {
  pandoc: 'pandoc',
  xelatex: 'texlive-xetex',
  weasyprint: 'weasyprint',
  '/usr/bin/time': 'time',
};

/** By its name what calls each; undefined for what is not to be had here, which is told. */
export function installed() {
  const tools = {};
  for (const [name, debian] of Object.entries(OF_DEBIAN)) tools[name] = found(name, () => fromDebian(debian));
  for (const [name, npm] of Object.entries(OF_NPM)) tools[name] = found(`${folder}/node_modules/.bin/${name}`, () => fromNpm(npm));
  for (const [name, tool] of Object.entries(tools)) if (!tool) console.log(`${name} is absent, and so are its rows.`);
  return tools;
}

function found(tool, install) {
  if (!isThere(tool)) install();
  return isThere(tool) ? tool : undefined;
}

function fromDebian(name) {
  if (!isThere('apt-get') || process.getuid?.() !== 0) return;
  console.log(`installing ${name} from Debian ...`);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { stdio: 'ignore' });
}

function fromNpm(name) {
  console.log(`installing ${name} from the npm registry ...`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(`${folder}/package.json`)) writeFileSync(`${folder}/package.json`, '{"private":true}\n');
  spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', name], { cwd: folder, stdio: 'ignore' });
}
