import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attended } from '../../src/cli/progress.ts';
import { run } from '../../src/cli/run.ts';
import type { LongWork } from '../../src/model/onward.ts';
import { nodeHost } from '../../src/node-host.ts';
import { memoryHost } from '../memory-host.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A terminal, and a clock that stands until it is set. */
function terminal(columns?: number) {
  const clock = { now: 0 };
  const memory = memoryHost({}, { environment: { terminal: true, columns, elapsed: () => clock.now } });
  return { clock, said: memory.printed, ...attended(memory) };
}

const ERASE = '\r\u001b[K';

/** What is on the screen's line. */
const screen = (text: string) => text.split(ERASE).at(-1) ?? '';

describe('the line that tells how far a call has come', () => {
  test('is not there before a second is over', () => {
    const { host, clock, said, leave } = terminal();
    for (clock.now = 0; clock.now < 1000; clock.now += 9) host.onward?.('paging', clock.now, 1000);
    leave();
    expect(said).toEqual({ stdout: '', stderr: '' });
  });

  test('says what is done and, of work in steps, how much of it', () => {
    const { host, clock, said } = terminal();
    clock.now = 1000;
    host.onward?.('reading');
    expect(screen(said.stderr)).toBe('reading the case ...');
    clock.now = 1100;
    host.onward?.('paging', 4000, 10_000);
    expect(screen(said.stderr)).toBe(`setting pages [${'#'.repeat(16)}${'-'.repeat(24)}]  4,000 of 10,000`);
  });

  test('changes no oftener than can be seen', () => {
    const { host, clock, said } = terminal();
    for (clock.now = 1000; clock.now < 2000; clock.now++) host.onward?.('paging', clock.now, 2000);
    expect(said.stderr.split('setting pages')).toHaveLength(11);
  });

  test.each(['stdout', 'stderr'] as const)(
    'is gone before anything is said on %s, and in the end',
    (stream) => {
      const { host, clock, said, leave } = terminal();
      clock.now = 1000;
      host.onward?.('checking');
      host[stream]('Said.\n');
      host[stream]('More.\n');
      expect(said.stderr.replaceAll(/(?:Said|More)\.\n/g, '')).toBe(`checking the case ...${ERASE}`);
      expect(screen(said[stream])).toBe('Said.\nMore.\n');
      clock.now = 1200;
      host.onward?.('checking');
      leave();
      leave();
      expect(said.stderr.endsWith(`checking the case ...${ERASE}`)).toBe(true);
    },
  );

  test('is of the cases where there are several, at once where there are many, and counts from the first', () => {
    const { host, clock, said } = terminal();
    host.onward?.('cases', 0, 3);
    expect(said.stderr).toBe('');
    clock.now = 1000;
    host.onward?.('paging', 1, 2);
    expect(screen(said.stderr)).toMatch(/^cases \[-{40}\] 0 of 3$/);
    host.onward?.('cases', 3, 3);
    clock.now = 9000;
    host.onward?.('cases', 0, 2);
    host.onward?.('paging', 1, 2);
    expect(said.stderr).not.toContain('of 2');
    host.onward?.('cases', 0, 4);
    expect(screen(said.stderr)).toMatch(/^cases \[-{40}\] 0 of 4$/);
  });

  test('never breaks, however narrow the terminal is, and has no other escape than the one that erases it', () => {
    const works: readonly LongWork[] = ['cases', 'reading', 'paging', 'recognising'];
    const counts = fc.option(fc.nat({ max: 100_000 }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 200 }),
        fc.constantFrom(...works),
        counts,
        (columns, work, done) => {
          const { host, clock, said } = terminal(columns);
          clock.now = 5000;
          host.onward?.(work, done, 100_000);
          const line = screen(said.stderr);
          expect(line.length).toBeLessThan(columns);
          expect(line).toMatch(/^[\w [\],#.-]*$/);
        },
      ),
    );
  });

  test('is not for a host that no person watches', () => {
    const host = memoryHost({});
    expect(attended(host).host).toBe(host);
    expect(host.onward).toBeUndefined();
  });
});

/** What the line says one after another while a command runs, on a terminal whose clock runs fast. */
async function shown(...line: readonly string[]): Promise<readonly string[]> {
  let [now, stderr] = [0, ''];
  const environment = {
    colour: { stdout: false, stderr: false },
    columns: 80,
    terminal: true,
    githubActions: false,
    elapsed: () => (now += 1000),
  };
  const say = (text: string) => {
    stderr += text;
  };
  await run(line, nodeHost({ stderr: say, environment }));
  expect(screen(stderr)).toBe('');
  const works = stderr
    .split(ERASE)
    .flatMap((text) => /^([a-z ]+)(?: \[|\.\.\.)/i.exec(text)?.[1]?.trim() ?? []);
  return works.filter((work, index) => work !== works[index - 1]);
}

describe('whatever takes long shows how far it has come:', () => {
  const CASE = 'cases/minimal.yaml';
  const DRAFT = ['reading the case', 'checking the case', 'numbering'];
  const LINT = 'looking for mistakes';

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['validate', [CASE], [...DRAFT, LINT]],
    ['build', [CASE, '-f', 'pdf'], [...DRAFT, LINT, 'setting pages', 'writing the PDF']],
    [
      'build',
      [CASE, '-f', 'docx', '-o', 'x.docx'],
      [...DRAFT, LINT, 'setting pages', 'writing the Word file'],
    ],
    ['diff', [CASE, CASE], [...DRAFT, ...DRAFT, 'comparing']],
    ['elements', [CASE], DRAFT],
  ])('%s %s', async (command, line, works) => {
    const folder = temporaryFolder();
    const there = line.map((word) => (word === 'x.docx' ? `${folder}/x.docx` : word));
    const aside = command === 'build' && !line.includes('-o') ? ['-o', folder] : [];
    expect(await shown(command, ...there, ...aside)).toEqual(works);
  });

  test('import and verify', async () => {
    const folder = temporaryFolder();
    await shown('build', CASE, '-f', 'docx', '-o', folder, '--manifest');
    expect(await shown('import', `${folder}/minimal.docx`, '-o', `${folder}/back.yaml`)).toEqual([
      'reading the Word file',
      'finding the parts of the paper',
      ...DRAFT,
      ...DRAFT,
    ]);
    expect(await shown('verify', `${folder}/minimal.docx.manifest.json`, CASE)).toEqual([
      ...DRAFT,
      LINT,
      'setting pages',
      'writing the Word file',
    ]);
  });
});
