// `npm run bench -- compare [FOLDER]`: the lines of 200 paragraphs as we break them beside those that XeLaTeX breaks, in
// the same measure, face and leading, both with hyphens; read from the two PDFs by poppler. FOLDER keeps the PDFs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isThere } from './measure.mjs';
import { latexFile } from './peers.mjs';
import { caseFile } from './text.mjs';

const COUNT = 200;
/** Points: where lines begin and end, 2.5 cm from the edges of the page, and the face's own space at 12 points. */
const LEFT = 70.866;
const RIGHT = 595.276 - 70.866;
const SPACE = 0.25 * 12;
const root = fileURLToPath(new URL('../../', import.meta.url));
const kept = process.argv[2];
const folder = kept ?? mkdtempSync(`${tmpdir()}/indict-compare-`);
if (kept) mkdirSync(kept, { recursive: true });
else process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const absent = ['xelatex', 'pdftotext'].filter((tool) => !isThere(tool));
if (absent.length > 0) {
  console.log(`${absent.join(' and ')}: absent, nothing to compare.`);
  process.exit();
}

writeFileSync(`${folder}/indict.yaml`, caseFile(COUNT));
writeFileSync(`${folder}/xelatex.tex`, latexFile(COUNT));
run(process.execPath, `${root}bin/indict.js`, 'build', 'indict.yaml', '-f', 'pdf', '-o', 'indict.pdf');
run('xelatex', '-interaction=batchmode', 'xelatex.tex');

const columns = { indict: figures('indict.pdf'), XeLaTeX: figures('xelatex.pdf') };
console.log(`| ${COUNT} paragraphs | ${Object.keys(columns).join(' | ')} |`);
console.log('| --- | ---: | ---: |');
for (const name of Object.keys(columns.indict))
  console.log(`| ${name} | ${Object.values(columns).map((column) => column[name]).join(' | ')} |`);

function run(tool, ...args) {
  const { status, stderr } = spawnSync(tool, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`${tool} ended with ${status}: ${stderr}`);
}

/** What there is to say of a PDF's lines; the spaces of a line against the face's own. */
function figures(path) {
  const { pages, lines } = linesOf(path);
  const full = lines.filter((line) => line.full);
  const stretches = full.filter(({ stretch }) => !Number.isNaN(stretch)).map(({ stretch }) => stretch);
  const percent = (share) => `${(share * 100).toFixed(1)} %`;
  const looser = (than) => percent(stretches.filter((stretch) => stretch > than).length / stretches.length);
  return {
    'pages, first paragraph to last': pages,
    lines: lines.length,
    'full lines': full.length,
    'mean change of a space': percent(mean(stretches.map(Math.abs))),
    'root mean square': percent(Math.sqrt(mean(stretches.map((stretch) => stretch ** 2)))),
    'widest space': percent(Math.max(...stretches)),
    'narrowest space': percent(Math.min(...stretches)),
    'lines wider by more than half': looser(0.5),
    'lines wider by more than all': looser(1),
    'lines into the margin': lines.filter(({ over }) => over).length,
    'lines with a hyphen': full.filter(({ hyphen }) => hyphen).length,
    'hyphens in a row, at most': longestRun(lines.map(({ hyphen }) => hyphen)),
  };
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function longestRun(flags) {
  const runs = flags.join(' ').replaceAll('true', '1').replaceAll('false', '0').replaceAll(' ', '').split('0');
  return Math.max(...runs.map((run) => run.length));
}

/** The lines of the numbered paragraphs, and the number of pages that they stand on. */
function linesOf(path) {
  const { stdout } = spawnSync('pdftotext', ['-bbox', `${folder}/${path}`, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const words = stdout.split('<page ').slice(1).map(wordsOn);
  const size = commonHeight(words.flat());
  const pages = words.map((page) => pageLines(page.filter(({ height }) => Math.abs(height - size) < 0.6)));
  const all = pages.flatMap((lines, page) => lines.map((line) => ({ ...line, page })));
  const start = all.findIndex(({ label }) => label === '1.');
  const last = all.findIndex(({ label }) => label === `${COUNT}.`);
  const end = all.findIndex((line, index) => index >= last && !line.full);
  return { pages: all[end].page - all[start].page + 1, lines: all.slice(start, end + 1) };
}

function wordsOn(page) {
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
  return Array.from(page.matchAll(word), ([, ...parts]) => {
    const [left, top, right, bottom] = parts.slice(0, 4).map(Number);
    return { left, right, bottom, height: bottom - top, text: parts[4] };
  });
}

/** The height of the words of the text, which notes, calls and furniture have not; poppler knows it by the face's box. */
function commonHeight(words) {
  const counts = new Map();
  for (const { height } of words) counts.set(height.toFixed(1), (counts.get(height.toFixed(1)) ?? 0) + 1);
  return Number([...counts].sort(([, one], [, other]) => other - one)[0][0]);
}

/** The lines of a page's words, from its top. */
function pageLines(words) {
  const lines = new Map();
  for (const word of words) {
    const base = [...lines.keys()].find((known) => Math.abs(known - word.bottom) < 4) ?? word.bottom;
    lines.set(base, [...(lines.get(base) ?? []), word]);
  }
  const sorted = [...lines.entries()].sort(([one], [other]) => one - other);
  return sorted.map(([, line]) => lineOf(line.sort((one, other) => one.left - other.left)));
}

function lineOf(words) {
  const labelled = words[0].left < LEFT + 1 && /^\d+\.$/.test(words[0].text);
  const own = labelled ? words.slice(1) : words;
  const gaps = own.slice(1).map((word, index) => word.left - own[index].right);
  const { right, text } = own.at(-1) ?? { right: 0, text: '' };
  return {
    label: labelled ? words[0].text : undefined,
    full: Math.abs(right - RIGHT) < 1,
    over: right > RIGHT + 1,
    hyphen: /[-\u00ad\u2010]$/.test(text),
    stretch: mean(gaps) / SPACE - 1,
  };
}
