import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Paper, Run } from '../../src/model/paper.ts';
import { writeDocx } from '../../src/write/docx/index.ts';
import { CASES, papersOf, SHIPPED } from '../agreement/papers.ts';
import { plain } from '../readers/reading.ts';
import { everyWordFile } from '../write/docx/every-file.ts';
import { SMALL } from '../write/docx/sample.ts';
import { fetchPackages, type Programs } from './python/packages.ts';
import { run } from './tools.ts';

const READ = fileURLToPath(new URL('python/read_docx.py', import.meta.url));
/** All but most of the cases that nobody wrote. */
const made = [...(await everyWordFile())].filter(([name]) => !/, \d\d$/.test(name));

/** What `read_docx.py` says of a file. */
interface Read {
  readonly title: string;
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
  readonly notes: readonly string[];
}

/** What openxml-audit says of a file. */
interface Report {
  readonly errors: readonly { readonly description: string }[];
}

/** Its one mistake: `0` is no list, which is how a paragraph leaves that of its style (ISO/IEC 29500-1, 17.9.18). */
const NO_LIST = "Numbering definition '0' referenced but not found";

describe('from PyPI', () => {
  const folder = mkdtempSync(join(tmpdir(), 'indict-python-'));
  let programs: Programs;
  beforeAll(() => {
    programs = fetchPackages();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(({ skip }) => {
    if ('absent' in programs) skip(programs.absent);
  });
  const ask = (tool: string, ...args: string[]) =>
    run('folder' in programs ? join(programs.folder, tool) : tool, args, [0, 1]);

  test.each(SHIPPED)('python-docx gives back every paragraph, note and reference of %s', async (name) => {
    const { paper, bytes } = await papersOf(`${CASES}${name}.yaml`);
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, bytes.docx);
    const [read] = JSON.parse(ask('python', READ, path)) as [Read];
    const { numbered, item1, item2, item3 } = paper.sheet.styles;
    const styles = [numbered, item1, item2, item3].map((style) => style.name);
    const found = read.paragraphs.filter(({ style }) => styles.some((name) => style.startsWith(name)));
    expect(found.map(({ text }) => shown(text))).toEqual(numberedLines(paper));
    expect(read.notes.map(shown)).toEqual(paper.notes.map(({ runs }) => said(runs)));
    expect(read.title).toBe(paper.properties.title);
  });

  /** Asked of one file at a time: of several it takes the notes of one for those of another. */
  function faultsOf(bytes: Uint8Array): readonly string[] {
    const path = join(folder, 'asked.docx');
    writeFileSync(path, bytes);
    const [report] = JSON.parse(ask('openxml-audit', '-o', 'json', path)) as readonly [Report];
    return report.errors.map(({ description }) => description).filter((said) => said !== NO_LIST);
  }

  test.each(made)('openxml-audit expects Word to open %s', async (_, make) => {
    expect(faultsOf(await make())).toEqual([]);
  });

  test('openxml-audit expects Word not to open what is spoilt', () => {
    const parts = unzipSync(writeDocx(SMALL));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const document = strToU8(body.replace('<w:pPr>', '<w:pPr><w:bidi/>'));
    expect(faultsOf(zipSync({ ...parts, 'word/document.xml': document }))).not.toEqual([]);
  });
});

function numberedLines(paper: Paper): string[] {
  return paper.blocks.flatMap((block) => (block.kind === 'numbered' ? [said(block.runs)] : []));
}

/** What a reader without numbers of notes finds: a later call is a field, which has its number. */
function said(runs: readonly Run[]): string {
  return shown(runs.map((each) => (each.kind === 'call' ? callOf(each) : wordsOf(each))).join(''));
}

const callOf = ({ first, note }: Extract<Run, { kind: 'call' }>) => (first ? '' : `${note}`);

function wordsOf(each: Exclude<Run, { kind: 'call' }>): string {
  if (each.kind === 'break') return ' ';
  return each.kind === 'link' ? said(each.runs) : each.text;
}

/** python-docx reads every kind of hyphen as the plain one. */
function shown(text: string): string {
  return plain(text).replace(/\u2011/g, '-');
}
