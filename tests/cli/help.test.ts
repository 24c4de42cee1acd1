import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { run } from '../../src/cli/run.ts';
import { memoryHost } from '../memory-host.ts';

/** What a call says on a terminal of that width. */
async function said(line: readonly string[], columns?: number) {
  const host = memoryHost({}, { environment: { columns } });
  const status = await run(line, host);
  return { status, ...host.printed };
}

const NAMES = Object.keys(COMMANDS);
const PAGES = [['--help'], ...NAMES.map((name) => [name, '--help'])];

const isExample = (line: string) => line.startsWith('  $ ');

describe('help', () => {
  test.each(PAGES)('%s %s fits 80 columns, and says its exit statuses and examples', async (...line) => {
    const { status, stdout, stderr } = await said(line);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').filter((each) => each.length > 80)).toEqual([]);
    expect(stdout).toMatch(/^Exit status:\n {2}0 {3}\S/m);
    expect(stdout.split('\n').filter(isExample).length).toBeGreaterThan(1);
  });

  test.each([58, 72, 132])(
    'keeps to a terminal of %d columns, but for lines that are to be copied',
    async (columns) => {
      for (const page of PAGES) {
        const lines = (await said(page, columns)).stdout.split('\n').filter((line) => !isExample(line));
        expect(lines.filter((line) => line.length > columns)).toEqual([]);
        if (columns > 80) expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(80);
      }
    },
  );

  test.each(NAMES)('`help %s` and `%s -h` say what `--help` says, with examples of its own', async (name) => {
    const page = await said([name, '--help']);
    expect(page.stdout).toContain(`  $ indict ${name}`);
    expect(await said(['help', name])).toEqual(page);
    expect(await said([name, '-h'])).toEqual(page);
  });

  test('lists every command on one line, in a group', async () => {
    const { stdout } = await said(['--help']);
    for (const [name, { summary }] of Object.entries(COMMANDS))
      expect(stdout).toMatch(new RegExp(`^ {2}${name} +${summary}$`, 'm'));
    expect(stdout).not.toContain('\nCommands:');
  });

  test('without a command the same is said as a mistake', async () => {
    const { stdout } = await said(['--help']);
    expect(await said([])).toEqual({ status: 2, stdout: '', stderr: stdout });
  });
});
