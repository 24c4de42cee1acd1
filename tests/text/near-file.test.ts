import { expect, test } from 'vitest';
import { nearBeside, nearFile } from '../../src/text/near-file.ts';
import { memoryHost } from '../memory-host.ts';

const { list } = memoryHost({
  'cases/kim.yaml': '',
  'cases/kim.docx': '',
  'cases/parts/events.yaml': '',
  'cases/.hidden.yaml': '',
  'a.yaml': '',
});

test.each([
  ['cases/kmi.yaml', 'cases/kim.yaml'],
  ['cases/kmi.docx', 'cases/kim.docx'],
  ['cases/kim.yml', 'cases/kim.yaml'],
  ['cases/kim', 'cases/kim.yaml'],
  ['casse', 'cases'],
  ['casse/prats/evnts.yaml', 'cases/parts/events.yaml'],
])('near to `%s` is `%s`', async (path, near) => {
  expect(await nearFile(path, list)).toBe(near);
});

test.each([
  'cases/kim.pdf',
  'b.yaml',
  'cases/hidden.yaml',
  'cases/kim.yaml',
  'cases/somebody.yaml',
  'far/away.yaml',
])('near to `%s` is nothing else', async (path) => {
  expect(await nearFile(path, list)).toBeUndefined();
});

test('a path that a file names is told as that file would name it', async () => {
  expect(await nearBeside('cases/kim.yaml', 'parts/evnets.yaml', list)).toBe('parts/events.yaml');
  expect(await nearBeside('cases/parts/events.yaml', '../kmi.yaml', list)).toBe('../kim.yaml');
});
