import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SHIPPED } from '../agreement/papers.ts';
import { plain } from '../readers/reading.ts';
import { standsIn } from './pages.ts';
import { readWithPandoc } from './pandoc-reader.ts';
import { asShown, type Files, filesOf } from './shipped.ts';
import { needs, run } from './tools.ts';

/** LibreOffice's own settings, so that no other run of it is in our way. */
const office = mkdtempSync(join(tmpdir(), 'indict-office-'));
afterAll(() => rmSync(office, { recursive: true, force: true }));

function convert(path: string, to: string, folder: string): void {
  const settings = `-env:UserInstallation=${pathToFileURL(office)}`;
  run('soffice', [settings, '--headless', '--convert-to', to, '--outdir', folder, path]);
}

describe.each(SHIPPED)('%s', (name) => {
  let files: Files;
  beforeAll(async () => {
    files = await filesOf(name);
  });
  afterAll(() => files.remove());

  /** Number and words of every paragraph as a page shows them. */
  const shown = () => files.expected.paragraphs.map(({ label, text }) => asShown(`${label} ${text}`));

  test('LibreOffice counts and refreshes the Word file to the same numbers and words', (context) => {
    needs('soffice', context);
    convert(files.paths.docx, 'txt:Text (encoded):UTF8', files.folder);
    const lines = readFileSync(`${files.folder}/${name}.txt`, 'utf8')
      .replace('\ufeff', '')
      .split(/\r?\n/)
      .map(plain);
    expect(lines.filter((line) => shown().includes(line))).toEqual(shown());
  });

  test('LibreOffice prints the Word file with every paragraph and note', (context) => {
    needs('soffice', context);
    needs('pdftotext', context);
    const folder = join(files.folder, 'office');
    convert(files.paths.docx, 'pdf', folder);
    const pages = run('pdftotext', ['-raw', `${folder}/${name}.pdf`, '-']).split('\f');
    const notes = files.expected.notes.map(({ number, text }) => `${number} ${asShown(text)}`);
    expect([...shown(), ...notes].filter((text) => !standsIn(pages, text))).toEqual([]);
  });

  test('pandoc reads the Word file with every number, paragraph and note', (context) => {
    needs('pandoc', context);
    const { lines, notes } = readWithPandoc(files.paths.docx, 'docx');
    const expected = files.expected.paragraphs.map(
      ({ label, text }) => `${label.replace(/[().]/g, '')} ${text}`,
    );
    expect(lines.filter((line) => expected.includes(line))).toEqual(expected);
    expect(notes).toEqual(files.expected.notes.map(({ text }) => text));
  });

  test.each(['markdown', 'gfm'])(
    'pandoc reads the Markdown as %s with every number, paragraph and note',
    (from) => {
      const expected = files.expected.paragraphs.map(({ label, text }) => `${label} ${text}`);
      const { lines, notes } = readWithPandoc(files.paths.md, from);
      expect(lines.filter((line) => expected.includes(line))).toEqual(expected);
      expect(notes).toEqual(files.expected.notes.map(({ text }) => text));
    },
  );

  test('pdftotext finds every paragraph and note', (context) => {
    needs('pdftotext', context);
    const pages = run('pdftotext', ['-raw', files.paths.pdf, '-']).split('\f');
    const notes = files.expected.notes.map(({ number, text }) => `${number} ${asShown(text)}`);
    expect([...shown(), ...notes].filter((text) => !standsIn(pages, text))).toEqual([]);
  });

  test('poppler finds every label, paragraph (but for the calls within) and note in the structure', (context) => {
    needs('pdfinfo', context);
    const structure = run('pdfinfo', ['-struct-text', files.paths.pdf]);
    const labels = [...structure.matchAll(/^ *LI\b.*\n *Lbl\b.*\n *"(.*)"$/gm)].map(([, label = '']) =>
      label.trim(),
    );
    expect(labels).toEqual(files.expected.paragraphs.map(({ label }) => label));
    expect(structure.match(/^ *Note\b/gm)).toHaveLength(files.expected.notes.length);
    const words = [...structure.matchAll(/^ *"(.*)"$/gm)].map(([, said = '']) => said).join('');
    const stretches = files.expected.paragraphs.flatMap(({ text }) => text.split(/\[\^\d+\]/));
    expect(stretches.filter((stretch) => !standsIn([words], stretch))).toEqual([]);
  });

  test('every face is embedded and every glyph has its letter', (context) => {
    needs('pdffonts', context);
    const faces = run('pdffonts', [files.paths.pdf]).trim().split('\n').slice(2);
    expect(faces).not.toEqual([]);
    for (const face of faces) expect(face).toMatch(/ yes yes yes +\d+ +\d+$/);
  });

  test('qpdf has nothing to complain of', (context) => {
    needs('qpdf', context);
    expect(run('qpdf', ['--check', files.paths.pdf])).toContain('No syntax or stream encoding errors found');
  });
});
