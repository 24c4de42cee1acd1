// What many cases cost in one call, beside the same call that may use one core alone (where there is `taskset`) and one
// call for each. The cases are those of cases/, each copy with a name of its own.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isThere, measured } from './measure.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const INDICT = [process.execPath, `${root}bin/indict.js`];
const many = Number(process.argv[2] ?? 200);

const folder = mkdtempSync(`${tmpdir()}/indict-bench-`);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

const models = readdirSync(`${root}cases`).filter((name) => name.endsWith('.yaml'));
mkdirSync(`${folder}/cases`);
for (let number = 0; number < many; number++) {
  const model = models[number % models.length];
  const text = readFileSync(`${root}cases/${model}`, 'utf8').replace(/\bname: (?=[A-Z])/, `$&No. ${number} `);
  writeFileSync(`${folder}/cases/${number}-${model}`, text);
}

const build = (path) => [...INDICT, 'build', path, '-o', `${folder}/build`];
console.log(`${many} cases; ${cpus().length} cores, load ${loadavg()[0].toFixed(1)} before.`);
tell('one call', [measured(build(`${folder}/cases`))]);
if (isThere('taskset')) tell('one call, one core', [measured(['taskset', '-c', '0', ...build(`${folder}/cases`)])]);
tell('a call for each', readdirSync(`${folder}/cases`).map((name) => measured(build(`${folder}/cases/${name}`))));

function tell(what, runs) {
  const sum = (figure) => runs.reduce((total, run) => total + run[figure], 0).toFixed(1);
  const most = Math.max(...runs.map(({ megabytes }) => megabytes)).toFixed(0);
  console.log(`${what}: ${sum('seconds')} s, ${sum('processor')} s of processors, at most ${most} MB`);
}
