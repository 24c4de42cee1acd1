import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../hunting.ts';
import { CASES, filesOf, traces } from '../search/hunt.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { needs, run } from './tools.ts';

const RUNS = runs(100);

/** What other programs make of the files of a copy: unzip, qpdf with every stream inflated, the text that pdftotext reads. */
function openedByOthers(folder: string): readonly string[] {
  const file = (name: string) => join(folder, name);
  run('qpdf', ['--qdf', '--object-streams=disable', file('case.pdf'), file('case.qdf')]);
  return [
    run('unzip', ['-p', file('case.docx')]),
    run('unzip', ['-p', file('case.docx')]).replace(/<[^>]*>/g, ''),
    readFileSync(file('case.qdf'), 'latin1').replaceAll('\0', ''),
    run('pdftotext', [file('case.pdf'), '-']),
    run('pdfinfo', [file('case.pdf')]),
    readFileSync(file('case.md'), 'utf8'),
  ];
}

test('whatever a case withholds, no other program finds it in the public copy', {
  timeout: 3_600_000,
}, async (context) => {
  for (const tool of ['qpdf', 'unzip', 'pdftotext', 'pdfinfo']) needs(tool, context);
  const folder = temporaryFolder();
  const openedFiles = async (yaml: string, readers: 'public' | 'secret') => {
    const { outputs } = await filesOf(yaml, readers);
    for (const { format, bytes } of outputs) writeFileSync(join(folder, `case.${format}`), bytes);
    return openedByOthers(folder);
  };
  await fc.assert(
    fc.asyncProperty(CASES, async (yaml) => {
      expect(traces(await openedFiles(yaml, 'public'))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  const [yaml = ''] = fc.sample(CASES, { numRuns: 1, seed: 7 });
  expect(traces(await openedFiles(yaml, 'secret')).length).toBeGreaterThan(3);
});
