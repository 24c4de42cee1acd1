import type { Paper, Run } from '../../model/paper.ts';
import { printedRuns } from './printed.ts';

/** Faces for East Asian words that go with an upright book face; Word and LibreOffice have them, or know what stands in for them. */
const FACES: readonly (readonly [letters: RegExp, face: string])[] = [
  [/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/, 'Batang'],
  [/[\u3040-\u30ff]/, 'MS Mincho'],
  [/[\u3400-\u9fff]/, 'SimSun'],
];

const ANY = /[\u1100-\u11ff\u3040-\u318f\u3400-\u9fff\uac00-\ud7af]/;

/** The face of a paper's East Asian words: its own, unless they are but names in a paper of another language. */
export function eastAsianFace(paper: Paper): string {
  const own = paper.sheet.face.name;
  if (/^(?:ja|ko|zh)(?:-|$)/i.test(paper.language)) return own;
  const words = wordsWithSuch(paper);
  return FACES.find(([letters]) => letters.test(words))?.[1] ?? own;
}

function wordsWithSuch(paper: Paper): string {
  const found: string[] = [];
  for (const run of printedRuns(paper)) {
    const words = textOf(run);
    if (ANY.test(words)) found.push(words);
  }
  return found.join(' ');
}

function textOf(run: Run): string {
  if (run.kind === 'text') return run.text;
  return run.kind === 'link' ? run.runs.map(({ text }) => text).join('') : '';
}
