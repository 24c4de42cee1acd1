// `npm run bench -- pdf [SIZE...]`: the PDF beside pandoc with XeLaTeX, WeasyPrint and Typst; whole processes on one
// text, the medians of some rounds. Everything is written to a folder of its own that is gone afterwards.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isThere, measured, median, ratio } from './measure.mjs';
import { FACES, htmlFile, typstFile, XELATEX } from './peers.mjs';
import { caseFile, pandocFile } from './text.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** As often as INDICT_ROUNDS says, else three times. */
const ROUNDS = Number(process.env.INDICT_ROUNDS ?? 3);
/** No run is begun that would take longer in seconds, as the size before it lets one expect. */
const LONGEST = 180;
/** Of fewer paragraphs, what is the same for all sizes takes too much of the time to expect anything. */
const TELLING = 500;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [20, 1000, 10000];

const folder = mkdtempSync(`${tmpdir()}/indict-bench-`);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

const OURS = 'indict build -f pdf';
/** Each program: the name of its input, who writes that, and the command that makes `output` of it; none where it is absent. */
const PROGRAMS = {
  [OURS]: ['yaml', caseFile, (input, output) => [process.execPath, `${root}bin/indict.js`, 'build', input, '-f', 'pdf', '-o', output]],
  'pandoc + XeLaTeX': ['md', pandocFile, isThere('pandoc') && isThere('xelatex') && pandoc],
  // Our paper has a table of contents from twenty pages on, for which LaTeX needs one run more.
  'pandoc + XeLaTeX, contents': [
    'md',
    pandocFile,
    isThere('pandoc') && isThere('xelatex') && ((input, output) => [...pandoc(input, output), '--toc']),
  ],
  WeasyPrint: ['html', htmlFile, isThere('weasyprint') && ((input, output) => ['weasyprint', '-q', input, output])],
  Typst: ['typ', typstFile, typst()],
};

console.log(`Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)} before.`);
for (const name of Object.keys(PROGRAMS)) console.log(`${name}: ${PROGRAMS[name][2] ? versionOf(name) : 'absent, left out'}.`);
console.log();

/** What each program took at the size before: size and seconds. */
const before = new Map();
for (const size of sizes) table(size);
console.log(`Load ${loadavg()[0].toFixed(1)} after.`);

function pandoc(input, output) {
  return ['pandoc', input, '-o', output, ...XELATEX];
}

/** Typst's own program, or its library where Python has that. */
function typst() {
  if (isThere('typst')) return (input, output) => ['typst', 'compile', '--font-path', FACES, input, output];
  if (spawnSync('python3', ['-c', 'import typst']).status !== 0) return undefined;
  const script = 'import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]])';
  return (input, output) => ['python3', '-c', script, input, output, FACES];
}

function versionOf(name) {
  const commands = {
    [OURS]: [process.execPath, `${root}bin/indict.js`, '--version'],
    'pandoc + XeLaTeX': ['xelatex', '--version'],
    'pandoc + XeLaTeX, contents': ['pandoc', '--version'],
    WeasyPrint: ['weasyprint', '--version'],
    Typst: isThere('typst')
      ? ['typst', '--version']
      : ['python3', '-c', 'import importlib.metadata as m; print("library", m.version("typst"))'],
  };
  const [tool, ...args] = commands[name];
  return spawnSync(tool, args, { encoding: 'utf8' }).stdout.split('\n')[0];
}

/** Prints what each program takes for some paragraphs, beside what we take. */
function table(size) {
  const rows = Object.entries(PROGRAMS).filter(([, [, , command]]) => command);
  const runs = new Map(rows.filter(([name]) => expected(name, size) <= LONGEST).map(([name]) => [name, []]));
  for (const [, [ending, write]] of rows) writeFileSync(`${folder}/${size}.${ending}`, write(size));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, all] of runs) {
      const [ending, , command] = PROGRAMS[name];
      all.push(measured(command(`${folder}/${size}.${ending}`, `${folder}/${ending}.pdf`)));
    }
  const seconds = (name) => median(runs.get(name).map((run) => run.seconds));
  const processor = (name) => median(runs.get(name).map((run) => run.processor));
  console.log(`| ${size} paragraphs, ${ROUNDS} rounds | seconds | × ours | × its own before | processor | × ours | peak memory | pages |`);
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const [name] of rows) {
    if (!runs.has(name)) {
      console.log(`| ${name} | not run: about ${expected(name, size).toFixed(0)} s expected | – | – | – | – | – | – |`);
      continue;
    }
    const memory = median(runs.get(name).map((run) => run.megabytes));
    const growth = ratio(seconds(name), before.get(name)?.seconds ?? Number.NaN);
    const pages = pagesOf(`${folder}/${PROGRAMS[name][0]}.pdf`);
    const megabytes = Number.isNaN(memory) ? '–' : `${memory.toFixed(0)} MB`;
    const work = Number.isNaN(processor(name)) ? '–' : `${processor(name).toFixed(2)} s`;
    const times = [seconds(name).toFixed(2), ratio(seconds(name), seconds(OURS)), growth];
    const cells = [...times, work, ratio(processor(name), processor(OURS)), megabytes, pages];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
    before.set(name, { size, seconds: seconds(name) });
  }
  console.log();
}

/** In proportion to the size before. */
function expected(name, size) {
  const last = before.get(name);
  return last === undefined || last.size < TELLING ? 0 : (last.seconds * size) / last.size;
}

function pagesOf(path) {
  const { stdout } = spawnSync('pdfinfo', [path], { encoding: 'utf8' });
  return /^Pages:\s+(\d+)/m.exec(stdout ?? '')?.[1] ?? '–';
}
