import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indict, PROGRAM } from '../cli/indict.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** How many builds are killed; the nightly run asks for more. */
const KILLS = Number(env.KILL_RUNS ?? 20);

const CASES = fileURLToPath(new URL('../../cases/', import.meta.url));

/** Calls of the program, those that take longer less often. `link` leads to the folder `far`. */
const CALLS: readonly (readonly string[])[] = [
  ['build', 'minimal.yaml', '-o', 'out', '--manifest'],
  ['build', 'minimal.yaml', '-o', 'link'],
  ['build', 'minimal.yaml', '-o', 'out', '--document', 'all'],
  ['build', 'minimal.yaml', '-o', 'link', '-f', 'docx,md', '--manifest'],
  ['build', 'minimal.yaml', 'kim.yaml', 'power-grid.yaml', '-o', 'out', '-f', 'docx,md'],
  ['build', 'kim.yaml', '-o', 'out'],
];

type Files = ReadonlyMap<string, string>;

/** The papers in both folders, by path; what is unfinished is none. */
function papers(folder: string): Files {
  const paths = ['out', 'far'].flatMap((below) =>
    readdirSync(join(folder, below)).map((name) => `${below}/${name}`),
  );
  const finished = paths.filter((path) => !path.endsWith('.tmp'));
  return new Map(finished.map((path) => [path, readFileSync(join(folder, path)).toString('latin1')]));
}

function unfinished(folder: string): readonly string[] {
  return ['out', 'far'].flatMap((below) =>
    readdirSync(join(folder, below)).filter((name) => name.endsWith('.tmp')),
  );
}

interface Scene {
  readonly call: readonly string[];
  /** A folder with the cases as they are now and papers of how they were. */
  readonly folder: string;
  readonly old: Files;
  readonly new: Files;
  /** How long the call takes, in milliseconds. */
  readonly span: number;
}

function setScene(call: readonly string[]): Scene {
  const folder = temporaryFolder();
  for (const below of ['out', 'far']) mkdirSync(join(folder, below));
  symlinkSync('far', join(folder, 'link'));
  const names = call.filter((word) => word.endsWith('.yaml'));
  for (const name of names) {
    const text = readFileSync(CASES + name, 'utf8');
    writeFileSync(join(folder, name), text.replace(/(?<![-\w])position: \w[^,}\n#]*/, '$& as it was'));
    writeFileSync(join(folder, `${name}.new`), text);
  }
  expect(indict(folder, call).status).toBe(0);
  const old = papers(folder);
  for (const name of names) cpSync(join(folder, `${name}.new`), join(folder, name));
  const after = temporaryFolder();
  cpSync(folder, after, { recursive: true, verbatimSymlinks: true });
  const began = performance.now();
  expect(indict(after, call).status).toBe(0);
  return { call, folder, old, new: papers(after), span: performance.now() - began };
}

/** Runs the call and kills it after a time; where `writing` is said, as soon after it began to write. */
function runAndKill(scene: Scene, folder: string, wait: number, writing: boolean): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, ...scene.call], { cwd: folder, env: {}, stdio: 'ignore' });
  const kill = () => setTimeout(() => child.kill('SIGKILL'), wait);
  const watchers = writing
    ? ['out', 'far'].map((below) => watch(join(folder, below), { persistent: false }))
    : [];
  for (const watcher of watchers) watcher.once('change', kill);
  if (!writing) kill();
  return new Promise((resolve) => {
    child.once('exit', () => {
      for (const watcher of watchers) watcher.close();
      resolve();
    });
  });
}

/** Which papers a killed call left of each case: `old`, `new` or `both`, but never anything else. */
function remains(scene: Scene, folder: string): readonly string[] {
  const found = papers(folder);
  expect([...found.keys()].sort()).toEqual([...scene.new.keys()].sort());
  const states = new Map<string, Set<string>>();
  for (const [path, bytes] of found) {
    const whole = [scene.old.get(path), scene.new.get(path)];
    expect(whole.includes(bytes), `${path} is whole`).toBe(true);
    if (whole[0] === whole[1]) continue;
    const name = path.replace(/^.*\/([a-z]+(-grid)?).*$/, '$1');
    states.set(name, (states.get(name) ?? new Set()).add(bytes === whole[0] ? 'old' : 'new'));
  }
  return [...states.values()].map((ages) => (ages.size > 1 ? 'both' : ([...ages][0] ?? '')));
}

test(`${KILLS} builds that are killed leave every paper whole, of one case all old or all new`, async () => {
  const scenes = CALLS.map(setScene);
  const tally: Record<string, number> = { old: 0, new: 0, both: 0, swept: 0 };
  const chances = fc.sample(fc.record({ after: fc.nat(1000), writing: fc.boolean() }), {
    numRuns: KILLS,
  });
  for (const [index, { after, writing }] of chances.entries()) {
    const scene = scenes[index % scenes.length] as Scene;
    const folder = join(scene.folder, '..', `indict-killed-${process.pid}-${index}`);
    cpSync(scene.folder, folder, { recursive: true, verbatimSymlinks: true });
    await runAndKill(scene, folder, writing ? after / 50 : (scene.span * 1.1 * after) / 1000, writing);
    for (const state of remains(scene, folder)) tally[state] = (tally[state] ?? 0) + 1;
    if (unfinished(folder).length > 0) {
      expect(indict(folder, scene.call).status).toBe(0);
      expect(papers(folder)).toEqual(scene.new);
      expect(unfinished(folder)).toEqual([]);
      tally.swept = (tally.swept ?? 0) + 1;
    }
    rmSync(folder, { recursive: true });
  }
  console.log(`after ${KILLS} kills: ${JSON.stringify(tally)}`);
  // Both kinds of one case stand together only where the blow falls between two moves: a millisecond of the twenty in which
  // half of the blows fall.
  expect(tally.both).toBeLessThanOrEqual(2 + KILLS / 20);
  expect(tally.old).toBeGreaterThan(0);
}, 3600_000);
