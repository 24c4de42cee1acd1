import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
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

/** A case with an include, and a court that has a folder of its own. */
const HOUSE = fileURLToPath(new URL('../../templates/', import.meta.url));
const COURT = `format: 1\nname: Court of Zenda\nextends: ${HOUSE}courts/special-tribunal.yaml\n`;
const CASE = {
  'court: special-tribunal': 'court: court.yaml',
  'general_allegations:\n': 'general_allegations:\n  - include: part.yaml\n',
};

type Edit = (folder: string) => void;

const put =
  (name: string, text: string): Edit =>
  (folder) =>
    fs.writeFileSync(join(folder, name), text);
const remove =
  (name: string): Edit =>
  (folder) =>
    fs.rmSync(join(folder, name));

/** A day's work, mistakes and all. */
const EDITS: readonly Edit[] = [
  (folder) => writeCase(folder, 'kim.yaml', { ...CASE, 'Rupert Hentzau': 'Rudolf Rassendyll' }),
  (folder) => writeCase(folder, 'kim.yaml', CASE),
  put('part.yaml', '- It snowed in @nowhere.\n'),
  put('part.yaml', '- It snowed in Zenda and in *Strelsau*, Ł, Ж, ש.\n'),
  put('court.yaml', `${COURT}page: {size: Letter}\n`),
  put('court/signature.hbs', '<p>Signed.</p>\n'),
  put('court/indictment.hbs', `<p>Of Zenda.</p>\n${fs.readFileSync(`${HOUSE}indictment.hbs`, 'utf8')}`),
  remove('court/signature.hbs'),
  remove('part.yaml'),
  put('part.yaml', '- It rained in Zenda.\n'),
  put('indict.config.yaml', 'court: stl\n'),
  remove('indict.config.yaml'),
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
  let mistakes = 0;
  for (const edit of EDITS) {
    edit(folder);
    fs.rmSync(join(folder, 'fresh'), { recursive: true, force: true });
    indict(folder, ['build', 'kim.yaml', '-o', 'fresh']);
    const fresh = papers(folder, 'fresh');
    if (fresh.length === 0) mistakes++;
    else while (!isDeepStrictEqual(papers(folder, 'build'), fresh)) await hears(BUILT);
  }
  expect(mistakes).toBe(2);
});

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
