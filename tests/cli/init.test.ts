import { describe, expect, test } from 'vitest';
import { interview } from '../../src/cli/questions.ts';
import { run } from '../../src/cli/run.ts';
import { courts } from '../../src/pipeline.ts';
import { hostWith } from '../host-with.ts';
import type { MemoryHost } from '../memory-host.ts';
import { realHost } from '../real-host.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { indict } from './indict.ts';

const COURTS = (await courts(realHost())).map(({ id }) => id);
/** The text of a file that was written. */
function textOf({ files }: MemoryHost, path: string): string {
  return new TextDecoder().decode(files.get(`/home/${path}`));
}

const CRIMES: Readonly<Record<string, string>> = {
  icty: 'icty 5(a)',
  ictr: 'ictr 3(a)',
  irmct: 'icty 3(b)',
  scsl: 'scsl 3(d)',
  stl: 'stl 2(a)',
  ksc: 'ksc_law 13(1)(a)',
  'us-federal': '18 U.S.C. § 371',
};

describe('a first case of one’s own', () => {
  test.each(COURTS)('for %s builds, and has no error', async (court) => {
    const host = hostWith({});
    const own = CRIMES[court];
    const crimes = own === undefined ? ['rome_statute 8 bis', 'rome_statute 7(1)(a)'] : [own];
    const asked = ['--court', court, '--accused', 'Jordan Doe', '--accused', 'Ḥasan "X": Roe'];
    const counts = crimes.flatMap((crime) => ['--count', crime]);
    expect(await run(['init', 'first.yaml', ...asked, ...counts], host)).toBe(0);
    expect(host.printed.stderr).toBe('');
    expect(await run(['build', 'first.yaml', '-o', '-'], host)).toBe(0);
    expect(host.printed.stdout).toMatch(/Ḥasan|ḤASAN/);
    expect(await run(['validate', 'first.yaml'], host)).toBe(0);
    const text = textOf(host, 'first.yaml');
    expect(text).toContain(`court: ${court}\n`);
    expect(text).toContain('# Write no number anywhere.');
    expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  test.each(['icty', 'scsl', 'ksc', 'stcoa', 'us-federal'])(
    'for %s charges a crime of its own statute',
    async (court) => {
      const host = hostWith({});
      expect(await run(['init', 'first.yaml', '--court', court], host)).toBe(0);
      expect(host.printed.stderr).toBe('');
      expect(textOf(host, 'first.yaml')).not.toContain('rome_statute');
      expect(await run(['validate', 'first.yaml', '--max-warnings', '2'], host)).toBe(0);
    },
  );

  test.each([
    [['--count', 'icty 99'], '`icty 99` is no crime that is known here'],
    [['--count', 'rome_statute 7(1)'], '`rome_statute 7(1)` is several crimes'],
    [['--court', 'icy'], 'unknown court `icy`'],
    [['--lang', 'fr', '--lang', 'French language'], 'expected a language tag'],
  ])('asked with %j says what is wrong, and writes nothing', (options, message) => {
    const folder = temporaryFolder();
    const { status, stderr } = indict(folder, ['init', ...options]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(indict(folder, ['build', 'case.yaml']).status).toBe(2);
  });
});

describe('on a terminal', () => {
  /** Answers in turn, and everything that was said. */
  async function asked(answers: readonly (string | undefined)[]) {
    const said: string[] = [];
    const rest = [...answers];
    const ask = async (question: string) => {
      said.push(question);
      return rest.shift();
    };
    const wanted = await interview({ ...realHost(), ask, stderr: (text) => said.push(text) });
    return { wanted, said: said.join('\n') };
  }

  test('every question has an answer of its own', async () => {
    const { wanted } = await asked(['', '', '', '']);
    expect(wanted).toEqual({
      court: 'special-tribunal',
      accused: ['Jordan Doe'],
      count: ['rome_statute 8(2)(b)(ii)'],
      lang: ['en'],
    });
  });

  test('an answer that will not do is asked for again', async () => {
    const { wanted, said } = await asked([
      'special-tribunl',
      'ksc',
      'A. One, B. Two',
      'ksc_law 99',
      'ksc_law 13(1)(a)',
      'e',
      'sq, en',
    ]);
    expect(wanted).toEqual({
      court: 'ksc',
      accused: ['A. One', 'B. Two'],
      count: ['ksc_law 13(1)(a)'],
      lang: ['sq', 'en'],
    });
    expect(said).toContain('unknown court `special-tribunl`; did you mean `special-tribunal`?');
    expect(said).toContain('`ksc_law 99` is no crime');
    expect(said).toContain('`e` is no language tag');
  });

  test('who goes away gets nothing', async () => {
    expect((await asked(['icc', undefined])).wanted).toBeUndefined();
  });
});
