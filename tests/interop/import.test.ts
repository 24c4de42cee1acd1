import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, type TestContext, test } from 'vitest';
import { CASES, papersOf, SHIPPED } from '../agreement/papers.ts';
import { lost, type Read, read } from '../word-file.ts';
import { needs, run } from './tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'indict-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A text as a Word file of pandoc's making. */
function byPandoc(name: string, text: string, from: string): Uint8Array {
  const [source, target] = [join(folder, `${name}.txt`), join(folder, `${name}.docx`)];
  writeFileSync(source, text);
  run('pandoc', ['-f', from, '-t', 'docx', '-o', target, source]);
  return readFileSync(target);
}

/** A file as LibreOffice opens it and saves it as another. */
function byOffice(name: string, to: string, out: string): Uint8Array {
  const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'office'))}`;
  run('soffice', [
    settings,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    join(folder, out),
    join(folder, name),
  ]);
  return readFileSync(join(folder, out, name.replace(/\.[^.]+$/, `.${to.split(':')[0]}`)));
}

/** The paragraphs of a case, in the order of printing. */
function paragraphsOf({ values }: Read): readonly unknown[] {
  const within = (each: { paragraphs?: readonly unknown[] }) => each.paragraphs ?? [each];
  const { accused, general_allegations: general = [], individual_responsibility: own = [], counts } = values;
  return [...accused.flatMap(within), ...[...general, ...own].flatMap(within), ...counts.flatMap(within)];
}

const SEEDS = '/work/shared/seeds/';

/** The sample indictment at the end of a published paper, which is not ours to keep. */
function sample({ skip }: TestContext): string {
  const name = existsSync(SEEDS) ? readdirSync(SEEDS).find((each) => each.startsWith('001_')) : undefined;
  if (name === undefined) return skip('the sample indictment is not on this machine');
  const text = readFileSync(SEEDS + name, 'utf8');
  return text.slice(text.lastIndexOf('\nSAMPLE INDICTMENT\n') + '\nSAMPLE INDICTMENT\n'.length);
}

describe.each(['markdown', 'gfm', 'commonmark'])('the sample indictment, by pandoc from %s', (from) => {
  test('has 23 paragraphs, one accused, one count, one footnote, and broken references that are told', async (context) => {
    needs('pandoc', context);
    const bytes = byPandoc('sample', sample(context), from);
    const imported = await read(bytes);
    expect(paragraphsOf(imported)).toHaveLength(23);
    expect(imported.values.accused).toMatchObject([{ id: 'kim', name: 'Kim Jong Un' }]);
    expect(imported.values.counts).toMatchObject([
      { id: 'count-1', crime: 'rome_statute 8 bis', modes: ['rome_statute 25(3)(c)'] },
    ]);
    expect(Object.keys(imported.values.footnotes)).toEqual(['n1']);
    const broken = imported.findings.filter((finding) => /broken|circular/.test(finding));
    expect([...broken].sort()).toEqual([
      'import/broken-provision: 25(c)(3)',
      'import/broken-provision: 25(c)(3)',
      'import/broken-provision: 25(c)(3)',
      'import/circular-reference: 20',
    ]);
    expect(lost(bytes, imported.text)).toEqual([]);
  });
});

const LISTS = `THE PROSECUTOR against Rupert Hentzau

# THE ACCUSED

1. Rupert Hentzau was born in Zenda.

# GENERAL ALLEGATIONS

2. There was a conflict.[^1]
3. The forces took part, namely

    a. the first; and
    b. the second *company*.

# COUNT 1: PILLAGE

4. As paragraphs 1 and 3(b) say, he pillaged.

[^1]: Report of **12** May.
`;

const LISTED = {
  accused: [
    {
      id: 'hentzau',
      name: 'Rupert Hentzau',
      paragraphs: [{ id: 'p1', text: 'Rupert Hentzau was born in Zenda.' }],
    },
  ],
  general_allegations: [
    'There was a conflict.[^n1]',
    {
      text: 'The forces took part, namely',
      items: ['the first; and', { id: 'p3-b', text: 'the second *company*.' }],
    },
  ],
  counts: [
    {
      id: 'count-1-pillage',
      title: 'PILLAGE',
      paragraphs: ['As paragraphs @p1 and @p3-b say, he pillaged.'],
    },
  ],
  footnotes: { n1: 'Report of **12** May.' },
};

describe('numbered lists', () => {
  test('by pandoc', async (context) => {
    needs('pandoc', context);
    const bytes = byPandoc('lists', LISTS, 'markdown');
    const { values, text } = await read(bytes);
    expect(values).toMatchObject(LISTED);
    expect(lost(bytes, text)).toEqual([]);
  });

  test('by LibreOffice, from an OpenDocument file', async (context) => {
    needs('pandoc', context);
    needs('soffice', context);
    writeFileSync(join(folder, 'open.txt'), LISTS);
    run('pandoc', ['-f', 'markdown', '-o', join(folder, 'open.odt'), join(folder, 'open.txt')]);
    const bytes = byOffice('open.odt', 'docx:MS Word 2007 XML', 'office-out');
    const { values, text } = await read(bytes);
    expect(values).toMatchObject(LISTED);
    expect(lost(bytes, text)).toEqual([]);
  });
});

test.for(SHIPPED)(
  '%s, opened and saved by LibreOffice, still makes the same paper',
  async (name, context) => {
    needs('soffice', context);
    const { bytes } = await papersOf(`${CASES}${name}.yaml`);
    writeFileSync(join(folder, `${name}.docx`), bytes.docx);
    const { text } = await read(byOffice(`${name}.docx`, 'docx:MS Word 2007 XML', 'again'));
    const again = await papersOf('cases/imported.yaml', { text });
    expect(new TextDecoder().decode(again.bytes.md)).toBe(new TextDecoder().decode(bytes.md));
  },
);
