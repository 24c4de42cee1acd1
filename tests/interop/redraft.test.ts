import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { CASES, papersOf, SHIPPED } from '../agreement/papers.ts';
import { readPaper } from '../readers/paper.ts';
import { plain } from '../readers/reading.ts';
import { FRONT, moved, redraft } from './office/redraft.ts';
import { standsIn } from './pages.ts';
import { asShown } from './shipped.ts';
import { needs, run } from './tools.ts';

const PAPERS = [
  ...SHIPPED.map((name) => [name, `${CASES}${name}.yaml`] as const),
  [
    'a filing of every part',
    fileURLToPath(new URL('../agreement/filing/case.yaml', import.meta.url)),
  ] as const,
];

const folder = mkdtempSync(join(tmpdir(), 'indict-redraft-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Words of what a redraft left behind. */
const left = (own: string, ending: string) => readFileSync(join(own, `redrafted.${ending}`), 'utf8');

test.for(PAPERS)(
  'a paragraph and a note that LibreOffice puts before all of %s move every number and reference by one',
  async ([, path], context) => {
    needs('soffice', context);
    needs('pdftotext', context);
    const { paper, bytes } = await papersOf(path);
    const own = mkdtempSync(join(folder, 'paper-'));
    writeFileSync(join(own, 'paper.docx'), bytes.docx);
    redraft(join(own, 'paper.docx'), own, join(folder, 'settings'), paper.sheet.styles.numbered.name);

    // What LibreOffice does not know (so 7.4) it keeps as it was; tests/write/docx/redraft.test.ts counts these fields.
    const knows = !left(own, 'fodt').includes('NOTEREF');
    const { paragraphs, notes } = readPaper(moved(paper, knows));
    const expected = [
      `1. ${FRONT.text}1`,
      ...paragraphs.map(({ label, text }) => asShown(`${label} ${text}`)),
    ];
    const lines = left(own, 'txt').replace('\ufeff', '').split(/\r?\n/).map(plain);
    expect(lines.filter((line) => expected.includes(line))).toEqual(expected);

    const pages = run('pdftotext', ['-raw', join(own, 'redrafted.pdf'), '-']).split('\f');
    const below = [`1 ${FRONT.note}`, ...notes.map(({ number, text }) => `${number} ${asShown(text)}`)];
    expect([...expected, ...below].filter((text) => !standsIn(pages, text))).toEqual([]);
  },
);
