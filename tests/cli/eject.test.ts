import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { courts } from '../../src/pipeline.ts';
import { realHost } from '../real-host.ts';
import { folderWithCase, indict } from './indict.ts';

const COURTS = (await courts(realHost())).map(({ id }) => id);

describe('an ejected court', () => {
  test.each(COURTS)('%s makes the same papers', (court) => {
    const folder = folderWithCase();
    const ejected = indict(folder, ['courts', court, '--eject', 'templates/own']);
    expect(ejected).toMatchObject({ status: 0, stderr: '' });
    const papers = (name: string, output: string) => {
      const { stderr } = indict(folder, [
        'build',
        'small.yaml',
        '--court',
        name,
        '-f',
        'md,pdf',
        '-o',
        output,
      ]);
      expect(stderr).not.toContain('indict:');
      return ['md', 'pdf'].map((format) => readFileSync(join(folder, output, `small.${format}`)));
    };
    const shipped = papers(court, 'shipped');
    for (const [index, paper] of papers('templates/own.yaml', 'own').entries())
      expect(paper.equals(shipped[index] as Buffer)).toBe(true);
  });

  test('is changed partial by partial, and word by word', () => {
    const folder = folderWithCase();
    indict(folder, ['courts', 'irmct', '--eject', 'own']);
    writeFileSync(join(folder, 'own', 'signature.hbs'), '<p style="signature">Signed by nobody</p>');
    const court = readFileSync(join(folder, 'own.yaml'), 'utf8');
    expect(court).toContain('extends: own/icty.yaml');
    writeFileSync(
      join(folder, 'own.yaml'),
      court.replace('the_prosecutor: The Prosecutor', 'the_prosecutor: Nobody'),
    );
    const { stdout } = indict(folder, ['build', 'small.yaml', '--court', 'own.yaml', '-o', '-']);
    expect(stdout).toContain('Signed by nobody');
    expect(stdout).toContain('NOBODY');
  });

  test('is named by its whole path as well', () => {
    const folder = folderWithCase();
    indict(folder, ['courts', 'plain', '--eject', 'own']);
    const { status, stdout } = indict(folder, ['courts', join(folder, 'own.yaml')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^own: Plain\n/);
  });

  test('overwrites nothing unasked', () => {
    const folder = folderWithCase();
    indict(folder, ['courts', 'plain', '--eject', 'own']);
    writeFileSync(join(folder, 'own.yaml'), 'mine');
    const again = indict(folder, ['courts', 'plain', '--eject', 'own']);
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toContain('`own.yaml` is there already; `--force` overwrites it');
    expect(readFileSync(join(folder, 'own.yaml'), 'utf8')).toBe('mine');
    expect(indict(folder, ['courts', 'plain', '--eject', 'own', '--force'])).toMatchObject({ status: 0 });
    expect(readdirSync(join(folder, 'own'))).toContain('house.yaml');
  });

  test('wants to know which', () => {
    const { status, stderr } = indict(folderWithCase(), ['courts', '--eject', 'own']);
    expect(status).toBe(2);
    expect(stderr).toContain('name it');
  });
});

test('a court that extends nothing that exists, or is no YAML, is told so, and no other court takes its place unsaid', () => {
  const folder = folderWithCase();
  writeFileSync(join(folder, 'bad.yaml'), 'format: 1\nname: Bad\nextends: nope.yaml\n');
  writeFileSync(join(folder, 'worse.yaml'), 'format: 1\nname: "Worse\n');
  for (const [court, said] of [
    ['bad.yaml', 'bad.yaml:3:10'],
    ['worse.yaml', 'worse.yaml:2'],
  ] as const)
    for (const args of [
      ['build', 'small.yaml', '--court', court, '-o', '-'],
      ['courts', court],
    ]) {
      const { status, stdout, stderr } = indict(folder, args);
      expect(status).toBe(1);
      expect(stdout).not.toContain('INDICTMENT');
      expect(stdout + stderr).toContain(said);
    }
});
