// What citations cost: a case with 3,000 of them in its notes, from a file of 2,000 items as Zotero exports them, beside
// the same case whose notes say the same words outright. Whole processes, taken by turns.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { measured, median } from './measure.mjs';

const ITEMS = 2000;
const CITATIONS = 3000;
const RUNS = 5;

const program = fileURLToPath(new URL('../../bin/indict.js', import.meta.url));
const folder = mkdtempSync(`${tmpdir()}/indict-bench-`);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

const WORDS =
  'border river armour convoy shelling order archive ministry winter treaty signal village inquiry'.split(
    ' ',
  );
const NAMES = 'Abara Berg Castell Dorn Eklund Farkas Grau Hoang Ilic Jansen Kovac Lemaire'.split(' ');
const word = (number) => WORDS[number % WORDS.length];
const title = (number) =>
  `The ${word(number)} and the ${word(number * 7 + 3)}: ${word(number * 5 + 1)} ${number}`;
const day = (number) => ({ 'date-parts': [[2014 + (number % 10), 1 + (number % 12), 1 + (number % 28)]] });
const author = (number) => ({ family: `${NAMES[number % NAMES.length]}${number}`, given: 'Jo Ann' });
const authors = (number) => Array.from({ length: 1 + (number % 4) }, (_, index) => author(number + index));

const OWN = {
  'article-newspaper': (number) => ({
    'container-title': `The ${word(number)} News`,
    URL: `https://example.org/news/${number}`,
  }),
  'article-journal': (number) => ({
    'container-title': 'Journal of War',
    volume: `${number % 40}`,
    page: `${number}-${number + 9}`,
  }),
  legal_case: (number) => ({ authority: 'Trial Chamber', number: `IT-${number}-T`, genre: 'Judgement' }),
  report: (number) => ({
    publisher: 'Observer Mission',
    number: `OM/${number}`,
    URL: `https://example.org/reports/${number}`,
  }),
  book: () => ({ publisher: 'University Press', 'publisher-place': 'Oxford' }),
  webpage: (number) => ({
    'container-title': 'Observer',
    URL: `https://example.org/page?id=${number}`,
    accessed: day(number + 400),
  }),
  treaty: (number) => ({ 'container-title': 'U.N.T.S.', volume: `${number}`, page: '3' }),
};
const types = Object.keys(OWN);

// As the exporter writes it: its own keys beside those of CSL, an item without an abstract here and there.
const sources = Array.from({ length: ITEMS }, (_, number) => {
  const type = types[number % types.length];
  const abstract = number % 3 === 0 ? undefined : `${title(number)}. `.repeat(8);
  const kept = { language: 'en', source: 'DOI.org (Crossref)', abstract };
  return {
    id: `item${number}`,
    'citation-key': `item${number}`,
    type,
    ...kept,
    title: title(number),
    author: authors(number),
    issued: day(number),
    ...OWN[type](number),
  };
});

/** Notes of one, two or three works: some cited again at once, some long after, and every item at least once. */
function written() {
  const notes = [];
  for (let next = 0; next < CITATIONS; ) {
    const works = Math.min([1, 1, 2, 1, 3][notes.length % 5], CITATIONS - next);
    const cite = (at) =>
      `@item${at % 3 === 2 ? Math.floor(at / 9) : at - Math.floor(at / 3)}, p. ${1 + (at % 300)}`;
    notes.push(`See [${Array.from({ length: works }, (_, index) => cite(next + index)).join('; ')}].`);
    next += works;
  }
  return notes;
}

const accused = [{ id: 'doe', name: 'Jordan Doe' }];
const counts = [
  { id: 'one', crime: 'rome_statute 8 bis', modes: ['rome_statute 25(3)(c)'], paragraphs: ['Done.'] },
];

/** The path of a case with these notes, three to a paragraph. */
function caseOf(name, notes, more) {
  const footnotes = Object.fromEntries(notes.map((text, index) => [`note${index}`, text]));
  const general_allegations = [];
  for (let first = 0; first < notes.length; first += 3) {
    const calls = notes
      .slice(first, first + 3)
      .map((_, index) => `it came to the ${word(first + index)}[^note${first + index}]`);
    general_allegations.push(`On that day ${calls.join(', ')}.`);
  }
  mkdirSync(`${folder}/${name}`);
  const path = `${folder}/${name}/case.yaml`;
  writeFileSync(`${folder}/${name}/sources.json`, JSON.stringify(sources, undefined, 2));
  writeFileSync(
    path,
    JSON.stringify({
      format: 1,
      court: 'special-tribunal',
      accused,
      counts,
      general_allegations,
      footnotes,
      ...more,
    }),
  );
  return path;
}

const build = (path, ...formats) => [
  process.execPath,
  program,
  'build',
  path,
  '-o',
  `${folder}/build`,
  ...formats,
];

/** The words of the notes as the first case prints them, for a drafter to have typed. */
function printed(path) {
  measured(build(path, '-f', 'md'));
  const text = readFileSync(`${folder}/build/case.md`, 'utf8');
  return [...text.matchAll(/^\[\^\d+\]: (.*)$/gm)].map(([, words]) => words);
}

const notes = written();
const cited = caseOf('cited', notes, { sources: 'sources.json' });
const typed = printed(cited);
if (typed.length !== notes.length) throw new Error(`${typed.length} of ${notes.length} notes`);
const plain = caseOf('plain', typed, {});

console.log(
  `${ITEMS} items, ${CITATIONS} citations in ${notes.length} notes; median of ${RUNS}, load ${loadavg()[0].toFixed(1)} before.`,
);
for (const formats of [['-f', 'md'], []]) {
  const runs = Array.from({ length: RUNS }, () => ({
    cited: measured(build(cited, ...formats)),
    plain: measured(build(plain, ...formats)),
  }));
  const took = (which, figure) => median(runs.map((run) => run[which][figure]));
  for (const [figure, unit] of [
    ['seconds', 's'],
    ['processor', 's of processors'],
  ]) {
    const [with_, without] = [took('cited', figure), took('plain', figure)];
    console.log(
      `${formats[1] ?? 'every format'}: ${with_.toFixed(2)} ${unit}, ${without.toFixed(2)} with plain words, ${(with_ - without).toFixed(2)} more`,
    );
  }
}
