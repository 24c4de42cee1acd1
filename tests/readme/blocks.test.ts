import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Table } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { build, validate } from '../../src/pipeline.ts';
import { report } from '../../src/report/index.ts';
import { hostOf } from '../agreement/papers.ts';
import { workbook } from '../parse/workbook.ts';
import { realHost } from '../real-host.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { documentAt, lineOf, ROOT, wordsOf } from './document.ts';

const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const keysOf = (schema: string) => Object.keys(JSON.parse(read(`schemas/${schema}.schema.json`)).properties);

const KEYS = { case: keysOf('case'), settings: keysOf('config'), court: keysOf('court') };

const MANUALS = ['README.md', 'templates/README.md'].map(documentAt);
const blocks = MANUALS.flatMap(({ path, blocks }) =>
  blocks.map((block) => ({ at: `${path}:${lineOf(block)}`, ...block })),
);

/** What an example takes for granted: each key that it has not itself. */
const GRANTED: Readonly<Record<string, string>> = {
  format: '1',
  court: 'special-tribunal',
  accused: '[{id: roe, name: Jordan Roe}]',
  incidents: '[{id: market, date: 2039-12-19, place: Hofbau, conduct: Shells struck the market.}]',
  general_allegations: '[{id: looting, text: Soldiers emptied 14 shops.}]',
  evidence: '[{id: P-0001, title: Order of the day, number: GRA-OTP-0001-0001}]',
  footnotes: '{report: "Report no. 77 of the Zenda police, 10 November 2040."}',
  counts:
    '[{id: pillage, crime: "rome_statute 8(2)(b)(xvi)", paragraphs: [{id: estimate, text: The Ministry counted again.}]}]',
};

/** A block as a whole case. */
function completed(text: string): string {
  const own = Object.keys(parse(text));
  const rest = Object.entries(GRANTED).filter(([key]) => !own.includes(key));
  return [text, ...rest.map(([key, value]) => `${key}: ${value}`)].join('\n');
}

const MODEL = 'cases/minimal.yaml';

/** Files of each kind of example, by which it is tried; `case.yaml` is the case. */
const KINDS: Readonly<Record<string, (text: string) => Readonly<Record<string, string | Uint8Array>>>> = {
  case: (text) => ({ 'case.yaml': completed(text), 'analyst.xlsx': workbook(analystsSheet()) }),
  settings: (text) => ({
    'case.yaml': read(MODEL),
    'indict.config.yaml': text,
    'law/penal-code.yaml': read('schemas/law/stl.yaml'),
  }),
  court: (text) => ({
    'case.yaml': read(MODEL).replace('court: special-tribunal', 'court: my-court.yaml'),
    'my-court.yaml': `format: 1\nextends: ${fileURLToPath(new URL('templates/courts/special-tribunal.yaml', ROOT))}\nname: Mine\n${text}`,
    'my-court/summary.hbs': '<p>{{companion}}</p>\n',
  }),
};

function kindOf(text: string): string | undefined {
  const keys = Object.keys(parse(text) ?? {});
  return Object.entries(KEYS).find(([, known]) => keys.every((key) => known.includes(key)))?.[0];
}

const VERSION = JSON.parse(read('package.json')).version;

/** Whether a block is of a workflow of GitHub's. */
function isWorkflow(text: string): boolean {
  return Array.isArray(parse(text));
}

/** Whether a block is pre-commit's. */
function isPreCommit(text: string): boolean {
  return Object.hasOwn(parse(text) ?? {}, 'repos');
}

/** The table of README that shows what an analyst writes. */
function analystsSheet(): readonly (readonly string[])[] {
  const table = MANUALS.flatMap(({ tables }) => tables).find((each) => cellsOf(each)[0]?.[0] === 'ID');
  return table ? cellsOf(table) : [];
}

function cellsOf({ children }: Table): readonly (readonly string[])[] {
  return children.map((row) => row.children.map((cell) => wordsOf(cell)));
}

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

describe('every example in YAML', () => {
  const examples = blocks.filter(({ lang, value }) => lang === 'yaml' && !/^#.*$/.test(value));

  test.each(examples.filter(({ value }) => !isWorkflow(value) && !isPreCommit(value)))(
    '$at is read, has no error and makes papers',
    async ({ value }) => {
      const kind = kindOf(value);
      expect(kind).toBeDefined();
      const path = join(folderWith(KINDS[kind ?? '']?.(value) ?? {}), 'case.yaml');
      const { findings } = await validate({ path }, realHost());
      expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual(
        [],
      );
      const documents = kind === 'court' ? Object.keys(parse(value).documents) : ['indictment'];
      const { outputs } = await build({ path, documents, formats: ['docx', 'pdf', 'md'] }, realHost());
      expect(outputs.length).toBe(3);
    },
  );

  test('for GitHub asks for an action that there is, with inputs that it has', () => {
    const steps = examples.flatMap(({ value }) => (isWorkflow(value) ? parse(value) : []));
    expect(steps.length).toBeGreaterThan(0);
    for (const { uses, with: given = {} } of steps) {
      const [, path, version] = /^OWNER\/indict\/(.*)@v(.*)$/.exec(uses) ?? [];
      if (path === undefined) continue;
      const { inputs } = parse(read(`${path}/action.yml`));
      expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([]);
      expect(version).toBe(VERSION);
    }
  });

  test('for pre-commit asks for hooks that there are', () => {
    const known = parse(read('.pre-commit-hooks.yaml')).map(({ id }: { id: string }) => id);
    for (const { value } of examples.filter(({ value }) => isPreCommit(value)))
      for (const { rev, hooks } of parse(value).repos) {
        expect(rev).toBe(`v${VERSION}`);
        for (const { id } of hooks) expect(known).toContain(id);
      }
  });
});

test('what is shown of a misspelt reference is what the program says', async () => {
  const [ten] = blocks.filter(({ value }) => value.startsWith('format: 1'));
  const [shown] = blocks.filter(({ lang }) => lang === 'text');
  const text = ten?.value.replace('@looting.', '@lootnig.') ?? '';
  const { findings } = await build({ path: 'my-case.yaml', formats: ['md'] }, hostOf('my-case.yaml', text));
  const said = report(findings, 'text', {
    files: 1,
    paths: [],
    hidden: [],
    manual: {},
    version: '',
    colour: false,
    columns: undefined,
  });
  expect(said).toContain(`${shown?.value}\n`);
});

test('every block says in what language it is, and none of JSON is broken', () => {
  expect(
    blocks
      .filter(({ lang }) => !['sh', 'yaml', 'js', 'json', 'text'].includes(lang ?? ''))
      .map(({ at }) => at),
  ).toEqual([]);
  for (const { lang, value } of blocks) if (lang === 'json') JSON.parse(value);
});
