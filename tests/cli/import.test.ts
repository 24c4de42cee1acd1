import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CASES, papersOf } from '../agreement/papers.ts';
import { p, wordFile } from '../word-file.ts';
import { filesIn, folderWithCase, indict } from './indict.ts';

let paper: Uint8Array;
beforeAll(async () => {
  paper = (await papersOf(`${CASES}minimal.yaml`)).bytes.docx;
});

/** A new folder with the smallest shipped case and its Word file. */
let folder: string;
beforeEach(() => {
  folder = folderWithCase();
  writeFileSync(join(folder, 'small.docx'), paper);
});

describe('indict import', () => {
  test('writes a case file beside one, named after the Word file, and says what to do next', () => {
    writeFileSync(join(folder, 'redraft.docx'), paper);
    const { status, stdout, stderr } = indict(folder, ['import', 'redraft.docx']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('redraft.yaml\n`indict validate redraft.yaml` says what the case still lacks\n');
    expect(readFileSync(join(folder, 'redraft.yaml'), 'utf8')).toContain('id: looting');
  });

  test('prints the case alone on standard output where it is asked to', () => {
    const { stdout, status } = indict(folder, ['import', 'small.docx', '-o', '-']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# Read from a Word file .*\n\nformat: 1\n/);
  });

  test('points at the paragraphs of the Word file on standard error, and ends well', () => {
    const stranger = wordFile(
      ['1. One.', '2. See paragraph 44.', '3. Three.'].map((line) => p(line)).join(''),
    );
    writeFileSync(join(folder, 'stranger.docx'), stranger);
    const { status, stderr } = indict(folder, ['import', 'stranger.docx']);
    expect(status).toBe(0);
    expect(stderr).toContain('stranger.docx:2:18 warning there is no paragraph `44` in the Word file');
  });

  test('says that marks of protection do not travel through Word, of a whole paper and of no copy', () => {
    const grid = readFileSync(`${CASES}power-grid.yaml`, 'utf8');
    writeFileSync(join(folder, 'grid.yaml'), grid);
    const read = (...readers: readonly string[]) => {
      indict(folder, ['build', 'grid.yaml', '-o', 'grid.docx', ...readers]);
      return indict(folder, ['import', 'grid.docx', '-o', '-']);
    };
    const whole = read('--for', 'secret');
    expect(whole.stderr).toContain('import/protection');
    expect(whole.stdout).toMatch(/^# MARKS OF PROTECTION DO NOT TRAVEL THROUGH WORD/);
    const copy = read('--for', 'public');
    expect(copy.stderr).not.toContain('import/protection');
    expect(copy.stdout).not.toContain('MARKS OF PROTECTION');
  });

  test('writes over no case that is there, unless it is told to', () => {
    writeFileSync(join(folder, 'mine.yaml'), 'mine');
    const refused = indict(folder, ['import', 'small.docx', '-o', 'mine.yaml']);
    expect(refused).toMatchObject({
      status: 2,
      stderr: 'indict: `mine.yaml` is there already; `--force` overwrites it\n',
    });
    expect(readFileSync(join(folder, 'mine.yaml'), 'utf8')).toBe('mine');
    expect(indict(folder, ['import', 'small.docx', '-o', 'mine.yaml', '--force']).status).toBe(0);
  });

  test.each([
    ['a file that is not there', ['import', 'nobody.docx'], '`nobody.docx` cannot be read'],
    [
      'a case file',
      ['import', 'small.yaml', '-o', 'other.yaml'],
      '`small.yaml`: this file is not a Word file',
    ],
    [
      'an output that is no case',
      ['import', 'small.docx', '-o', 'small.pdf'],
      'unexpected file name `small.pdf`',
    ],
    [
      'a court that is not there',
      ['import', 'small.docx', '-o', 'x.yaml', '--court', 'nowhere'],
      'unknown court `nowhere`',
    ],
  ])('refuses %s, in a sentence', (_, args, said) => {
    const before = filesIn(folder);
    const { status, stderr } = indict(folder, args);
    expect(stderr).toContain(said);
    expect(status).toBe(2);
    expect(filesIn(folder)).toEqual(before);
  });
});
