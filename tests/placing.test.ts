import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { nodeHost } from '../src/node-host.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What places files, as a script of its own: the whole program takes longer to load than it is to live. */
const [PLACING] = buildSync({
  entryPoints: [fileURLToPath(new URL('../src/placing.ts', import.meta.url))],
  bundle: true,
  format: 'cjs',
  platform: 'node',
  write: false,
}).outputFiles;
const NAMES = ['kim.docx', 'kim.pdf'];

/** Has the process killed, as a power cut would, at one of its steps on the disk; of what it was writing then, half stands there. */
function killAt(step: number): string {
  return `
    import fs, { writeSync } from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let left = ${step};
    for (const name of ['openSync', 'writeFileSync', 'fchmodSync', 'fsyncSync', 'closeSync', 'linkSync', 'renameSync', 'unlinkSync']) {
      const deed = fs[name];
      fs[name] = (...given) => {
        if (left-- === 0) {
          if (name === 'writeFileSync') writeSync(given[0], given[1], 0, given[1].length >> 1);
          process.kill(process.pid, 'SIGKILL');
        }
        return deed(...given);
      };
    }
    syncBuiltinESMExports();`;
}

/** What became of a process that writes the papers anew. */
function writeAndDie(
  folder: string,
  step: number,
): { readonly signal: string | null; readonly status: number | null } {
  const deed = `
    ${PLACING?.text}
    const files = ${JSON.stringify(NAMES)}.map((name) => ({ path: ${JSON.stringify(folder)} + '/' + name, bytes: Buffer.from('new ' + name) }));
    module.exports.placeAll(files);`;
  const killer = `data:text/javascript,${encodeURIComponent(killAt(step))}`;
  return spawnSync(process.execPath, ['--import', killer, '-e', deed]);
}

function outputs(age: 'old' | 'new', folder: string) {
  return NAMES.map((name) => ({ path: join(folder, name), bytes: Buffer.from(`${age} ${name}`) }));
}

/** Of which age each paper is: its first word, where the others are its own. */
function ages(folder: string): readonly string[] {
  return NAMES.map((name) => fs.readFileSync(join(folder, name), 'utf8').replace(` ${name}`, ''));
}

describe('a program that is killed while it writes', () => {
  test('leaves every paper whole, old or new, at whichever step; the next one sweeps up', async () => {
    const seen: string[] = [];
    for (let step = 0; ; step++) {
      const folder = temporaryFolder();
      await nodeHost().write(outputs('old', folder));
      const { signal, status } = writeAndDie(folder, step);
      seen.push(ages(folder).join(' '));
      await nodeHost().write(outputs('new', folder));
      expect(fs.readdirSync(folder).sort()).toEqual(NAMES);
      if (signal === null) {
        expect(status).toBe(0);
        break;
      }
    }
    // All are complete before the first is moved, and nothing stands between two moves.
    expect(seen.length).toBeGreaterThan(18);
    expect([...new Set(seen)]).toEqual(['old old', 'new old', 'new new']);
    expect(seen.filter((state) => state === 'new old')).toHaveLength(1);
  });
});
