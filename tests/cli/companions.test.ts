import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWithCase, indict, writeCase } from './indict.ts';

describe('indict build --document', () => {
  test('writes each document under its own name, and the indictment under that of the case', () => {
    const folder = folderWithCase();
    const asked = ['build', 'small.yaml', '--document', 'chronology,indictment', '--document', 'glossary'];
    const readers = ['--lang', 'en', '--for', 'public'];
    const { status, stdout } = indict(folder, [...asked, '-f', 'pdf,csv,md', ...readers]);
    expect({ status, stdout }).toMatchObject({ status: 2, stdout: '' });
    const built = indict(folder, [...asked, '-f', 'pdf,md', ...readers]);
    const names = ['small-chronology', 'small', 'small-glossary'];
    const files = names.flatMap((name) => [`build/${name}.en.public.pdf`, `build/${name}.en.public.md`]);
    expect(built.stdout.split('\n').slice(0, 6)).toEqual(files);
    expect(readdirSync(join(folder, 'build'))).toHaveLength(6);
  });

  test('writes all that the court offers, and tables where there are any', () => {
    const folder = folderWithCase();
    const { status, stdout } = indict(folder, ['build', 'small.yaml', '--document', 'all', '-f', 'csv,xlsx']);
    expect(status).toBe(0);
    expect(stdout).toContain('build/small-chronology.csv\nbuild/small-chronology.xlsx\n');
    expect(stdout).not.toContain('small.csv');
    expect(readdirSync(join(folder, 'build')).sort()).toEqual(
      stdout
        .split('\n')
        .filter((line) => line.startsWith('build/'))
        .map((line) => line.slice(6))
        .sort(),
    );
  });

  test('tells what has no table', () => {
    const { status, stderr } = indict(folderWithCase(), ['build', 'small.yaml', '-f', 'csv']);
    expect(status).toBe(2);
    expect(stderr).toBe('indict: `small.yaml`: the document `indictment` has no table to write as csv\n');
  });

  test('writes the file whose ending chooses the format, and CSV on standard output', () => {
    const folder = folderWithCase();
    const asked = ['build', 'small.yaml', '--document', 'chronology'];
    expect(indict(folder, [...asked, '-o', 'when.xlsx']).stdout).toMatch(/^when\.xlsx\n/);
    expect(indict(folder, [...asked, '-o', '-', '-f', 'csv']).stdout).toMatch(/^Date,Event,Reference\r\n/);
  });

  test.each([
    [
      ['--document', 'chronology,glossary', '-o', 'one.pdf'],
      /the documents `chronology`, `glossary` cannot all be written to the file `one\.pdf`/,
    ],
    [
      ['--document', 'chronology', '--against', 'small.yaml'],
      /unexpected `--against` for the document `chronology`, expected the indictment/,
    ],
    [['--against', 'small.yaml', '-f', 'csv'], /unexpected `--against` for `csv`, expected docx, pdf, md/],
    [['--document', 'chronology,'], /expected names of documents, with commas between them/],
  ])('refuses %j', (options, message) => {
    const { status, stderr } = indict(folderWithCase(), ['build', 'small.yaml', ...options]);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  test('tells of a document that the court does not offer', () => {
    const { status, stderr } = indict(folderWithCase(), ['build', 'small.yaml', '--document', 'chronolgy']);
    expect(status).toBe(1);
    expect(stderr).toContain('has no document `chronolgy`');
    expect(stderr).toContain('did you mean `chronology`?');
  });

  test('refuses what would be written over another paper', () => {
    const folder = folderWithCase();
    writeCase(folder, 'small-chronology.yaml');
    const { status, stderr } = indict(folder, [
      ...['build', 'small.yaml', 'small-chronology.yaml', '--document', 'indictment,chronology', '-f', 'md'],
    ]);
    expect(stderr).toContain('would both be written to `build/small-chronology.md`');
    expect(status).toBe(2);
  });

  test('has them all in one manifest, which is verified as a whole', () => {
    const folder = folderWithCase();
    const asked = ['--document', 'all', '-f', 'md,csv', '--manifest'];
    expect(indict(folder, ['build', 'small.yaml', ...asked]).status).toBe(0);
    const manifest = JSON.parse(readFileSync(join(folder, 'build/small.manifest.json'), 'utf8'));
    expect(manifest.outputs).toContainEqual(
      expect.objectContaining({ file: 'small-chronology.csv', document: 'chronology', format: 'csv' }),
    );
    const { status, stdout } = indict(folder, ['verify', 'build/small.manifest.json']);
    expect({ status, stdout }).toMatchObject({ status: 0 });
  });
});
