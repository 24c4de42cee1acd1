import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { filesIn, indict, PROGRAM, writeCase } from './indict.ts';

/** The program as it watches, which is gone after the test. */
function watching(folder: string, line: readonly string[]) {
  const program: ChildProcess = spawn(process.execPath, [PROGRAM, ...line, '--watch'], {
    cwd: folder,
    env: {},
  });
  onTestFinished(() => void program.kill('SIGKILL'));
  let heard = '';
  let wake = (): void => undefined;
  for (const stream of [program.stdout, program.stderr])
    stream?.on('data', (chunk) => {
      heard += chunk;
      wake();
    });
  return {
    program,
    /** What it says until it has said this, since it was last heard. */
    hears: async (sentence: RegExp): Promise<string> => {
      while (!sentence.test(heard))
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      const all = heard;
      heard = '';
      return all;
    },
  };
}

/** What it says when it is done. */
const BUILT = / s\n|nothing was written\n/;

/** Cases that differ in words, and a court with a template of its own. */
const HOUSE = fileURLToPath(new URL('../../templates/courts/special-tribunal.yaml', import.meta.url));
const COURT = `format: 1\nname: Court of Zenda\nextends: ${HOUSE}\n`;
type Edit = readonly [does: string, deed: (folder: string) => void];
const put = (name: string, text: string) => (folder: string) => fs.writeFileSync(join(folder, name), text);
const CASE = {
  'court: special-tribunal': 'court: court.yaml',
  'general_allegations:\n': 'general_allegations:\n  - include: part.yaml\n',
};
const EDITS: readonly Edit[] = [
  [
    'another name',
    (folder) => writeCase(folder, 'kim.yaml', { ...CASE, 'Rupert Hentzau': 'Rudolf Rassendyll' }),
  ],
  ['the name as it was', (folder) => writeCase(folder, 'kim.yaml', CASE)],
  [
    'a court of the house',
    (folder) => writeCase(folder, 'kim.yaml', { ...CASE, 'court: special-tribunal': 'court: icc' }),
  ],
  ['an include', put('part.yaml', '- It snowed in Zenda.\n')],
  ['a longer include', put('part.yaml', '- It snowed in Zenda.\n- And in *Strelsau*, ”once”: Ł, Ж, ש.\n')],
  ['an include with a mistake', put('part.yaml', '- It snowed in @nowhere.\n')],
  ['no include', (folder) => fs.rmSync(join(folder, 'part.yaml'))],
  ['a court', put('court.yaml', COURT)],
  ['a court on another page', put('court.yaml', `${COURT}page: {size: Letter}\n`)],
  ['a template', put('court/indictment.hbs', '<p>Of its own.</p>{{> counts}}\n')],
  ['a partial', put('court/signature.hbs', '<p>Signed.</p>\n')],
  ['no partial', (folder) => fs.rmSync(join(folder, 'court/signature.hbs'), { force: true })],
  ['settings', put('indict.config.yaml', 'rules: {text/final-stop: off}\n')],
  ['settings with another court', put('indict.config.yaml', 'court: stl\n')],
  ['no settings', (folder) => fs.rmSync(join(folder, 'indict.config.yaml'), { force: true })],
];

function scene(): string {
  const folder = temporaryFolder();
  fs.mkdirSync(join(folder, 'court'));
  writeCase(folder, 'kim.yaml', CASE);
  put('court.yaml', COURT)(folder);
  put('part.yaml', '- It rained in Zenda.\n')(folder);
  return folder;
}

const papers = (folder: string, below: string) =>
  filesIn(folder, below).map((name) => [name, fs.readFileSync(join(folder, below, name)).toString('base64')]);

test('whatever changes, and after whatever, the papers are those that a new process makes', async () => {
  const folder = scene();
  const { hears } = watching(folder, ['build', 'kim.yaml']);
  await hears(/Ctrl-C ends it\n/);
  const [walk] = fc.sample(fc.shuffledSubarray([...EDITS], { minLength: 10, maxLength: 10 }), 1);
  let compared = 0;
  for (const [, deed] of walk as readonly Edit[]) {
    deed(folder);
    fs.rmSync(join(folder, 'fresh'), { recursive: true, force: true });
    if (indict(folder, ['build', 'kim.yaml', '-o', 'fresh']).stdout === '') continue;
    const fresh = papers(folder, 'fresh');
    while (!isDeepStrictEqual(papers(folder, 'build'), fresh)) await hears(BUILT);
    compared++;
  }
  expect(compared).toBeGreaterThan(4);
}, 120_000);

test('Ctrl-C ends it well, while it waits and while it builds, and leaves whole papers', async () => {
  for (const moment of [/Ctrl-C ends it\n/, /changed\n/]) {
    const folder = scene();
    const { program, hears } = watching(folder, ['build', 'kim.yaml', '-o', '.']);
    const gone = once(program, 'exit');
    await hears(/Ctrl-C ends it\n/);
    if (moment.source.startsWith('changed')) {
      put('part.yaml', '- It snowed.\n')(folder);
      await hears(moment);
    } else put('kim.md', 'Nobody reads this.')(folder);
    program.kill('SIGINT');
    expect(await gone).toEqual([0, null]);
    expect(filesIn(folder).filter((name) => /^\.|tmp$/.test(name))).toEqual([]);
    expect(fs.readFileSync(join(folder, 'kim.pdf'), 'latin1')).toMatch(/%%EOF\s*$/);
  }
});

test('validate shows the findings anew', async () => {
  const folder = scene();
  const { hears } = watching(folder, ['validate', 'kim.yaml']);
  await hears(/Ctrl-C ends it\n/);
  put('part.yaml', '- It rained in @nowhere.\n')(folder);
  expect(await hears(/in 1 file\n/)).toMatch(
    /\n--- part\.yaml changed\n(.*\n)*part\.yaml:1:\d+ error .*nowhere/,
  );
});
