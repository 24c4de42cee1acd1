import { execFileSync, spawnSync } from 'node:child_process';
import disk, * as fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Host, HostError } from '../src/host.ts';
import { nodeHost } from '../src/node-host.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Has the disk refuse the next move to a place: such a one cannot be had without tricks, and everything else is the real one. */
function refuseMoveTo(name: string): void {
  const move = disk.renameSync;
  const setMove = (other: typeof move) => {
    disk.renameSync = other;
    syncBuiltinESMExports();
  };
  onTestFinished(() => setMove(move));
  setMove((from, to) => {
    if (!`${to}`.endsWith(name)) return move(from, to);
    setMove(move);
    throw Object.assign(new Error('refused'), { code: 'EIO' });
  });
}

const host: Host = nodeHost();

function output(path: string, text: string) {
  return { path, bytes: new TextEncoder().encode(text) };
}

function contents(folder: string): Record<string, string> {
  const names = fs.readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, fs.readFileSync(join(folder, name), 'utf8')]));
}

async function refusal(deed: Promise<unknown>): Promise<string> {
  const error = await deed.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostError);
  const { code, message } = error as HostError;
  return `${code} ${message}`;
}

describe('writing', () => {
  test('makes the folders it needs and leaves nothing but the files', async () => {
    const folder = temporaryFolder();
    await host.write([output(join(folder, 'a/b/one.md'), '1'), output(join(folder, 'a/b/two.md'), '2')]);
    expect(contents(join(folder, 'a/b'))).toEqual({ 'one.md': '1', 'two.md': '2' });
  });

  test('writes none of the files where one cannot be written, and takes back its folders', async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(join(folder, 'old.md'), 'old');
    fs.mkdirSync(join(folder, 'taken.pdf'));
    const files = ['old.md', 'new/deep/x.md', 'taken.pdf'].map((name) => output(join(folder, name), 'new'));
    expect(await refusal(host.write(files))).toMatch(
      /^EISDIR `.*taken.pdf` cannot be written: it is a folder, expected a file$/,
    );
    expect(fs.readdirSync(folder).sort()).toEqual(['old.md', 'taken.pdf']);
    expect(fs.readFileSync(join(folder, 'old.md'), 'utf8')).toBe('old');
  });

  test.each(['1.md', '2.md', '3.md'])('puts older files back where the move to %s fails', async (refused) => {
    const folder = temporaryFolder();
    fs.writeFileSync(join(folder, '1.md'), 'old 1');
    fs.writeFileSync(join(folder, '3.md'), 'old 3');
    refuseMoveTo(refused);
    const files = ['1.md', '2.md', '3.md'].map((name) => output(join(folder, name), 'new'));
    expect(await refusal(host.write(files))).toMatch(/^EIO .*the disk reports a fault$/);
    expect(contents(folder)).toEqual({ '1.md': 'old 1', '3.md': 'old 3' });
  });

  test('puts older files back where the disk is full', async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(join(folder, '1.md'), 'old');
    fs.symlinkSync('/dev/full', join(folder, '2.md'));
    const files = ['1.md', '2.md'].map((name) => output(join(folder, name), 'new'));
    expect(await refusal(host.write(files))).toMatch(/^ENOSPC .*2.md` cannot be written: the disk is full$/);
    expect(fs.readdirSync(folder)).toEqual(['1.md', '2.md']);
    expect(fs.readFileSync(join(folder, '1.md'), 'utf8')).toBe('old');
  });

  test('keeps the mode of the file it replaces', async () => {
    const path = join(temporaryFolder(), 'paper.md');
    fs.writeFileSync(path, 'old', { mode: 0o640 });
    fs.chmodSync(path, 0o640);
    await host.write([output(path, 'new')]);
    expect(fs.statSync(path).mode & 0o777).toBe(0o640);
    expect(fs.readFileSync(path, 'utf8')).toBe('new');
  });

  test('writes through a link, also to a file that is not there yet', async () => {
    const folder = temporaryFolder();
    fs.mkdirSync(join(folder, 'elsewhere'));
    fs.symlinkSync('elsewhere/paper.md', join(folder, 'link.md'));
    for (const text of ['first', 'second']) {
      await host.write([output(join(folder, 'link.md'), text)]);
      expect(contents(join(folder, 'elsewhere'))).toEqual({ 'paper.md': text });
      expect(fs.lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    }
  });

  test('writes through no link that leads out of the folder it is to stay in', async () => {
    const home = temporaryFolder();
    const folder = join(home, 'sent');
    fs.mkdirSync(folder);
    fs.mkdirSync(join(home, 'own'));
    fs.writeFileSync(join(home, 'own/keys'), 'keys');
    fs.symlinkSync('../own/keys', join(folder, 'paper.md'));
    fs.symlinkSync('../own/new', join(folder, 'new.md'));
    fs.symlinkSync('../own', join(folder, 'build'));
    fs.symlinkSync('.', join(folder, 'here'));
    const write = (path: string, within: string) => host.write([{ ...output(path, 'x'), within }]);
    for (const path of ['paper.md', 'new.md', 'build/paper.md', 'build/below/paper.md', '../paper.md'])
      expect(await refusal(write(join(folder, path), folder))).toMatch(
        /^EOUTSIDE .* cannot be written: it is a link that leads out of its folder$/,
      );
    expect(contents(join(home, 'own'))).toEqual({ keys: 'keys' });
    expect(fs.readdirSync(home).sort()).toEqual(['own', 'sent']);
    await write(join(folder, 'here/deep/below/paper.md'), folder);
    await write(join(folder, 'build/paper.md'), join(folder, 'build'));
    expect(contents(join(folder, 'deep/below'))).toEqual({ 'paper.md': 'x' });
    expect(contents(join(home, 'own'))).toEqual({ keys: 'keys', 'paper.md': 'x' });
  });

  test('sweeps away what a run that was killed left behind, and nobody else’s', async () => {
    const folder = temporaryFolder();
    const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
    const left = [`.indict-${dead}-1.tmp`, `.indict-${process.pid}-1.tmp`];
    const kept = [`.indict-${process.ppid}-1.tmp`, '.indict-1.tmp', `${dead}-1.tmp`];
    for (const name of [...left, ...kept]) fs.writeFileSync(join(folder, name), 'left');
    await host.write([output(join(folder, 'paper.md'), 'new')]);
    expect(fs.readdirSync(folder).sort()).toEqual([...kept, 'paper.md'].sort());
  });

  test('says in words what is in the way', async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(join(folder, 'file'), '');
    fs.symlinkSync('b.md', join(folder, 'a.md'));
    fs.symlinkSync('a.md', join(folder, 'b.md'));
    const write = (name: string) => refusal(host.write([output(join(folder, name), 'x')]));
    expect(await write('file/x.md')).toMatch(/^ENOTDIR .*a part of its path is a file, expected a folder$/);
    expect(await write('file/deep/x.md')).toMatch(
      /^ENOTDIR .*a part of its path is a file, expected a folder$/,
    );
    expect(await write(`${'n'.repeat(300)}.md`)).toMatch(/^ENAMETOOLONG .*its name is too long$/);
    expect(await write('a.md')).toMatch(/^ELOOP .*its links lead in a circle$/);
    expect(await write('with\0null.md')).toMatch(/no file name may have$/);
  });

  test('writes a name of the greatest length there is', async () => {
    const folder = temporaryFolder();
    const name = `${'n'.repeat(252)}.md`;
    await host.write([output(join(folder, name), 'x')]);
    expect(fs.readdirSync(folder)).toEqual([name]);
  });
});

describe('reading', () => {
  test('says in words what is in the way', async () => {
    const folder = temporaryFolder();
    expect(await refusal(host.read(join(folder, 'none.yaml')))).toMatch(
      /^ENOENT `.*none.yaml` cannot be read: there is no such file$/,
    );
    expect(await refusal(host.read(folder))).toMatch(/^EISDIR .*it is a folder, expected a file$/);
    expect(await refusal(host.read('/dev/zero'))).toMatch(
      /^ENXIO .*it is a device or a pipe, expected a file$/,
    );
    expect(await refusal(host.list(join(folder, 'none')))).toMatch(/^ENOENT/);
    expect(await refusal(host.real(join(folder, 'none')))).toMatch(/^ENOENT/);
  });

  test('lists no pipe, which it would wait for, but links that lead nowhere', async () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'a.yaml')]);
    fs.symlinkSync('a.yaml', join(folder, 'b.yaml'));
    fs.symlinkSync('nowhere', join(folder, 'c.yaml'));
    fs.symlinkSync('d.yaml', join(folder, 'd.yaml'));
    expect(await host.list(folder)).toEqual(['c.yaml', 'd.yaml']);
    for (const name of ['a.yaml', 'b.yaml'])
      expect(await refusal(host.real(join(folder, name)))).toMatch(/^ENXIO .*it is a device or a pipe/);
  });

  test('lists a folder in the order of code points', async () => {
    const folder = temporaryFolder();
    for (const name of ['b', 'ä', 'B', '\u{1f600}', '\uff21']) fs.writeFileSync(join(folder, name), '');
    expect(await host.list(folder)).toEqual(['B', 'b', 'ä', '\uff21', '\u{1f600}']);
  });

  test('finds what comes with the program, and faces of packages', async () => {
    expect(new TextDecoder().decode(await host.read(host.asset('package.json')))).toContain(
      '"name": "indict"',
    );
    const face = host.face('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');
    expect((await host.read(face)).length).toBeGreaterThan(100_000);
    expect(host.face('./own/face.ttf')).toBe('./own/face.ttf');
    expect(host.face('own/face.ttf')).toBe('own/face.ttf');
  });

  test.each(['a%zz', 'a%2f', 'a?b', 'a#b', '[', 'http:[', 'a\\b'])(
    'takes %j for a name and not for an address',
    (name) => {
      expect(host.asset(`templates/courts/${name}.yaml`)).toBe(
        `${host.asset('templates/courts')}/${name}.yaml`,
      );
      expect(host.face(name)).toBe(name);
    },
  );
});
