import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Host, HostError, type Machine } from '../../src/host.ts';
import type { Sign } from '../../src/model/sign.ts';
import { diagnose } from '../../src/pipeline.ts';
import { reportSigns } from '../../src/report/signs.ts';
import { realHost } from '../real-host.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { filesIn, folderWithCase, indict, writeCase } from './indict.ts';

const MACHINE: Machine = {
  node: '22.11.0',
  system: 'linux x64',
  cores: 4,
  hasKeptCode: true,
  home: '/home/roe',
  variables: {},
};

/** A sound machine with the real program, but for what is given. */
function machine(changes: Partial<Machine> = {}, host: Partial<Host> = {}): Host {
  return {
    ...realHost(),
    machine: () => ({ ...MACHINE, ...changes }),
    git: async () => new TextEncoder().encode('git version 2.39.5\n'),
    mayWrite: async () => true,
    ...host,
  };
}

function named(signs: readonly Sign[], name: string): Pick<Sign, 'state' | 'said' | 'help'> | undefined {
  const sign = signs.find((each) => each.name === name);
  return sign && { state: sign.state, said: sign.said, ...(sign.help !== undefined && { help: sign.help }) };
}

describe('of the machine', () => {
  test.each([
    ['Node', { node: '22.11.0' }, { state: 'ok', said: '22.11.0' }],
    [
      'Node',
      { node: '23.1.0' },
      { state: 'info', said: '23.1.0, on which nobody tried it', help: expect.any(String) },
    ],
    [
      'Node',
      { node: '18.20.4' },
      { state: 'error', said: '18.20.4, which is too old', help: expect.any(String) },
    ],
    [
      'compiled code',
      { hasKeptCode: false },
      { state: 'info', said: expect.stringContaining('none for this Node') },
    ],
    ['system', { cores: 1 }, { state: 'ok', said: 'linux x64, one core' }],
    ['git', {}, { state: 'ok', said: '2.39.5' }],
    ['output', {}, { state: 'ok', said: '`build/` can be written here' }],
  ])('%s is told as it is with %j', async (name, changes, sign) => {
    expect(named(await diagnose(undefined, machine(changes)), name)).toEqual(sign);
  });

  test('it is told where there is no git, and where nothing can be written', async () => {
    const signs = await diagnose(
      undefined,
      machine(
        {},
        { git: () => Promise.reject(new HostError('ENOENT', 'git', 'none')), mayWrite: async () => false },
      ),
    );
    expect(named(signs, 'git')?.state).toBe('info');
    expect(named(signs, 'output')?.state).toBe('error');
  });

  test.each([
    [undefined, undefined, 'ok', 'not set: files have the date of their paper'],
    [1_700_000_000, '1700000000', 'ok', '1700000000: files say they were made on 2023-11-14'],
    [undefined, 'yesterday', 'warning', '`yesterday` is no number of seconds, and is passed over'],
  ])('SOURCE_DATE_EPOCH is told: %s, set to %s', async (sourceDateEpoch, set, state, said) => {
    const variables: Machine['variables'] = set === undefined ? {} : { SOURCE_DATE_EPOCH: set };
    const { environment } = realHost();
    const heard = { ...environment, ...(sourceDateEpoch !== undefined && { sourceDateEpoch }) };
    const signs = await diagnose(undefined, machine({ variables }, { environment: heard }));
    expect(named(signs, 'SOURCE_DATE_EPOCH')).toMatchObject({ state, said });
  });
});

describe('of the program', () => {
  test('its folder is told without the name of whose it is', async () => {
    const real = realHost();
    const signs = await diagnose(undefined, machine({ home: await real.real(real.asset('.')) }));
    expect(named(signs, 'folder')?.said).toBe('~');
    expect(named(signs, 'schema of cases')?.said).toBe('schemas/case.schema.json');
  });

  test('files that are missing are an error, not a fault', async () => {
    const list = async (path: string) => {
      throw new HostError('ENOENT', path, `\`${path}\` cannot be read: there is no such file`);
    };
    const signs = await diagnose(undefined, machine({}, { list }));
    expect(named(signs, 'files')).toMatchObject({
      state: 'error',
      help: 'the program is not complete: install it anew',
    });
  });

  test('what can be named in a case is listed', async () => {
    const signs = await diagnose(undefined, machine());
    expect(named(signs, 'courts')?.said).toContain('special-tribunal');
    expect(named(signs, 'instruments')?.said).toContain('rome_statute');
    expect(named(signs, 'citations')?.said).toContain('oscola');
    expect(named(signs, 'languages')?.said).toContain('sr-Cyrl');
  });

  test('a face that there is not is no error, and its package is named; the text face is one', async () => {
    const real = realHost();
    const without = (lost: RegExp) =>
      machine({}, { face: (path) => (lost.test(path) ? `/nowhere/${path}` : real.face(path)) });
    const signs = await diagnose(undefined, without(/noto-sans-khmer/));
    expect(named(signs, 'Khmer')).toEqual({
      state: 'info',
      said: 'not there: @expo-google-fonts/noto-sans-khmer',
    });
    const worse = await diagnose(undefined, without(/tinos/));
    expect(named(worse, 'text')).toMatchObject({
      state: 'error',
      help: expect.stringContaining('install `@expo-google-fonts/tinos`'),
    });
  });
});

describe('of a project', () => {
  /** Some files in a folder, and what `indict doctor` tells there. */
  function told(files: Readonly<Record<string, string>>, ...args: string[]) {
    const folder = folderWithCase();
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { status, stdout, stderr } = indict(folder, ['doctor', ...args, '--format', 'json']);
    expect(stderr).toBe('');
    const { signs, errors } = JSON.parse(stdout);
    expect(status).toBe(errors > 0 ? 1 : 0);
    return { status, signs: signs as readonly Sign[] };
  }

  test('settings are told with what they set, and every problem at its line', () => {
    const { status, signs } = told({
      'indict.config.yaml':
        'rules:\n  text: info\n  txet: off\nformats: [pdf]\nlaw: [penal.yaml]\nreference: ofice.docx\n',
      'office.docx': '',
    });
    expect(status).toBe(1);
    expect(named(signs, 'indict.config.yaml')?.said).toEqual([
      'formats pdf',
      'text: info',
      'txet: off',
      'instrument penal.yaml',
      'reference ofice.docx',
    ]);
    expect(named(signs, 'indict.config.yaml:3:3')).toEqual({
      state: 'warning',
      said: 'there is no rule `txet`',
      help: 'did you mean `text`?',
    });
    expect(named(signs, 'indict.config.yaml:5:7')?.state).toBe('error');
    expect(named(signs, 'reference')?.help).toContain('did you mean `office.docx`?');
  });

  test('what a build would not take is no more taken here', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'case'));
    writeFileSync(join(folder, 'office.docx'), '');
    writeFileSync(join(folder, 'case/indict.config.yaml'), 'reference: ../office.docx\n');
    const { status, stdout } = indict(join(folder, 'case'), ['doctor']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/error +reference +`\.\.\/office\.docx` lies outside the folder/);
  });

  test('faces are looked for where a build looks for them: beside the file of the court', () => {
    const cuts = 'regular: a.ttf, bold: a.ttf, italic: a.ttf, boldItalic: a.ttf';
    const court = `format: 1\nextends: ${HOUSE}/courts/plain.yaml\nname: Mine\nface: {name: Own, ${cuts}}\n`;
    const settings = 'court: courts/mine.yaml\n';
    const files = { 'indict.config.yaml': settings, 'courts/mine.yaml': court, 'courts/a.ttf': '' };
    expect(named(told(files, 'small.yaml').signs, 'text')?.state).toBe('ok');
    const elsewhere = { 'indict.config.yaml': settings, 'courts/mine.yaml': court, 'a.ttf': '' };
    expect(named(told(elsewhere, 'small.yaml').signs, 'text')?.state).toBe('error');
  });

  test('courts of its own are found where people keep them, and what is wrong with them stops no other build', () => {
    const court = (name: string) =>
      `format: 1\nextends: ${HOUSE}/courts/plain.yaml\nname: ${name}\nsummary: ${name}\n`;
    const { status, signs } = told({
      'mine.yaml': court('Mine'),
      'courts/theirs.yaml': `${court('Theirs')}foo: 1\n`,
      'style.yaml': `format: 1\nextends: ${HOUSE}/citations/oscola.yaml\nname: Style\ntypes: {}\n`,
    });
    expect(status).toBe(0);
    expect(named(signs, 'mine.yaml')).toEqual({ state: 'ok', said: 'Mine' });
    expect(named(signs, 'courts/theirs.yaml:5:1')).toMatchObject({
      state: 'warning',
      said: 'unexpected key `foo`',
    });
    expect(signs.map(({ name }) => name).filter((name) => /style|small/.test(name))).toEqual([]);
  });

  test('a case is told with its files, its court and whose choice that is', () => {
    const { signs } = told({ 'indict.config.yaml': 'court: plain\n' }, 'small.yaml');
    expect(named(signs, 'file')?.said).toBe('small.yaml');
    expect(named(signs, 'court')?.said).toBe('plain (Plain); indict.config.yaml names it');
    expect(named(signs, 'mistakes')).toEqual({ state: 'ok', said: 'none that stops a build' });
  });

  test('faces are told for the letters of a case alone', () => {
    const folder = temporaryFolder();
    writeCase(folder, 'names.yaml', { 'Rupert Hentzau': '김철수 ᏣᎳᎩ' });
    const { status, stdout } = indict(folder, ['doctor', 'names.yaml']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/ok +Hangul +@expo-google-fonts\/nanum-myeongjo/);
    expect(stdout).not.toContain('Khmer');
    expect(stdout).toMatch(/warning +letters +no face has `Ꮳ`, `Ꮃ`, `Ꭹ`/);
  });

  test('a case that cannot be built says what stops it first, and how to see the rest', () => {
    const folder = temporaryFolder();
    writeCase(folder, 'bad.yaml', { 'special-tribunal': 'special-tribnal', 'crime:': 'crmie:' });
    const { status, stdout } = indict(folder, ['doctor', 'bad.yaml']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/error +mistakes +bad\.yaml:\d+:\d+: .*, and \d+ more/s);
    expect(stdout).toContain('`indict validate bad.yaml` shows what to do');
    expect(stdout).toMatch(/error +court +special-tribnal, which cannot be used/);
    expect(stdout).toMatch(/\d errors to mend before a build/);
  });

  test('nothing is written, and a case that is not there is wrong use', () => {
    const folder = folderWithCase();
    expect(indict(folder, ['doctor', 'small.yaml']).status).toBe(0);
    expect(filesIn(folder)).toEqual(['small.yaml']);
    const { status, stdout, stderr } = indict(folder, ['doctor', 'smal.yaml']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('did you mean `small.yaml`?');
  });
});

const HOUSE = realHost().asset('templates');

test('the real host tells whether it may write where a folder is, and where one would be made', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  mkdirSync(join(folder, 'shut'));
  chmodSync(join(folder, 'shut'), 0o555);
  const { mayWrite } = realHost();
  expect(await mayWrite?.(folder)).toBe(true);
  expect(await mayWrite?.(join(folder, 'to/be/made'))).toBe(true);
  expect(await mayWrite?.(join(folder, 'file'))).toBe(false);
  expect(await mayWrite?.(join(folder, 'file/below'))).toBe(false);
  // Nothing is shut to root.
  if (process.getuid?.() !== 0) expect(await mayWrite?.(join(folder, 'shut'))).toBe(false);
});

test('what is told for a person is set out in columns, with the help below', () => {
  const signs: readonly Sign[] = [
    {
      topic: 'machine',
      name: 'Node',
      state: 'error',
      said: '18.0.0, which is too old',
      help: 'install Node 24',
    },
    { topic: 'program', name: 'indict', state: 'ok', said: '0.1.0' },
    {
      topic: 'courts',
      name: 'courts',
      state: 'ok',
      said: ['icc', 'icty', 'special-tribunal', 'stl', 'scsl'],
    },
    { topic: 'faces', name: 'Han', state: 'warning', said: 'not\u001b there' },
  ];
  expect(reportSigns(signs, { colour: false, columns: 50 })).toBe(`The program
  ok       indict  0.1.0

This machine
  error    Node    18.0.0, which is too old
                   help: install Node 24

Courts, law and languages
  ok       courts  icc, icty, special-tribunal,
                   stl, scsl

Faces of the PDF
  warning  Han     not␛ there

1 error to mend before a build (1 warning)
`);
});
