import { describe, expect, test } from 'vitest';
import { casesIn } from '../src/cases.ts';
import { HostError } from '../src/host.ts';
import { memoryHost } from './memory-host.ts';

const CASE = 'format: 1\ncourt: plain\naccused: []\ncounts: []\n';

describe('the cases in a folder', () => {
  test('are its case files and those below, without the files that serve them', async () => {
    const host = memoryHost({
      'work/b.yaml': CASE,
      'work/a/deep/kim.yml': `# a comment\n${CASE}`,
      'work/a/kim.json': '{"format": 1, "court": "plain", "accused": [], "counts": []}',
      'work/a/indented.yaml': '  format: 1\n  court: plain\n  counts: []\n',
      'work/a/broken.yaml': `${CASE}prosecutor: {name: "left open\n`,
      'work/a/part.yaml': '- text: the format, court and counts:\n',
      'work/a/part-of-counts.yaml': 'format: 1\ncourt: plain\ngroups: {counts: 1}\n',
      'work/courts/own.yaml': 'extends: plain\nwords: {}\n',
      'work/indict.config.yaml': 'court: plain\nformats: [md]\n',
      'work/notes.txt': CASE,
      'work/.git/kim.yaml': CASE,
      'work/node_modules/indict/cases/kim.yaml': CASE,
    });
    expect(await casesIn('work', host)).toEqual([
      'work/a/broken.yaml',
      'work/a/deep/kim.yml',
      'work/a/indented.yaml',
      'work/a/kim.json',
      'work/b.yaml',
    ]);
    expect(await casesIn('./work/a/deep/', host)).toEqual(['work/a/deep/kim.yml']);
    expect(await casesIn('work/courts', host)).toEqual([]);
  });

  test('are none where the path is a file or nothing', async () => {
    const host = memoryHost({ 'kim.yaml': CASE });
    expect(await casesIn('kim.yaml', host)).toBeUndefined();
    expect(await casesIn('nowhere', host)).toBeUndefined();
  });

  test('are found once where links lead in a circle', async () => {
    const folders: Record<string, readonly string[]> = {
      work: ['again', 'kim.yaml'],
      'work/again': ['again', 'kim.yaml'],
    };
    const host = {
      ...memoryHost({ 'work/kim.yaml': CASE }, { links: { 'work/again': 'work' } }),
      list: async (path: string) => folders[path] ?? none(path),
    };
    expect(await casesIn('work', host)).toEqual(['work/kim.yaml']);
  });

  test('are not looked for behind a link that leads out of it', async () => {
    const folders: Record<string, readonly string[]> = {
      work: ['kim.yaml', 'root'],
      'work/root': ['own.yaml'],
    };
    const host = {
      ...memoryHost({ 'work/kim.yaml': CASE, '/own.yaml': CASE }, { links: { 'work/root': '/' } }),
      list: async (path: string) => folders[path] ?? none(path),
    };
    expect(await casesIn('work', host)).toEqual(['work/kim.yaml']);
  });

  test('include a file that cannot be read, so that somebody says so', async () => {
    const host = { ...memoryHost({ 'work/kim.yaml': CASE }), read: none };
    expect(await casesIn('work', host)).toEqual(['work/kim.yaml']);
  });
});

async function none(path: string): Promise<never> {
  throw new HostError('ENOENT', path, 'no such file');
}
