// Whether lint takes longer than a text is long: a paragraph of one stretch said again and again, and one of four times
// that length; and whether it takes longer than a case has many of one thing. What takes more than linear time is told; a
// stretch is worth adding wherever a pattern tries many ways, a list wherever a rule looks at one thing for each other.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { LISTS } from './lists.mjs';
import { measured } from './measure.mjs';

const program = fileURLToPath(new URL('../../bin/indict.js', import.meta.url));
const STRETCHES = [
  ...['a', 'A', 'Ž', 'AA ', 'A. ', 'Aa ', 'Aa-', 'a-', 'a’', 'aa ', '1', '1, ', '12 ', '2024–', '\u00a0', '\u1680'],
  ...['(', ')', '“', '”', '"', '*a', '[', '. ', ', ', '/', ':', 'a@', 'https://a', '](', ':redact['],
  ...['and ', 'of the ', 'the ', 'The Aa ', 'General Aa ', 'five ', 'twenty-', '12 men, 5 ', '5 May 2024 ', 'May '],
  ...['Articles 5, ', 'Article 5(1)(a) ', '18 U.S.C. § 5 ', 'Counts 1 and ', 'paragraphs 1, ', 'Section I ', 'Annex 1 and '],
  ...['camp at Zenda ', 'held in ', 'an order of 5 May 2024 ', 'arrested on 5 May 2024 until ', 'Ana Kos was killed ', 'shot '],
  ...['(“the Act”) ', '“A” means ', 'Treaty of ', 'Republic of ', 'knew or ', 'including, but ', 'common plan ', 'will ', 'bis '],
];
const SIGNS = 6000;

const folder = mkdtempSync(`${tmpdir()}/indict-bench-`);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

const THINGS = 500;

let most = 0;
const start = ofText('The end');
for (const stretch of STRETCHES)
  told(JSON.stringify(stretch), 'the text', (times) => ofText(stretch.repeat(Math.ceil((times * SIGNS) / stretch.length))));
console.log(`${STRETCHES.length} stretches, the longest ${most.toFixed(2)} s of processors for ${4 * SIGNS} signs`);
most = 0;
for (const [name, list] of Object.entries(LISTS)) told(name, 'as many', (times) => seconds(list(times * THINGS)));
console.log(`${Object.keys(LISTS).length} lists, the longest ${most.toFixed(2)} s of processors for ${4 * THINGS} of them`);

/** Says what takes more than its share of time for four times as much. */
function told(name, much, of) {
  const long = of(4) - start;
  most = Math.max(most, long);
  // What is over in a tenth of a second is lost among the noise of the start.
  const times = long < 0.1 ? 0 : long / Math.max(of(1) - start, 0.02);
  if (times > 7) console.log(`${name}: ${times.toFixed(1)} times as long for 4 times ${much}`);
}

function ofText(text) {
  return seconds({
    general_allegations: [`On 5 May 2024 he came. ${text}!`, { text: 'These:', items: [`${text}a`, `${text}.`] }],
  });
}

function seconds(parts) {
  const path = `${folder}/case.yaml`;
  const counts = [{ id: 'one', crime: 'rome_statute 8 bis', modes: ['rome_statute 25(3)(c)'], paragraphs: ['Done.'] }];
  const accused = [{ id: 'doe', name: 'Jordan Doe' }];
  writeFileSync(path, JSON.stringify({ format: 1, court: 'special-tribunal', accused, counts, ...parts }));
  // A hundred thousand findings are quoted line by line where they are told as text.
  return measured([process.execPath, program, 'validate', '--format', 'json', path]).processor;
}
