// What issue 9 aims at, as ratios of whole processes: one table of what we take, what others take, and whether the aim is
// met. The medians of several rounds (or of as many as INDICT_ROUNDS says), in each of which every command runs once, so
// that a busy moment falls on all.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { installed } from './installed.mjs';
import { measured, median } from './measure.mjs';
import { htmlFile, XELATEX } from './peers.mjs';
import { caseFile, dividedCase, pandocFile } from './text.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(`${tmpdir()}/indict-bench-`);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

/** How much more than proportional still counts as proportional: two runs of one command differ by as much. */
const LEEWAY = 1.1;
const KIM = `${root}cases/kim.yaml`;
const SCHEMA = `${root}schemas/case.schema.json`;
const node = [process.execPath, '-e', '0'];
const indict = (...words) => [process.execPath, `${root}bin/indict.js`, ...words];
const build = (path, ...options) => indict('build', path, '-o', `${folder}/built`, ...options);

const tools = installed();
const loaded = loadavg()[0].toFixed(1);
const rows = [...ofKim(), ...ofLength(1000, 5), ...ofPdf(1000, 3), ...ofGrowth(10_000, 30_000)];
console.log(`Node ${process.version}, ${cpus().length} cores, load ${loaded} before and ${loadavg()[0].toFixed(1)} after.\n`);
console.log('| run | ours | beside | theirs | ratio | aim | met | ratio of processors |');
console.log('| --- | ---: | --- | ---: | ---: | ---: | --- | ---: |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);

/** The worked case, to be found right and to be made into papers. */
function ofKim() {
  const validate = indict('validate', KIM);
  const runs = rounds(9, {
    node,
    validate,
    ...(tools.ajv && { ajv: [tools.ajv, 'validate', '--spec=draft2020', '--strict=false', '-s', SCHEMA, '-d', quoted()] }),
    ...(tools.spectral && { spectral: [tools.spectral, 'lint', '--ruleset', ruleset(), KIM] }),
    build: build(KIM),
    ...(tools.pandoc && { pandoc: docxOf(markdownOf(KIM)) }),
  });
  return [
    row('validate kim.yaml', runs.validate, 'node -e 0', runs.node, 2),
    row('validate kim.yaml', runs.validate, 'ajv-cli, against our schema', runs.ajv, 0.5),
    row('validate kim.yaml', runs.validate, 'Spectral, against our schema', runs.spectral, 0.2),
    row('build kim.yaml, three formats', runs.build, 'pandoc, DOCX alone', runs.pandoc, 1),
  ];
}

/** A long paper in all three formats. */
function ofLength(size, times) {
  const runs = rounds(times, {
    build: build(written(size, 'yaml', caseFile)),
    ...(tools.pandoc && { pandoc: docxOf(written(size, 'md', pandocFile)) }),
  });
  return [row(`build ${size} paragraphs, three formats`, runs.build, 'pandoc, DOCX alone', runs.pandoc, 0.8)];
}

function ofPdf(size, times) {
  const markdown = written(size, 'md', pandocFile);
  const output = `${folder}/theirs.pdf`;
  const runs = rounds(times, {
    build: build(written(size, 'yaml', caseFile), '-f', 'pdf'),
    ...(tools.pandoc && tools.xelatex && { xelatex: ['pandoc', markdown, '-o', output, ...XELATEX] }),
    ...(tools.weasyprint && { weasyprint: ['weasyprint', '-q', written(size, 'html', htmlFile), output] }),
  });
  return [
    row(`build ${size} paragraphs, PDF`, runs.build, 'pandoc with XeLaTeX', runs.xelatex, 1 / 8),
    row(`build ${size} paragraphs, PDF`, runs.build, 'WeasyPrint', runs.weasyprint, 1 / 10),
  ];
}

/** The same of a longer one, how much memory that takes, and both beside one of several times its length. */
function ofGrowth(size, longer) {
  const runs = rounds(3, {
    build: build(written(size, 'yaml', caseFile)),
    ...(tools.pandoc && { pandoc: docxOf(written(size, 'md', pandocFile)) }),
  });
  const { long } = rounds(1, { long: build(divided(longer, size)) });
  const most = longer / size;
  const megabytes = (of) => (Number.isNaN(of.megabytes) ? '–' : `${of.megabytes.toFixed(0)} MB`);
  const grown = long.megabytes / runs.build.megabytes;
  return [
    row(`build ${size} paragraphs, three formats`, runs.build, 'pandoc, DOCX alone', runs.pandoc, 0.8),
    [`memory of that`, megabytes(runs.build), '', '', '–', '500 MB', verdict(runs.build.megabytes, 500), '–'],
    row(`build ${longer} paragraphs, time`, long, `${size} paragraphs`, runs.build, most * LEEWAY),
    [
      `build ${longer} paragraphs, memory`,
      megabytes(long),
      `${size} paragraphs`,
      megabytes(runs.build),
      Number.isNaN(grown) ? '–' : grown.toFixed(2),
      (most * LEEWAY).toFixed(2),
      verdict(grown, most * LEEWAY),
      '–',
    ],
  ];
}

/** The median of each figure of each command. */
function rounds(times, commands) {
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  const often = Number(process.env.INDICT_ROUNDS ?? times);
  for (let round = 0; round < often; round++)
    for (const [name, command] of Object.entries(commands)) runs[name].push(measured(command));
  const middle = (all, figure) => median(all.map((run) => run[figure]));
  return Object.fromEntries(
    Object.entries(runs).map(([name, all]) => [
      name,
      { seconds: middle(all, 'seconds'), processor: middle(all, 'processor'), megabytes: middle(all, 'megabytes') },
    ]),
  );
}

function row(what, ours, beside, theirs, aim) {
  const told = (run) => (run ? `${run.seconds.toFixed(run.seconds < 10 ? 3 : 1)} s` : '–');
  const of = (figure) => (theirs ? ours[figure] / theirs[figure] : Number.NaN);
  const ratio = (figure) => (Number.isNaN(of(figure)) ? '–' : of(figure).toFixed(3));
  const met = theirs ? verdict(of('seconds'), aim) : 'absent';
  return [what, told(ours), beside, told(theirs), ratio('seconds'), `≤ ${Number(aim.toFixed(3))}`, met, ratio('processor')];
}

function verdict(figure, most) {
  if (Number.isNaN(figure)) return '–';
  return figure <= most ? 'yes' : '**no**';
}

/** The path of a text of so many paragraphs. */
function written(size, ending, write) {
  const path = `${folder}/${size}.${ending}`;
  writeFileSync(path, write(size));
  return path;
}

/** The path of a case of so many paragraphs that files of `each` hold them. */
function divided(size, each) {
  const { case: text, parts } = dividedCase(size, each);
  for (const [name, part] of Object.entries(parts)) writeFileSync(`${folder}/${name}`, part);
  return written(`divided-${size}`, 'yaml', () => text);
}

function docxOf(markdown) {
  return ['pandoc', markdown, '-o', `${folder}/theirs.docx`];
}

/** The Markdown that is made of a case, for pandoc to have the same words. */
function markdownOf(path) {
  measured(indict('build', path, '-o', `${folder}/kim.md`));
  return `${folder}/kim.md`;
}

/** The case with its dates quoted: what ajv-cli reads YAML with makes another kind of value of them, which no schema allows. */
function quoted() {
  const path = `${folder}/quoted.yaml`;
  writeFileSync(path, readFileSync(KIM, 'utf8').replace(/(?<=: )\d{4}-\d\d-\d\d(?=[\s,}\]])/g, '"$&"'));
  return path;
}

/** Spectral's own function for schemas, with ours. */
function ruleset() {
  const path = `${folder}/ruleset.json`;
  const functionOptions = { schema: JSON.parse(readFileSync(SCHEMA, 'utf8')), dialect: 'draft2020-12', allErrors: true };
  const rule = { given: '$', severity: 'error', then: { function: 'schema', functionOptions } };
  writeFileSync(path, JSON.stringify({ rules: { 'case-schema': rule } }));
  return path;
}
