// What each format costs: whole processes, the medians of several rounds in each of which every row runs once, so that
// a busy moment falls on all of them. Everything is written to a folder of its own that is gone afterwards.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isThere, measured, median, ratio } from './measure.mjs';
import { amendedFile, caseFile, pandocFile } from './text.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const NOTHING = 'node -e 0';
const PANDOC = 'pandoc → DOCX';
const INDICT = [process.execPath, `${root}bin/indict.js`];
/** How often each size is run. */
const ROUNDS = { 20: 9, 1000: 5, 10000: 3 };
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [20, 1000, 10000];
if (!sizes.every((size) => size > 0)) {
  console.error('unexpected size, expected numbers of paragraphs: `npm run bench -- formats 20 1000`');
  process.exit(2);
}

const folder = mkdtempSync(`${tmpdir()}/indict-bench-`);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

console.log(`Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)} before.\n`);
for (const absent of ['pandoc', '/usr/bin/time'].filter((tool) => !isThere(tool)))
  console.log(`${absent} is absent: ${absent === 'pandoc' ? 'its rows are' : 'peak memory is'} left out.\n`);
for (const size of sizes) table(`${size} paragraphs`, rowsOf(size), ROUNDS[size] ?? 3);
table('cases/kim.yaml', kim(), 9);
console.log(`Load ${loadavg()[0].toFixed(1)} after.`);

function rowsOf(size) {
  const yaml = `${folder}/case-${size}.yaml`;
  const text = `${folder}/pandoc-${size}.md`;
  writeFileSync(yaml, caseFile(size));
  writeFileSync(text, pandocFile(size));
  const rows = worked(yaml);
  return isThere('pandoc') ? [[PANDOC, ['pandoc', text, '-o', `${folder}/pandoc.docx`]], ...rows] : rows;
}

/** The worked case; pandoc has the Markdown that is made of it. */
function kim() {
  const rows = worked(`${root}cases/kim.yaml`);
  measured([...INDICT, 'build', `${root}cases/kim.yaml`, '-o', `${folder}/kim.md`]);
  return isThere('pandoc') ? [[PANDOC, ['pandoc', `${folder}/kim.md`, '-o', `${folder}/pandoc.docx`]], ...rows] : rows;
}

/** The rows of one case file, nothing at all first; the last is its redline, a tenth of its paragraphs changed. */
function worked(path) {
  const amended = path.replace(/^.*\/(.*)\.yaml$/, `${folder}/$1-amended.yaml`);
  writeFileSync(amended, amendedFile(readFileSync(path, 'utf8')));
  const build = (...options) => [...INDICT, 'build', path, '-o', folder, ...options];
  return [
    [NOTHING, [process.execPath, '-e', '0']],
    ['indict build (all three)', build()],
    ['indict build -f docx', build('-f', 'docx')],
    ['indict build -f pdf', build('-f', 'pdf')],
    ['indict build -f md', build('-f', 'md')],
    ['indict validate', [...INDICT, 'validate', path]],
    ['indict diff -o redline.docx', [...INDICT, 'diff', path, amended, '-o', `${folder}/redline.docx`]],
  ];
}

/** Prints the medians of some rows as a table, beside those of the rows that they are compared with. */
function table(title, rows, rounds) {
  const runs = new Map(rows.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, command] of rows) runs.get(name).push(measured(command));
  const middle = (name, of) => (runs.has(name) ? median(runs.get(name).map((run) => run[of])) : Number.NaN);
  const beside = (name, of) => ratio(middle(name, of), middle(PANDOC, of));
  const told = (number, digits, unit) => (Number.isNaN(number) ? '–' : `${number.toFixed(digits)} ${unit}`);
  console.log(
    `| ${title}, ${rounds} rounds | seconds | × node -e 0 | × pandoc’s DOCX | processor | × pandoc’s | peak memory | × pandoc’s |`,
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const name of runs.keys()) {
    const seconds = [middle(name, 'seconds').toFixed(2), ratio(middle(name, 'seconds'), middle(NOTHING, 'seconds'))];
    const processor = [told(middle(name, 'processor'), 2, 's'), beside(name, 'processor')];
    const memory = [told(middle(name, 'megabytes'), 0, 'MB'), beside(name, 'megabytes')];
    console.log(`| ${[name, ...seconds, beside(name, 'seconds'), ...processor, ...memory].join(' | ')} |`);
  }
  console.log();
}
