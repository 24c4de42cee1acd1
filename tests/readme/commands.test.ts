import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { documentAt, ROOT } from './document.ts';
import { type Line, linesPrinted } from './lines.ts';
import { Workshop } from './workshop.ts';

const workshop = new Workshop();
afterAll(() => workshop.close());

/** Steps of a line that are not run here, and why. */
const ELSEWHERE: readonly (readonly [step: RegExp, why: string])[] = [
  [/^npm (?:ci|test)$/, 'how this test came to be run'],
  [/^npm link$/, 'puts the program where all of the machine’s users find it; `bin` says under which name'],
  [
    /^npm pack$|^npm install \.\/indict-[\d.]+\.tgz$|^npx indict$/,
    'tests/interop/package.test.ts does all three',
  ],
  [/^npm install --no-save$/, 'the beginning of a line; what follows stands in the table below it'],
  [/ --watch$/, 'has no end; tests/cli/watching.test.ts puts one to it'],
  [/^npm run \w+$/, 'a script of package.json, which has it'],
];

/** What the manuals leave to the reader, and what it is here. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/\bCASE\b/, 'cases/kim.yaml'],
  [/\bOLD\b/, 'old.yaml'],
  [/\bNEW\b/, 'cases/kim.yaml'],
  [/\bFILE\.docx\b/, 'redraft.docx'],
  [/\bSTAGE\b/, 'number'],
  [/(--document) NAME\b/, '$1 evidence'],
  [/(courts) NAME\b/, '$1 icc'],
  [/(help) COMMAND\b/, '$1 build'],
];

/** What a line takes for granted. */
const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/^indict verify build\/kim\.manifest\.json$/, 'indict build cases/kim.yaml --manifest'],
  [/^indict (?:validate|build) my-case\.yaml$/, 'indict init my-case.yaml'],
  [/^(?:cat|sha256sum) kim\.yaml/, 'cp cases/kim.yaml .'],
  [
    /^indict verify kim\.public\./,
    'cp cases/kim.yaml . && indict build kim.yaml --for public -o . --manifest-key office.key',
  ],
];

const lines = await linesPrinted();

const programs = documentAt('README.md').blocks.filter(({ lang }) => lang === 'js');

/** What of a line is to be run; nothing where all its steps are elsewhere. */
function steps(line: string): string {
  const left = line.split(' && ').filter((step) => !ELSEWHERE.some(([pattern]) => pattern.test(step)));
  return STAND_INS.reduce((text, [pattern, value]) => text.replace(pattern, value), left.join(' && '));
}

/** Files that a line or what is said of it names; `build/kim.docx, .pdf and .md` are three. */
function filesNamed({ text, said }: Line): readonly string[] {
  const stems = `${text} ${said}`.matchAll(
    /(?<=^|[\s=>`])([\w./-]*\w)((?:\.(?:docx|pdf|md|csv|xlsx|json|yaml)(?:(?:,| and|, and) (?=\.))?)+)(?=[\s,.:;]|$)/g,
  );
  return [...stems].flatMap(([, stem = '', endings = '']) =>
    endings.split(/,? and |, /).map((ending) => stem + ending),
  );
}

describe('every command line that is printed', () => {
  test('is found', () => {
    const texts = lines.map(({ text }) => text);
    expect(texts).toContain('npm ci && node bin/indict.js build cases/kim.yaml');
    expect(texts).toContain('openssl rand -hex 32 > office.key');
    expect(texts).toContain('source <(indict completions bash)');
    expect(texts.length).toBeGreaterThan(60);
  });

  test('has the files that it names looked for', () => {
    const named = (text: string, said: string) => filesNamed({ at: '', text, said });
    expect(named('indict build kim.yaml', 'and build/kim.redline.docx, .pdf and .md: what changed')).toEqual([
      'kim.yaml',
      'build/kim.redline.docx',
      'build/kim.redline.pdf',
      'build/kim.redline.md',
    ]);
    expect(lines.flatMap(filesNamed)).toEqual(
      expect.arrayContaining(['build/kim.fr.md', 'build/kim-evidence.docx', 'chart.docx', 'redraft.yaml']),
    );
  });

  test.each(lines.filter(({ text }) => steps(text) !== ''))('$at  $text', (line) => {
    const text = steps(line.text);
    const before = BEFORE.find(([pattern]) => pattern.test(text))?.[1];
    const { folder, status, stderr } = workshop.run(text, before);
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    const named = filesNamed({ ...line, text });
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  test.each(programs)('so is the program in $lang', ({ value }) => {
    const { folder, status, stderr } = workshop.run(
      `cat > program.mjs <<'END' && node program.mjs\n${value}\nEND`,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const name of ['kim.docx', 'kim.pdf']) expect(existsSync(join(folder, 'build', name))).toBe(true);
  });

  test('that names a script names one that there is', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
    const named = lines.flatMap(({ text }) => [...text.matchAll(/npm (?:run )?(test|(?<=run )\w+)/g)]);
    expect(named.length).toBeGreaterThan(3);
    for (const [, name = ''] of named) expect(scripts).toHaveProperty([name]);
  });
});
