import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { nodeHost } from '../../src/node-host.ts';
import { STAGES } from '../../src/pipeline.ts';
import { CASES } from '../agreement/papers.ts';
import { p, wordFile } from '../word-file.ts';
import { indict } from './indict.ts';

/**
 * Signs that a terminal obeys instead of showing them: a title of its window, a link, colours, a bell, a cleared screen in
 * one sign (C1) and in two, the order of writing turned about, lines that are none in the file.
 */
const RAW = '\u001b]0;title\u0007\u001b]8;;https://evil.example\u001b\\x\u001b[31m\u009b2J\u0007\b\u007f';
/** Those of them that a text may have. */
const TURNED = '\u202egnp\u202c\u2066x\u2069\u2028\u0085y';
const OBEYED = /[^\P{Cc}\n\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const NAME = `a${RAW}${TURNED}\n::error file=x,line=1::%0Ainjected,b`;
const MINIMAL = readFileSync(join(CASES, 'minimal.yaml'), 'utf8');

let folder = '';
const at = (name: string) => join(folder, name);

/** A case whose texts, names and ids all say what a terminal obeys; it can be built. */
const TEXTS = MINIMAL.replaceAll('Rupert Hentzau', `"Rupert ${TURNED} Hentzau"`)
  .replace('title: Prosecutor', `title: "Prosecutor ${TURNED}"`)
  .replace('Anna Tarlenheim', `"${TURNED}"`)
  .replaceAll('Zenda', `Zenda ${TURNED} the the`)
  .replaceAll('counts:', `terms: [{id: t, term: "T${TURNED}", means: "x${TURNED}"}]\ncounts:`);

/** Files with the signs themselves, each in another place. */
const PLACES: Readonly<Record<string, string>> = {
  text: MINIMAL.replaceAll('Zenda', `Zenda${RAW}`),
  escapes: MINIMAL.replace('Anna Tarlenheim', '"\\e]0;title\\a\\x9b2J\\u202e"'),
  key: `${MINIMAL}"k${TURNED}\\e[31m": 1\n`,
  'raw key': `${MINIMAL}k${RAW}: 1\n`,
  id: MINIMAL.replaceAll('hentzau', `"h${TURNED}\\e[31m"`),
  court: MINIMAL.replace(/^court:.*$/m, `court: "x${TURNED}\\e[31m"`),
  'court by a path': MINIMAL.replace(/^court:.*$/m, `court: "./x${TURNED}\\e[31m.yaml"`),
  crime: MINIMAL.replace(/crime: .*/, `crime: "rome_statute 8${TURNED}\\e[31m"`),
  instrument: MINIMAL.replace(/crime: .*/, `crime: "x${TURNED}\\e[31m 8"`),
  reference: MINIMAL.replaceAll('@looting', `@looting${TURNED}`).replaceAll('[^police]', '[^none\u202e]'),
  include: `${MINIMAL}forfeiture:\n  - include: "x${TURNED}\\e[31m.yaml"\n`,
  sources: `${MINIMAL}sources: "x${TURNED}\\e[31m.json"\n`,
  date: MINIMAL.replace('date: 2041-05-02', `date: "2041${TURNED}\\e[31m"`),
  format: MINIMAL.replace('format: 1', `format: "${TURNED}\\e[31m"`),
  remark: `# indict: allow x${TURNED} — y\n${MINIMAL}`,
  'no YAML': `format: [${RAW}`,
  tag: `format: !x${TURNED} 1\n`,
  anchor: 'format: *x\u202e\n',
  texts: TEXTS,
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'indict-'));
  mkdirSync(at('places'));
  mkdirSync(at('law'));
  for (const [place, text] of Object.entries(PLACES)) writeFileSync(at(`places/${place}.yaml`), text);
  writeFileSync(at('good.yaml'), TEXTS);
  writeFileSync(at('minimal.yaml'), MINIMAL);
  writeFileSync(at(`${NAME.replaceAll('/', '')}.yaml`), TEXTS);
  writeFileSync(
    at('own.yaml'),
    `format: 1\nname: "Own${TURNED}"\nsummary: "s${TURNED}"\nextends: ${CASES}../templates/courts/plain.yaml\n`,
  );
  writeFileSync(at('law/indict.config.yaml'), 'law: [own.yaml]\n');
  writeFileSync(at('law/good.yaml'), TEXTS);
  writeFileSync(
    at('law/own.yaml'),
    `format: 1\nid: own\nname: "Own${TURNED}"\naliases: ["A${TURNED}"]\nverified: full\nopen: false\ncite: {one: "Section {paths}", many: "Sections {paths}", of: of it}\nprovisions:\n  "12": {kind: crime, title: "brigandage${TURNED}", phrase: brigandage}\n`,
  );
  writeFileSync(
    at('paper.docx'),
    wordFile(p(`Words${TURNED}\u009b2J of nobody.`) + p(`14. More${TURNED}\u009b.`)),
  );
  writeFileSync(at('broken.docx'), `PK${RAW}`);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What a command prints, to a terminal or not. */
async function printed(line: readonly string[], screen = false): Promise<{ stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  const add = (to: 'stdout' | 'stderr') => (text: string | Uint8Array) => {
    said[to] += typeof text === 'string' ? text : Buffer.from(text).toString();
  };
  const environment = {
    colour: { stdout: false, stderr: false },
    terminal: false,
    screen,
    githubActions: false,
    elapsed: () => 0,
    columns: 80,
  };
  await run(line, nodeHost({ stdout: add('stdout'), stderr: add('stderr'), environment }));
  return said;
}

const FORMATS = ['text', 'json', 'sarif', 'junit', 'github'];
const named = () => at(`${NAME.replaceAll('/', '')}.yaml`);

/** Every command, with hostile words in each of its arguments, and on hostile files. */
const LINES: Readonly<Record<string, () => readonly string[]>> = {
  ...Object.fromEntries(
    FORMATS.map((format) => [`validate ${format}, a name`, () => ['validate', named(), '--format', format]]),
  ),
  ...Object.fromEntries(
    FORMATS.map((format) => [
      `validate ${format}, nothing there`,
      () => ['validate', `${folder}/${NAME}.none.yaml`, '--format', format],
    ]),
  ),
  ...Object.fromEntries(
    STAGES.filter((stage) => stage !== 'layout').map((stage) => [
      `inspect ${stage}`,
      () => ['inspect', at('good.yaml'), '--stage', stage],
    ]),
  ),
  ...Object.fromEntries(
    [
      'build',
      'validate',
      'diff',
      'elements',
      'verify',
      'import',
      'init',
      'explain',
      'law',
      'courts',
      'completions',
      'inspect',
      'doctor',
      NAME,
    ].flatMap((command) => [
      [`${command === NAME ? 'of any name' : command}, unknown argument`, () => [command, NAME]],
      [`${command === NAME ? 'of any name' : command}, unknown option`, () => [command, `--${NAME}`, NAME]],
    ]),
  ),
  'build, a name': () => ['build', named(), '-f', 'md', '-o', at('out')],
  'build, an output': () => [
    'build',
    at('minimal.yaml'),
    '-f',
    'md',
    '-o',
    `${folder}/out${NAME.replaceAll('/', '')}`,
  ],
  'build, an unwritable output': () => [
    'build',
    at('minimal.yaml'),
    '-f',
    'md',
    '-o',
    `/proc/${NAME.replaceAll('/', '')}`,
  ],
  'build, a folder': () => ['build', folder, '-f', 'md', '-o', at('all')],
  'build, a court': () => ['build', at('minimal.yaml'), '--court', NAME],
  'build, a court by its path': () => ['build', at('minimal.yaml'), '--court', `./${NAME}.yaml`],
  'build, a document': () => ['build', at('minimal.yaml'), '--document', NAME],
  'build, a format': () => ['build', at('minimal.yaml'), '-f', NAME],
  'build, a language': () => ['build', at('minimal.yaml'), '--lang', NAME],
  'build, readers': () => ['build', at('minimal.yaml'), '--for', NAME],
  'build, a reference': () => ['build', at('minimal.yaml'), '--reference', NAME, '-f', 'docx'],
  'build, a key': () => ['build', at('minimal.yaml'), '--manifest-key', NAME, '-f', 'md', '-o', at('key')],
  'build, a version': () => ['build', at('minimal.yaml'), '--against', `git:${NAME}:x.yaml`],
  'build, an older file': () => ['build', at('minimal.yaml'), '--against', NAME],
  'diff, words': () => ['diff', at('minimal.yaml'), at('good.yaml')],
  'diff, names': () => ['diff', named(), at('minimal.yaml')],
  'elements, words': () => ['elements', at('good.yaml')],
  'elements as JSON': () => ['elements', at('good.yaml'), '--format', 'json'],
  'elements, a name': () => ['elements', named()],
  'import, words': () => ['import', at('paper.docx'), '-o', '-'],
  'import, a file': () => ['import', at('paper.docx'), '-o', at('imported.yaml')],
  'import, no file': () => ['import', at('broken.docx'), '-o', at('none.yaml')],
  'import, a court': () => ['import', at('paper.docx'), '-o', at('imported2.yaml'), '--court', NAME],
  'init, a name': () => ['init', `${folder}/init${NAME.replaceAll('/', '')}.yaml`],
  'init, a court': () => ['init', at('init.yaml'), '--court', NAME],
  'courts, one': () => ['courts', at('own.yaml')],
  'courts, ejected': () => ['courts', 'plain', '--eject', `${folder}/eject${NAME.replaceAll('/', '')}`],
  'completions of a shell': () => ['completions', NAME],
  'verify, a case': () => ['verify', at('minimal.yaml'), NAME],
};

/** What Markdown and YAML on standard output say is as it is where a program reads it. */
const FOR_PROGRAMS = ['import, words'];

describe('nothing that a terminal obeys is printed', () => {
  test.each(Object.keys(LINES))('indict %s', async (name) => {
    const line = LINES[name]?.() ?? [];
    const { stdout, stderr } = await printed(line, FOR_PROGRAMS.includes(name));
    expect(stdout + stderr).not.toMatch(OBEYED);
    expect(stdout + stderr).not.toContain('a fault in the program itself');
    expect(`${stdout}\n${stderr}`).not.toMatch(/^::error file=x/m);
  });

  test.each(Object.keys(PLACES))('of a case with such signs: %s', async (place) => {
    for (const format of FORMATS) {
      const { stdout, stderr } = await printed(['validate', at(`places/${place}.yaml`), '--format', format]);
      expect(stdout + stderr).not.toMatch(OBEYED);
      if (format === 'json' || format === 'sarif') JSON.parse(stdout);
      if (format === 'github')
        for (const said of stdout.trimEnd().split('\n'))
          expect(said).toMatch(/^(?:::(?:error|warning|notice) file=[^,]*,line=|\d+ |$)/);
    }
    const { stdout, stderr } = await printed(
      ['build', at(`places/${place}.yaml`), '-f', 'md', '-o', at('places-out')],
      true,
    );
    expect(stdout + stderr).not.toMatch(OBEYED);
  });

  test.each([['law'], ['law', 'own'], ['law', 'brigandage'], ['law', 'own 12', '--elements']])(
    'of the law of a project: %s %s',
    (...line) => {
      const { stdout, stderr } = indict(at('law'), line);
      expect(stdout + stderr).not.toMatch(OBEYED);
      expect(stdout).toContain('<U+202E>');
    },
  );

  test('by a paper on a terminal, which a program gets as it is', async () => {
    const line = ['build', at('good.yaml'), '-f', 'md', '-o', '-'];
    const shown = await printed(line, true);
    expect(shown.stdout).not.toMatch(OBEYED);
    expect(shown.stdout).toContain('<U+202E>gnp');
    expect((await printed(line)).stdout).toContain('\u202egnp');
  });
});
