import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { courts } from '../../src/pipeline.ts';
import { CASES } from '../agreement/papers.ts';
import { hostWith } from '../host-with.ts';
import { realHost } from '../real-host.ts';
import { folderWithCase, indict } from './indict.ts';

const COURTS = (await courts(realHost())).map(({ id }) => id);
const SMALL = readFileSync(join(CASES, 'minimal.yaml'));

describe('an ejected court', () => {
  test.each(COURTS)('%s makes the same papers', async (court) => {
    const host = hostWith({ 'small.yaml': SMALL });
    const said = async (line: string) => {
      expect(await run(line.split(' '), host)).toBe(0);
      return host.printed.stderr;
    };
    expect(await said(`courts ${court} --eject templates/own`)).toBe('');
    expect(await said(`build small.yaml --court ${court} -f md,pdf -o shipped`)).not.toContain('indict:');
    expect(await said('build small.yaml --court templates/own.yaml -f md,pdf -o own')).not.toContain(
      'indict:',
    );
    for (const format of ['md', 'pdf']) {
      const paper = host.files.get(`/home/shipped/small.${format}`);
      expect(paper?.length).toBeGreaterThan(1000);
      expect(isDeepStrictEqual(host.files.get(`/home/own/small.${format}`), paper)).toBe(true);
    }
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
