import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import schema from '../../schemas/manifest.schema.json' with { type: 'json' };
import type { Manifest } from '../../src/model/manifest.ts';
import { sha256 } from '../../src/text/digest.ts';
import { CASES } from '../agreement/papers.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { filesIn, folderWithCase, indict, writeCase } from './indict.ts';

const NAME = 'Placeholder Exampleova';
const KEY = '4f5c1e0a9b8d7c6e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e\n';

function manifestIn(folder: string, name: string): Manifest {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

function folderOfThePowerGrid(changes: readonly [string, string][] = []): string {
  const folder = temporaryFolder();
  const text = readFileSync(`${CASES}power-grid.yaml`, 'utf8');
  writeFileSync(
    join(folder, 'grid.yaml'),
    changes.reduce((made, [from, to]) => made.replaceAll(from, to), text),
  );
  writeFileSync(join(folder, 'office.key'), KEY);
  return folder;
}

function said(folder: string, name: string): Record<string, string> {
  const bytes = readFileSync(join(folder, name));
  if (name.endsWith('.docx')) {
    const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [
      path,
      `${path} ${Buffer.from(part)}`,
    ]);
    return Object.fromEntries([...parts, ['raw', bytes.toString('latin1')]]);
  }
  const raw = bytes.toString('latin1');
  const streams = [...raw.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, packed = ''], index) => {
    try {
      return [`stream ${index}`, inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')];
    } catch {
      return [`stream ${index}`, ''];
    }
  });
  return { ...Object.fromEntries(streams), raw };
}

describe('build --manifest', () => {
  test('lays a manifest beside the files that has the shape of its schema', () => {
    const folder = folderWithCase();
    const { status, stdout } = indict(folder, ['build', 'small.yaml', '--manifest']);
    expect(status).toBe(0);
    expect(stdout).toContain('build/small.manifest.json\n');
    expect(filesIn(folder, 'build')).toEqual(['small.docx', 'small.manifest.json', 'small.md', 'small.pdf']);
    const manifest = manifestIn(folder, 'build/small.manifest.json');
    const validate = new Ajv2020({ strictTypes: false }).compile(schema);
    expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
    expect(manifest.inputs.case).toEqual({ 'small.yaml': sha256(readFileSync(join(folder, 'small.yaml'))) });
    for (const { file, sha256: digest, bytes } of manifest.outputs) {
      const made = readFileSync(join(folder, 'build', file));
      expect({ digest, bytes }).toEqual({ digest: sha256(made), bytes: made.length });
    }
    expect(manifest.outputs.map(({ pages }) => pages)).toEqual([undefined, 2, undefined]);
  });

  test('is called after the file where there is one alone, and cannot lie beside standard output', () => {
    const folder = folderWithCase();
    expect(indict(folder, ['build', 'small.yaml', '-o', 'paper.pdf', '--manifest']).status).toBe(0);
    expect(filesIn(folder)).toEqual(['paper.pdf', 'paper.pdf.manifest.json', 'small.yaml']);
    const { status, stderr } = indict(folder, ['build', 'small.yaml', '-o', '-', '--manifest']);
    expect(status).toBe(2);
    expect(stderr).toContain('unexpected `--manifest`');
  });

  test('puts the digest of the case into Word and PDF files, the same that sha256sum gives', () => {
    const folder = folderWithCase();
    indict(folder, ['build', 'small.yaml']);
    const digest = sha256(readFileSync(join(folder, 'small.yaml')));
    expect(said(folder, 'build/small.docx')['docProps/custom.xml']).toMatch(
      new RegExp(`name="case SHA-256"><vt:lpwstr>${digest}<`),
    );
    expect(said(folder, 'build/small.pdf').raw).toContain(
      `<dc:identifier>case SHA-256: ${digest}</dc:identifier>`,
    );
  });

  test('names no folder, user or machine in any file', () => {
    const home = join(temporaryFolder(), 'home-of-alicetelltale');
    for (const each of ['cases/parts', 'courts', 'law', 'out'])
      mkdirSync(join(home, each), { recursive: true });
    writeCase(join(home, 'cases'), 'small.yaml', {
      'general_allegations:': 'general_allegations:\n  - include: parts/more.yaml',
    });
    writeFileSync(join(home, 'cases/parts/more.yaml'), '- More happened.\n');
    writeFileSync(
      join(home, 'courts/own.yaml'),
      `extends: ${CASES}../templates/courts/special-tribunal.yaml\nname: Own Court\n`,
    );
    writeFileSync(join(home, 'indict.config.yaml'), `court: ${home}/courts/own.yaml\n`);
    const env = { USER: 'alicetelltale', LOGNAME: 'alicetelltale', HOME: home, HOSTNAME: 'alicetelltale-pc' };
    const built = indict(
      '/',
      ['build', join(home, 'cases/small.yaml'), '-o', join(home, 'out'), '--manifest'],
      env,
    );
    expect(built.stderr).toBe('');
    expect(built.status).toBe(0);
    for (const name of filesIn(home, 'out'))
      for (const [part, text] of Object.entries(said(home, `out/${name}`)))
        expect(text.includes('telltale') || text.includes('home-of'), `${name} ${part}`).toBe(false);
    const { inputs } = manifestIn(home, 'out/small.manifest.json');
    expect(Object.keys(inputs.case ?? {})).toEqual(['parts/more.yaml', 'small.yaml']);
    expect(Object.keys(inputs.elsewhere ?? {})).toEqual(['indict.config.yaml', 'own.yaml']);
    expect(Object.keys(inputs.program ?? {}).filter((path) => /^[/.]/.test(path))).toEqual([]);
    const verified = indict('/', [
      'verify',
      join(home, 'out/small.manifest.json'),
      join(home, 'cases/small.yaml'),
    ]);
    expect(verified).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('the manifest and the files of a copy that withholds something', () => {
  const build = (folder: string, ...more: string[]) =>
    indict(folder, ['build', 'grid.yaml', '--for', 'public', '-o', 'out', '--manifest', ...more]);

  test('are the same to the byte whatever is withheld', () => {
    const [one, other] = [folderOfThePowerGrid(), folderOfThePowerGrid([[NAME, 'ཀརྨ Ἀλέξανδρος កម្ពុជា']])];
    expect(build(one).status).toBe(0);
    expect(build(other).status).toBe(0);
    expect(filesIn(one, 'out')).toHaveLength(4);
    for (const name of filesIn(one, 'out'))
      expect(sha256(readFileSync(join(other, 'out', name))), name).toBe(
        sha256(readFileSync(join(one, 'out', name))),
      );
  });

  test('say nothing of the case that a guess could be held against', () => {
    const folder = folderOfThePowerGrid();
    build(folder, '--manifest-key', 'office.key');
    const digest = sha256(readFileSync(join(folder, 'grid.yaml')));
    for (const name of filesIn(folder, 'out'))
      for (const text of Object.values(said(folder, `out/${name}`))) {
        expect(text).not.toContain(digest);
        expect(text).not.toContain('grid.yaml');
      }
    expect(said(folder, 'out/grid.public.pdf').raw).toMatch(/<dc:identifier>copy SHA-256: [\da-f]{64}</);
    const { digests, request, inputs } = manifestIn(folder, 'out/grid.public.manifest.json');
    expect({ digests, request }).toEqual({ digests: 'hmac-sha256', request: { for: 'public' } });
    expect(Object.keys(inputs.case ?? {})).toEqual([expect.stringMatching(/^[\da-f]{64}$/)]);
  });

  test('are verified with the key, without it as far as that goes, and not with another', () => {
    const folder = folderOfThePowerGrid();
    build(folder, '--manifest-key', 'office.key');
    const verify = (...line: string[]) =>
      indict(folder, ['verify', 'out/grid.public.manifest.json', ...line]);
    expect(verify('grid.yaml').stdout).toContain('the manifest hides the files of the case');
    expect(verify('grid.yaml')).toMatchObject({ status: 0, stderr: '' });
    const whole = verify('grid.yaml', '--manifest-key', 'office.key');
    expect(whole.status).toBe(0);
    expect(whole.stdout).not.toContain('hides');
    expect(verify()).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('give the case file after'),
    });
    writeFileSync(join(folder, 'other.key'), KEY.replace('4f5c', '5f5c'));
    expect(verify('grid.yaml', '--manifest-key', 'other.key')).toMatchObject({
      status: 2,
      stderr: 'indict: `other.key` is not the key that this manifest was made with\n',
    });
    writeFileSync(
      join(folder, 'grid.yaml'),
      readFileSync(join(folder, 'grid.yaml'), 'utf8').replaceAll(NAME, 'Else'),
    );
    expect(verify('grid.yaml', '--manifest-key', 'office.key')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('`grid.yaml` has changed\n'),
    });
  });

  test('take no key that can be guessed', () => {
    const folder = folderOfThePowerGrid();
    for (const weak of ['secret', 'a'.repeat(64)]) {
      writeFileSync(join(folder, 'weak.key'), weak);
      const { status, stderr } = build(folder, '--manifest-key', 'weak.key');
      expect(status).toBe(2);
      expect(stderr).toContain('`weak.key` cannot be a key');
    }
    expect(filesIn(folder, 'out')).toEqual([]);
  });
});

describe('verify', () => {
  test('finds the case and says that the same comes of it', () => {
    const folder = folderWithCase();
    indict(folder, ['build', 'small.yaml', '-f', 'pdf,md', '--manifest'], {
      SOURCE_DATE_EPOCH: '1700000000',
    });
    const { status, stdout } = indict(folder, ['verify', 'build/small.manifest.json']);
    expect(stdout).toMatch(/^\d+ files read as they were\n/);
    expect(stdout.split('\n').slice(1)).toEqual([
      'small.pdf: the build makes the same bytes',
      'small.md: the build makes the same bytes',
      'small.pdf: the file beside the manifest is the one it tells of',
      'small.md: the file beside the manifest is the one it tells of',
      'verified',
      '',
    ]);
    expect(status).toBe(0);
  });

  test('tells which file changed, that other bytes come of it, and what lies there', () => {
    const folder = folderWithCase();
    indict(folder, ['build', 'small.yaml', '--manifest']);
    writeCase(folder, 'small.yaml', { Hentzau: 'Hentzow' });
    writeFileSync(join(folder, 'build/small.md'), 'Somebody else wrote this.');
    renameSync(join(folder, 'build/small.pdf'), join(folder, 'build/moved.pdf'));
    const { status, stdout } = indict(folder, ['verify', 'build/small.manifest.json']);
    expect(status).toBe(1);
    expect(stdout).toContain('`small.yaml` has changed\n');
    expect(stdout).toContain('small.docx: the build makes other bytes\n');
    expect(stdout).toContain('small.docx: the file beside the manifest is the one it tells of\n');
    expect(stdout).toContain('small.pdf: no such file lies beside the manifest\n');
    expect(stdout).toContain('small.md: the file beside the manifest is not the one it tells of\n');
    expect(stdout.endsWith('not verified\n')).toBe(true);
  });

  test('asks for what the manifest does not say', () => {
    const folder = folderWithCase();
    writeFileSync(join(folder, 'own.yaml'), `extends: ${CASES}../templates/courts/icc.yaml\n`);
    indict(folder, ['build', 'small.yaml', '--court', './own.yaml', '-f', 'md', '--manifest']);
    const verify = (...line: string[]) => indict(folder, ['verify', 'build/small.md.manifest.json', ...line]);
    expect(verify()).toMatchObject({
      status: 2,
      stderr:
        'indict: the files were built with `--court` and a path that the manifest does not say: give it again\n',
    });
    expect(verify('--court', './own.yaml').status).toBe(0);
    renameSync(join(folder, 'small.yaml'), join(folder, 'renamed.yaml'));
    expect(verify('--court', './own.yaml')).toMatchObject({
      status: 2,
      stderr:
        'indict: no case `small.yaml` stands in this folder or below: give the case file after the manifest\n',
    });
  });

  test('asks for the Word file whose styles were taken', () => {
    const folder = folderWithCase();
    indict(folder, ['build', 'small.yaml', '-o', 'office.docx']);
    indict(folder, ['build', 'small.yaml', '-f', 'docx', '--reference', 'office.docx', '--manifest']);
    const verify = (...line: string[]) =>
      indict(folder, ['verify', 'build/small.docx.manifest.json', ...line]);
    expect(verify()).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('with `--reference` and a path'),
    });
    expect(verify('--reference', 'office.docx').status).toBe(0);
  });

  test('says what is wrong with a file that is no manifest, and with a case that makes no paper any more', () => {
    const folder = folderWithCase();
    writeFileSync(join(folder, 'empty.json'), '{}');
    writeFileSync(join(folder, 'torn.json'), '{"manifest": 1, "program": "ind');
    for (const file of ['small.yaml', 'empty.json', 'torn.json']) {
      const stderr = `indict: \`${file}\` is no manifest of \`indict build --manifest\`, or a damaged one; take it from where it was filed\n`;
      expect(indict(folder, ['verify', file])).toMatchObject({ status: 2, stderr });
    }
    expect(indict(folder, ['verify', 'none.json']).status).toBe(2);
    indict(folder, ['build', 'small.yaml', '-f', 'md', '--manifest']);
    const made = readFileSync(join(folder, 'build/small.md.manifest.json'), 'utf8');
    for (const file of ['../small.yaml', '/etc/passwd']) {
      writeFileSync(join(folder, 'build/far.json'), made.replace('"file": "small.md"', `"file": "${file}"`));
      const far = indict(folder, ['verify', 'build/far.json', 'small.yaml']);
      expect(far).toMatchObject({ status: 2, stderr: expect.stringContaining('a damaged one') });
    }
    writeFileSync(join(folder, 'own.yaml'), `extends: ${CASES}../templates/courts/icc.yaml\n`);
    writeFileSync(
      join(folder, 'build/far.json'),
      made.replace('"case"', '"court": "./own.yaml",\n    "case"'),
    );
    const court = indict(folder, ['verify', 'build/far.json', 'small.yaml']);
    expect(court).toMatchObject({ status: 2, stderr: expect.stringContaining('a damaged one') });
    renameSync(join(folder, 'build/small.md'), join(folder, 'elsewhere.md'));
    symlinkSync('../elsewhere.md', join(folder, 'build/small.md'));
    const linked = indict(folder, ['verify', 'build/small.md.manifest.json', 'small.yaml']);
    expect(linked.stdout).toContain('small.md: no such file lies beside the manifest\n');
    writeFileSync(join(folder, 'small.yaml'), 'format: 1\ncourt: icc\n');
    const broken = indict(folder, ['verify', 'build/small.md.manifest.json', 'small.yaml']);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain('`counts` is missing');
  });
});
