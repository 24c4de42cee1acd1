import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Call, UsageError } from '../../src/cli/command.ts';
import { run } from '../../src/cli/run.ts';
import { STATUS } from '../../src/cli/status.ts';
import { through } from '../../src/cli/through.ts';
import { trouble } from '../../src/cli/trouble.ts';
import { type Labour, onEveryChange } from '../../src/cli/watch.ts';
import type { Host } from '../../src/host.ts';
import { type Happening, memoryHost } from '../memory-host.ts';

/** A case in these tests is a list of the parts that it is made of. */
const CASE = 'format: 1\ncourt: icc\ncounts:\n';
const caseOf = (...parts: readonly string[]) => CASE + parts.join('\n');
const partsOf = (text: string) => text.replace(CASE, '').split('\n').filter(Boolean);

const textOf = async (path: string, host: Host) => new TextDecoder().decode(await host.read(path));
const absent = () => 'absent';

/** What such a case comes to: its own words and those of its parts. */
async function whole(path: string, host: Host): Promise<string> {
  const text = await textOf(path, host);
  const parts = await Promise.all(partsOf(text).map((part) => textOf(part, host).catch(absent)));
  return [...partsOf(text), ...parts].join(' ');
}

interface Scene {
  readonly files: Readonly<Record<string, string>>;
  readonly happenings?: readonly Happening[];
  readonly edits?: readonly Happening[];
  readonly paths?: readonly string[];
  readonly labour?: (made: Made[], host: Host) => Labour;
}

/** A case and what was made of it. */
type Made = readonly [path: string, words: string];

/** Makes each case that is due. */
const makes =
  (made: Made[]): Labour =>
  ({ due }, call) =>
    through(due, call, async (path) => {
      made.push([path, await whole(path, call.hostFor(path))]);
      return STATUS.fine;
    });

/** Plays a scene to its end, and tells what was made and said. */
async function played({ files, happenings = [], edits = [], paths = ['kim.yaml'], labour = makes }: Scene) {
  const host = memoryHost(files, { happenings, edits });
  const made: Made[] = [];
  const call: Call = {
    host,
    hostFor: () => host,
    conclude: () => undefined,
    trouble: (error, heard) => trouble(error, heard, false),
  };
  const status = await onEveryChange(paths, call, labour(made, host));
  return { status, made, said: host.printed.stderr };
}

const KIM = { 'kim.yaml': caseOf('facts.yaml'), 'facts.yaml': 'Rain.' };

describe('watching a case', () => {
  test('makes it, says what is watched, and makes it again of what a part says now', async () => {
    const { status, made, said } = await played({
      files: KIM,
      happenings: [({ put }) => put('facts.yaml', 'Snow.')],
    });
    expect(made).toEqual([
      ['kim.yaml', 'facts.yaml Rain.'],
      ['kim.yaml', 'facts.yaml Snow.'],
    ]);
    expect(said).toBe('watching kim.yaml and 1 other file; Ctrl-C ends it\n\n--- facts.yaml changed\n');
    expect(status).toBe(STATUS.fine);
  });

  test('makes it once of several changes, and names no more than three files', async () => {
    const { made, said } = await played({
      files: { ...KIM, 'kim.yaml': caseOf('a', 'b', 'c'), a: '1', b: '1', c: '1' },
      happenings: [
        ({ put, remove }) => {
          for (const part of ['b', 'c', 'd']) put(part, '2');
          put('kim.yaml', caseOf('a', 'b', 'c', 'd'));
          remove('a');
        },
      ],
    });
    expect(made.map(([, words]) => words)).toEqual(['a b c 1 1 1', 'a b c d absent 2 2 2']);
    expect(said).toContain('\n--- kim.yaml changed, a is gone, b changed, 1 more\n');
  });

  test('makes nothing of a file that nobody reads, or that says what it said', async () => {
    const { made } = await played({
      files: KIM,
      happenings: [({ put }) => put('notes.txt', 'Other.'), ({ put }) => put('facts.yaml', 'Rain.')],
    });
    expect(made).toHaveLength(1);
  });

  test('watches what a later round reads first, and a file that is not there yet', async () => {
    const { made } = await played({
      files: KIM,
      happenings: [
        ({ put }) => put('kim.yaml', caseOf('weather.yaml')),
        ({ put }) => put('facts.yaml', 'Nobody reads this any more.'),
        ({ put }) => put('weather.yaml', 'Fog.'),
        ({ put }) => put('weather.yaml', 'Hail.'),
      ],
    });
    expect(made.map(([, words]) => words)).toEqual([
      'facts.yaml Rain.',
      'weather.yaml absent',
      'weather.yaml Fog.',
      'weather.yaml Hail.',
    ]);
  });

  test('lets an editor be done that takes a file away, or empties it, before it writes the new one', async () => {
    for (const first of [
      ({ remove }) => remove('facts.yaml'),
      ({ put }) => put('facts.yaml', ''),
    ] as readonly Happening[]) {
      const { made, said } = await played({
        files: KIM,
        happenings: [first],
        edits: [({ put }) => put('facts.yaml', 'Snow.')],
      });
      expect(made.map(([, words]) => words)).toEqual(['facts.yaml Rain.', 'facts.yaml Snow.']);
      expect(said).toContain('--- facts.yaml changed\n');
    }
  });

  test('tells of a case that is gone, and makes it when it is back', async () => {
    const { made, said, status } = await played({
      files: KIM,
      happenings: [({ remove }) => remove('kim.yaml'), ({ put }) => put('kim.yaml', caseOf())],
    });
    expect(made.map(([, words]) => words)).toEqual(['facts.yaml Rain.', '']);
    expect(said).toMatch(/--- kim\.yaml is gone\nindict: no such file\n/);
    expect(said).toMatch(/--- kim\.yaml is new\n/);
    expect(status).toBe(STATUS.fine);
  });

  test('is not set off by what it writes itself, be it a file that it reads', async () => {
    const { made } = await played({
      files: KIM,
      labour: (made) => async (round, call) => {
        const status = await makes(made)(round, call);
        const bytes = new TextEncoder().encode(`Made ${made.length} times.`);
        await call.hostFor('kim.yaml').write([{ path: './facts.yaml', bytes }]);
        return status;
      },
    });
    expect(made).toHaveLength(1);
  });

  test('is one labour at a time: what changes meanwhile is made of afterwards', async () => {
    let [at, most] = [0, 0];
    const { made } = await played({
      files: KIM,
      labour: (made, host) => async (round, call) => {
        most = Math.max(most, ++at);
        const status = await makes(made)(round, call);
        if (made.length < 3)
          await host.write([{ path: 'facts.yaml', bytes: Uint8Array.of(48 + made.length) }]);
        at--;
        return status;
      },
    });
    expect(made.map(([, words]) => words)).toEqual(['facts.yaml Rain.', 'facts.yaml 1', 'facts.yaml 2']);
    expect(most).toBe(1);
  });

  test('outlives a fault, and a call that became wrong; one that is wrong from the start it does not begin', async () => {
    const failing = (error: Error, when: number) => (made: Made[]) => {
      let rounds = 0;
      const labour: Labour = async (round, call) => {
        const status = await makes(made)(round, call);
        if (rounds++ === when) throw error;
        return status;
      };
      return labour;
    };
    const happenings: Happening[] = [1, 2].map(
      (n) =>
        ({ put }) =>
          put('facts.yaml', `${n}`),
    );
    const wrong = new UsageError('two cases would be written to one place');
    for (const [error, when] of [
      [new TypeError('no such thing'), 0],
      [new TypeError('no such thing'), 1],
      [wrong, 1],
    ] as const) {
      const { made, said } = await played({ files: KIM, happenings, labour: failing(error, when) });
      expect(made.at(-1)).toEqual(['kim.yaml', 'facts.yaml 2']);
      expect(said).toContain(error.message);
    }
    await expect(played({ files: KIM, labour: failing(wrong, 0) })).rejects.toBe(wrong);
  });
});

describe('watching a folder', () => {
  const FOLDER = {
    'cases/kim.yaml': caseOf('facts', 'kim'),
    'cases/lee.yaml': caseOf('facts', 'lee'),
    facts: 'Rain.',
    kim: 'K',
    lee: 'L',
  };
  const folder = (...happenings: Happening[]) => played({ files: FOLDER, happenings, paths: ['cases'] });

  test('makes again only the cases that a change concerns', async () => {
    const { made, said } = await folder(
      ({ put }) => put('lee', 'Lee'),
      ({ put }) => put('facts', 'Snow.'),
    );
    expect(made.slice(2)).toEqual([
      ['cases/lee.yaml', 'facts lee Rain. Lee'],
      ['cases/kim.yaml', 'facts kim Snow. K'],
      ['cases/lee.yaml', 'facts lee Snow. Lee'],
    ]);
    expect(said).toMatch(/^watching 2 cases and 3 other files; Ctrl-C ends it\n/);
  });

  test('makes a case that is new, and forgets one that is gone', async () => {
    const { made, said } = await folder(
      ({ put }) => put('cases/roe.yaml', caseOf('kim')),
      ({ remove }) => remove('cases/kim.yaml'),
      ({ put }) => put('facts', 'Snow.'),
      ({ put }) => put('cases/kim.yaml', caseOf('kim')),
    );
    expect(made.slice(2).map(([path]) => path)).toEqual([
      'cases/roe.yaml',
      'cases/lee.yaml',
      'cases/kim.yaml',
    ]);
    expect(said).toContain('\n--- cases/roe.yaml is new\nwatching 3 cases and 3 other files');
  });

  test('shows a slip by which a case is none any more, where looking for cases passes such a file over', async () => {
    const { made, said } = await folder(
      ({ put }) => put('cases/kim.yaml', 'format: 1\ncourt: icc\ncounts\n'),
      ({ put }) => put('cases/kim.yaml', caseOf('kim')),
    );
    expect(made.slice(2)).toEqual([
      ['cases/kim.yaml', expect.stringContaining('absent')],
      ['cases/kim.yaml', 'kim K'],
    ]);
    expect(said).not.toContain('watching cases');
  });

  test('waits for a first case', async () => {
    const { made, said } = await played({
      files: { 'cases/part.yaml': '- Rain.' },
      happenings: [({ put }) => put('cases/kim.yaml', caseOf())],
      paths: ['cases'],
    });
    expect(made).toEqual([['cases/kim.yaml', '']]);
    expect(said).toMatch(/^indict: `cases` has no case in it.*\nwatching cases; Ctrl-C ends it\n/);
  });
});

describe('whenever files change, even while they are read,', () => {
  const names = ['facts', 'law', 'none'];
  const change = fc.record({
    path: fc.constantFrom(...names, 'cases/kim.yaml', 'cases/lee.yaml'),
    text: fc.oneof(fc.constantFrom('', 'Rain.', 'Snow.', undefined), fc.subarray(names)),
    at: fc.constantFrom('waiting', 'reading', 'editing'),
  });

  test('the last that is made of each case is made of what all files say in the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        const happening =
          ({ path, text }: (typeof changes)[number]): Happening =>
          ({ put, remove }) => {
            const isCase = path.startsWith('cases/');
            if (text === undefined) remove(path);
            else put(path, isCase ? caseOf(...(Array.isArray(text) ? text : [])) : String(text));
          };
        const of = (at: string) => changes.filter((each) => each.at === at).map(happening);
        const host = memoryHost(
          { 'cases/kim.yaml': caseOf('facts'), 'cases/lee.yaml': caseOf('facts', 'law'), facts: 'Rain.' },
          { happenings: of('waiting'), edits: of('editing') },
        );
        const meanwhile = of('reading');
        const files = {
          put: (path: string, text: string) =>
            void host.files.set(`/home/${path}`, new TextEncoder().encode(text)),
          remove: (path: string) => void host.files.delete(`/home/${path}`),
        };
        const read = async (path: string) => {
          const found = await host.read(path);
          meanwhile.shift()?.(files);
          return found;
        };
        const last = new Map<string, string>();
        const labour: Labour = async ({ due }, { hostFor }) => {
          for (const path of due) {
            last.set(path, await whole(path, hostFor(path)).catch(absent));
            // A stage may look again at what an earlier one has read.
            await whole(path, hostFor(path)).catch(absent);
          }
          return STATUS.fine;
        };
        const restless = { ...host, read };
        const call: Call = {
          host: restless,
          hostFor: () => restless,
          conclude: () => undefined,
          trouble: async () => STATUS.fault,
        };
        await onEveryChange(['cases/kim.yaml', 'cases'], call, labour);
        for (const [path] of host.files) {
          const name = path.replace('/home/', '');
          if (name.startsWith('cases/')) expect(last.get(name)).toBe(await whole(name, host));
        }
      }),
    );
  });
});

describe('`--watch` is wrong use', () => {
  test.each([
    [['build', 'kim.yaml', '-o', '-'], 'unexpected `--watch` for standard output'],
    [
      ['validate', 'kim.yaml', '--format', 'json'],
      'unexpected `--watch` with `--format json`, expected `text`',
    ],
    [['build', 'kim.yaml', '-o', 'kim.txt'], 'unexpected ending `.txt`'],
  ])('in `%s`', async (line, sentence) => {
    const host = memoryHost(KIM);
    expect(await run([...line, '--watch'], host)).toBe(STATUS.usage);
    expect(host.printed.stderr).toContain(sentence);
    expect(host.printed.stdout).toBe('');
  });

  test('where nobody tells of changes', async () => {
    const { watch: _, ...host } = memoryHost(KIM);
    expect(await run(['validate', 'kim.yaml', '--watch'], host)).toBe(STATUS.usage);
    expect(host.printed.stderr).toBe('indict: unexpected `--watch`: nobody here tells of changes\n');
  });
});
