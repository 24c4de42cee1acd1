import { expect, test } from 'vitest';
import { SMALL } from './inputs.ts';
import { broke, type LAWS } from './laws.ts';
import { type Input, type Outcome, tried } from './trial.ts';

const INPUT: Input = { line: ['validate', 'case.yaml', '--format', 'json'], files: { 'case.yaml': SMALL } };
const FINE: Outcome = { ...(await tried(INPUT)), milliseconds: 1 };

const place = { file: 'case.yaml', line: 9999, column: 1, endLine: 9999, endColumn: 2, rule: 'x/y' };
const written = (path: string, text: string) => [[{ path, bytes: new TextEncoder().encode(text) }]];

/** An outcome that breaks each law, in what it has otherwise than a good one. */
const BAD: Readonly<
  Record<keyof typeof LAWS, { readonly outcome: Partial<Outcome>; readonly line?: string }>
> = {
  status: { outcome: { status: 70, stderr: 'x' } },
  stack: { outcome: { stderr: 'Error\n    at run (/home/src/run.ts:12:3)\n' } },
  words: { outcome: { stderr: 'case.yaml:1:1 error unknown court `undefined`\n' } },
  controls: { outcome: { stderr: 'case.yaml:1:1 error \u001b[2J\n' } },
  silence: { outcome: { status: 2, stdout: '' } },
  report: { outcome: { stdout: '<testsuite>' }, line: 'validate case.yaml --format junit' },
  places: { outcome: { stdout: JSON.stringify({ findings: [place] }) } },
  writing: { outcome: { written: written('build/case.pdf', '%PDF-1.7 and no end') } },
  prototypes: { outcome: { polluted: true } },
};

test('a good run breaks no law', () => {
  expect(FINE.stdout).toContain('"findings"');
  expect(broke(FINE, INPUT)).toEqual([]);
});

test.each(Object.entries(BAD))('the law of %s can be broken', (name, { outcome, line }) => {
  const input = line === undefined ? INPUT : { ...INPUT, line: line.split(' ') };
  expect(broke({ ...FINE, ...outcome }, input)).toEqual([expect.stringMatching(new RegExp(`^${name}: `))]);
});

test('what a run leaves on a prototype is seen, and not what stood there before', async () => {
  const pollute = () => Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true });
  const input: Input = {
    ...INPUT,
    get line() {
      pollute();
      return INPUT.line;
    },
  };
  const [first, second] = [await tried(input), await tried(INPUT)];
  Reflect.deleteProperty(Object.prototype, 'polluted');
  expect([first, second].map(({ polluted }) => polluted)).toEqual([true, false]);
});

test('a paper holds no slip either, nor in capitals', () => {
  const heading = { ...FINE, written: written('build/case.md', '# \\[OBJECT OBJECT\\]\n') };
  expect(broke(heading, INPUT)).toEqual([expect.stringMatching(/^words: /)]);
});

const inUtf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const given = (name: string, bytes: string | Uint8Array) => ({
  ...INPUT,
  files: { ...INPUT.files, [name]: bytes },
});

test('words of the input are no slip of the program, in whatever coding they stand', () => {
  const said = { ...FINE, stderr: 'court.yaml:1:3 error unexpected key `[object Object]`\n' };
  expect(broke(said, given('court.yaml', inUtf16('[object Object]: 1')))).toEqual([]);
  expect(broke(said, given('court.yaml', inUtf16('object: 1')))).toHaveLength(1);
});

test('what is mended need not be whole where it was not before', () => {
  const mended = { ...FINE, written: written('sources.json', '- id: one\n') };
  expect(broke(mended, given('sources.json', '- id: "one\n'))).toEqual([]);
  expect(broke(mended, given('sources.json', '[]'))).toHaveLength(1);
});

test('a version is no report, and what stands behind `--` is no option', () => {
  const version = { ...FINE, stdout: '0.1.0\n' };
  const report = ['validate', '--format', 'sarif', 'case.yaml'];
  expect(broke(version, { ...INPUT, line: [...report, '-V'] })).toEqual([]);
  expect(broke(version, { ...INPUT, line: report })).toHaveLength(1);
  const wrote = { ...FINE, status: 2, written: written('build/case.md', 'x\n') };
  expect(broke(wrote, { ...INPUT, line: ['build', '--', 'case.yaml', '-f'] })).toEqual([]);
  expect(broke(wrote, { ...INPUT, line: ['build', 'case.yaml', '--strict'] })).toHaveLength(1);
});
