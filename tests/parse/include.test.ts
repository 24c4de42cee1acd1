import { expect, test } from 'vitest';
import { parse, parseWithBase } from '../../src/parse/index.ts';
import { type MemoryOptions, memoryHost } from '../memory-host.ts';
import { data, tell } from '../tell.ts';

type Files = Readonly<Record<string, string>>;

async function read(files: Files, options?: MemoryOptions) {
  return parse('cases/kim.yaml', memoryHost(files, options));
}

const include = (path: string) => `general_allegations:\n  - before\n  - include: ${path}\n  - after\n`;

test('the paragraphs of an included file stand where it is included, each with its own source', async () => {
  const { root, sources, findings } = await read({
    'cases/kim.yaml': include('parts/a.yaml'),
    'cases/parts/a.yaml': '- one\n- include: b.yaml\n',
    'cases/parts/b.yaml': '- two\n',
  });
  expect(findings).toEqual([]);
  expect(data(root)).toEqual({ general_allegations: ['before', 'one', 'two', 'after'] });
  expect(sources.map(({ path }) => path)).toEqual([
    'cases/kim.yaml',
    'cases/parts/a.yaml',
    'cases/parts/b.yaml',
  ]);
  const list = root?.kind === 'mapping' ? root.entries[0]?.value : undefined;
  const paths = list?.kind === 'list' ? list.items.map((item) => item.source.path) : [];
  expect(paths).toEqual(['cases/kim.yaml', 'cases/parts/a.yaml', 'cases/parts/b.yaml', 'cases/kim.yaml']);
});

test('paragraphs of sections, counts and schedules may be included too, and nothing else', async () => {
  const { root } = await read({
    'cases/kim.yaml':
      'counts:\n  - id: a\n    paragraphs: [include: a.yaml]\n  - include: a.yaml\ngeneral_allegations:\n  - heading: H\n    paragraphs:\n      - include: a.yaml\n',
    'cases/a.yaml': '- one\n',
  });
  expect(data(root)).toEqual({
    counts: [{ id: 'a', paragraphs: ['one'] }, { include: 'a.yaml' }],
    general_allegations: [{ heading: 'H', paragraphs: ['one'] }],
  });
});

test('a file may be included twice', async () => {
  const { root } = await read({
    'cases/kim.yaml': 'general_allegations:\n  - include: a.yaml\n  - include: a.yaml\n',
    'cases/a.yaml': '- one\n',
  });
  expect(data(root)).toEqual({ general_allegations: ['one', 'one'] });
});

const SLIPS: Readonly<Record<string, readonly [Files, MemoryOptions?]>> = {
  'a missing file': [{ 'cases/kim.yaml': include('parts/none.yaml') }],
  'a file outside the folder of the case': [
    { 'cases/kim.yaml': include('../secret.yaml'), 'secret.yaml': '- x\n' },
  ],
  'a folder with a name that only begins alike': [
    { 'cases/kim.yaml': include('../cases-old/a.yaml'), 'cases-old/a.yaml': '- x\n' },
  ],
  'a file outside by its full path': [{ 'cases/kim.yaml': include('/etc/passwd'), '/etc/passwd': '- x\n' }],
  'a link that leads outside': [
    { 'cases/kim.yaml': include('a.yaml'), 'secret.yaml': '- x\n' },
    { links: { 'cases/a.yaml': 'secret.yaml' } },
  ],
  'a file that includes itself': [
    { 'cases/kim.yaml': include('a.yaml'), 'cases/a.yaml': '- one\n- include: a.yaml\n' },
  ],
  'two files that include each other': [
    {
      'cases/kim.yaml': include('a.yaml'),
      'cases/a.yaml': '- include: b.yaml\n',
      'cases/b.yaml': '- include: a.yaml\n',
    },
  ],
  'a case that includes itself': [{ 'cases/kim.yaml': include('kim.yaml') }],
  'a file that is not a list': [{ 'cases/kim.yaml': include('a.yaml'), 'cases/a.yaml': 'text: one\n' }],
  'an empty file': [{ 'cases/kim.yaml': include('a.yaml'), 'cases/a.yaml': '' }],
  'a file with a slip of its own': [
    { 'cases/kim.yaml': include('a.yaml'), 'cases/a.yaml': '- one\n- @kim did\n' },
  ],
  'no path': [{ 'cases/kim.yaml': include('') }],
  'another key beside it': [
    { 'cases/kim.yaml': 'general_allegations:\n  - include: a.yaml\n    id: x\n', 'cases/a.yaml': '- one\n' },
  ],
  'sources in a file that is missing': [{ 'cases/kim.yaml': 'sources: none.json\n' }],
  'sources in a file that is no list': [
    { 'cases/kim.yaml': 'sources: a.json\n', 'cases/a.json': '{"a": 1}\n' },
  ],
};

test('every slip of including is told at the include, and the rest is read', async () => {
  const blocks: string[] = [];
  for (const [name, [files, options]] of Object.entries(SLIPS)) {
    const { findings, root } = await read(files, options);
    expect(findings).not.toEqual([]);
    blocks.push(`## ${name}\n${tell(findings)}\nread: ${JSON.stringify(data(root))}\n`);
  }
  await expect(blocks.join('\n')).toMatchFileSnapshot('includes.golden.txt');
});

test('files that include each other many times come to an end', async () => {
  const many = '- include: b.yaml\n'.repeat(40);
  const { findings } = await read({
    'cases/kim.yaml': include('a.yaml'),
    'cases/a.yaml': many,
    'cases/b.yaml': many.replaceAll('b.yaml', 'c.yaml'),
    'cases/c.yaml': '- one\n',
  });
  expect(findings.map(({ rule }) => rule)).toEqual(['include/too-many']);
});

test.each([
  ['CSL JSON', 'cases/a.json', '[{"id": "taylor", "title": "Prosecutor v. Taylor"}]'],
  ['CSL YAML', 'cases/a.json', '- {id: taylor, title: Prosecutor v. Taylor}\n'],
  ['pandoc’s references', 'cases/a.json', 'references:\n- id: taylor\n  title: Prosecutor v. Taylor\n'],
])('sources may stand in a file of %s', async (_, path, text) => {
  const { root, findings } = await read({ 'cases/kim.yaml': 'sources: a.json\n', [path]: text });
  expect(findings).toEqual([]);
  expect(data(root)).toEqual({ sources: [{ id: 'taylor', title: 'Prosecutor v. Taylor' }] });
});

test('a court is laid over what it extends, mappings merged and lists replaced', async () => {
  const host = memoryHost({
    'courts/a.yaml': 'extends: ../house.yaml\nstyles: {title: {bold: true}}\nparts: [x]\n',
    'house.yaml':
      'extends: root.yaml\nstyles: {title: {size: 12, bold: false}, body: {size: 11}}\nparts: [y, z]\n',
    'root.yaml': 'name: Root\nparts: []\n',
  });
  const { root, findings, sources } = await parseWithBase('courts/a.yaml', host);
  expect(findings).toEqual([]);
  expect(sources).toHaveLength(3);
  expect(data(root)).toEqual({
    extends: '../house.yaml',
    name: 'Root',
    styles: { title: { size: '12', bold: 'true' }, body: { size: '11' } },
    parts: ['x'],
  });
});

test('a court may name what it extends by its whole path', async () => {
  const host = memoryHost({
    'a.yaml': 'extends: /courts/b.yaml\nname: A\n',
    '/courts/b.yaml': 'name: B\nparts: [x]\n',
  });
  const { root, findings } = await parseWithBase('a.yaml', host);
  expect(findings).toEqual([]);
  expect(data(root)).toEqual({ extends: '/courts/b.yaml', name: 'A', parts: ['x'] });
});

test('a court that extends itself, or nothing that exists, is told so', async () => {
  const host = memoryHost({
    'a.yaml': 'extends: b.yaml\n',
    'b.yaml': 'extends: a.yaml\n',
    'c.yaml': 'extends: none.yaml\n',
  });
  const told = await Promise.all(
    ['a.yaml', 'c.yaml'].map(async (path) => tell((await parseWithBase(path, host)).findings)),
  );
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "b.yaml:1:10-1:16 extends/cycle
      \`a.yaml\` extends itself
      help: expected the path of another court file, relative to this one
    c.yaml:1:10-1:19 extends/missing
      file \`none.yaml\` cannot be read: no such file
      help: expected the path of another court file, relative to this one"
  `);
});
