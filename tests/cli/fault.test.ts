import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Hand, Host } from '../../src/host.ts';
import { nodeHost } from '../../src/node-host.ts';
import { withHand } from '../hand-beside.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const CASE = 'cases/minimal.yaml';

/** The real files with a terminal whose words are kept. */
function terminal(changes: Partial<Host> = {}): Host & { readonly said: { stdout: string; stderr: string } } {
  const said = { stdout: '', stderr: '' };
  const environment = {
    colour: { stdout: false, stderr: false },
    columns: 80,
    terminal: true,
    githubActions: false,
    elapsed: () => 0,
  };
  const host = nodeHost({
    stdout: (text) => {
      said.stdout += text;
    },
    stderr: (text) => {
      said.stderr += text;
    },
    environment,
  });
  return { ...host, ...changes, said };
}

describe('a fault of the program', () => {
  const broken: Partial<Host> = {
    read: async () => {
      throw new TypeError('cannot read properties of undefined\nsecond line');
    },
  };

  test.each(['build', 'validate'])(
    'in indict %s is owned up to, with a request to report it and no stack',
    async (command) => {
      const host = terminal(broken);
      expect(await run([command, CASE], host)).toBe(70);
      expect(host.said.stderr).toContain('a fault in the program itself');
      expect(host.said.stderr).toContain('please report it');
      expect(host.said.stderr).toContain('TypeError: cannot read properties of undefined\n');
      expect(host.said.stderr).not.toMatch(/^\s*at /m);
      expect(host.said.stdout).toBe(command === 'build' ? '' : host.said.stdout);
    },
  );

  test('shows its stack to those who ask', async () => {
    const host = terminal(broken);
    expect(await run(['build', CASE, '--debug'], host)).toBe(70);
    expect(host.said.stderr).toMatch(/^\s+at /m);
  });

  test('in one case does not keep the others from being built', async () => {
    const folder = temporaryFolder();
    const real = terminal();
    const host = terminal({
      read: (path) => (path === 'bad.yaml' ? Promise.reject(new Error('fault')) : real.read(path)),
    });
    expect(await run(['build', 'bad.yaml', CASE, '-f', 'md', '-o', folder], host)).toBe(70);
    expect(host.said.stdout).toContain('minimal.md');
  });

  test.each<[string, keyof Hand]>([
    ['at once', 'lint'],
    ['when all pages are drawn', 'lint'],
    ['at once', 'writeWord'],
    ['when all pages are drawn', 'writeWord'],
  ])('on another core that comes %s keeps all files from being written: %s', async (when, deed) => {
    const folder = temporaryFolder();
    const lost = async () => {
      if (when !== 'at once') await new Promise(setImmediate);
      throw new TypeError(`lost over ${deed}`);
    };
    const host = terminal();
    const helped = withHand(host, { [deed]: lost });
    expect(await run(['build', CASE, '-o', folder], helped)).toBe(70);
    expect(host.said.stderr).toContain(`TypeError: lost over ${deed}\n`);
    expect(host.said.stdout).toBe('');
    expect(readdirSync(folder)).toEqual([]);
  });
});
