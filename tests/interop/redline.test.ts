import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editedKim, edits, KIM } from '../compare/edited-kim.ts';
import { hostWith } from '../host-with.ts';
import { plain } from '../readers/reading.ts';
import { redlineFile, wordFile } from '../write/docx/redlines.ts';
import { type Order, settle, shownBy } from './office/settle.ts';
import { needs, run } from './tools.ts';

/** Random amendments of `cases/kim.yaml`, the same on every machine. */
const AMENDMENTS = fc.sample(edits, { numRuns: Number(env.REDLINE_RUNS ?? 20), seed: 20250921 });

const folder = mkdtempSync(join(tmpdir(), 'indict-redline-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('of a redline in Word, to accept all gives the new paper, and to reject all the old one:', () => {
  beforeAll(async () => {
    const host = hostWith({ 'kim.yaml': KIM });
    writeFileSync(at('kim.docx'), await wordFile({ path: 'kim.yaml' }, host));
    for (const [index, made] of AMENDMENTS.entries()) {
      const both = hostWith({ 'kim.yaml': KIM, 'amended.yaml': editedKim(made) });
      writeFileSync(at(`${index}.new.docx`), await wordFile({ path: 'amended.yaml' }, both));
      writeFileSync(at(`${index}.docx`), await redlineFile('kim.yaml', 'amended.yaml', both));
    }
  }, 1_200_000);

  test('pandoc reads every line and note', { timeout: 3_600_000 }, (context) => {
    needs('pandoc', context);
    const old = readByPandoc(at('kim.docx'));
    for (const [index, made] of AMENDMENTS.entries()) {
      const said = JSON.stringify(made);
      expect(readByPandoc(at(`${index}.docx`), 'reject'), said).toEqual(old);
      expect(readByPandoc(at(`${index}.docx`), 'accept'), said).toEqual(
        readByPandoc(at(`${index}.new.docx`)),
      );
    }
  });

  test('LibreOffice shows every number, line and note', { timeout: 3_600_000 }, (context) => {
    needs('soffice', context);
    mkdirSync(at('office'));
    const order = (deed: Order['deed'], name: string, to: string) => ({
      deed,
      from: at(`${name}.docx`),
      to: at(`office/${to}`),
    });
    settle(
      [
        order('Keep', 'kim', 'kim'),
        ...[...AMENDMENTS.keys()].flatMap((index) => [
          order('Reject', `${index}`, `${index}.old`),
          order('Accept', `${index}`, `${index}.accepted`),
          order('Keep', `${index}.new`, `${index}.new`),
        ]),
      ],
      at('orders'),
      at('settings'),
    );
    const old = shownBy(at('office/kim'));
    for (const [index, made] of AMENDMENTS.entries()) {
      const said = JSON.stringify(made);
      const lost = endLost(at(`${index}.docx`));
      if (lost !== 'came') expect(shownBy(at(`office/${index}.old`)), said).toEqual(old);
      if (lost !== 'went')
        expect(shownBy(at(`office/${index}.accepted`)), said).toEqual(shownBy(at(`office/${index}.new`)));
    }
  });
});

/**
 * What became of the paragraph that calls a redline's first note, if it did not stay. LibreOffice (so 7.4) reads all notes
 * there, and what became of the paragraph's end it then takes for that of a note's: the paragraph stays, empty. So it is
 * in files of its own, too: where it deletes such a paragraph itself, writes the file, opens it and accepts, one stays.
 */
function endLost(path: string): 'came' | 'went' | undefined {
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  const [paragraph = ''] = /<w:p>(?:(?!<\/w:p>).)*<w:footnoteReference /s.exec(xml) ?? [];
  const start = paragraph.slice(paragraph.lastIndexOf('<w:p>'));
  const [, end] = /^<w:p><w:pPr>(?:(?!<\/w:pPr>).)*<w:(ins|del|moveFrom|moveTo) /s.exec(start) ?? [];
  if (end === undefined) return undefined;
  return end === 'ins' || end === 'moveTo' ? 'came' : 'went';
}

/**
 * The lines that pandoc makes of a Word file, notes among them; without the numbers of paragraphs, since pandoc (so 2.17)
 * leaves an empty item of the list where one went, at any depth; and without the rules of tables, as wide as the rows of both.
 */
function readByPandoc(path: string, changes: 'accept' | 'reject' = 'accept'): readonly string[] {
  const text = run('pandoc', [
    '-f',
    'docx',
    '-t',
    'plain',
    '--wrap=none',
    `--track-changes=${changes}`,
    path,
  ]);
  return text
    .split('\n')
    .map((line) => plain(line.replace(/^(?: *(?:\d+\.|\(?[a-z]+[.)]|[A-Z]\.)(?= |$))+/, '')))
    .filter((line) => !/^[- ]*$/.test(line));
}
