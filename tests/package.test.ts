import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PROGRAM } from './cli/indict.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

function read(path: string): string {
  return readFileSync(root + path, 'utf8');
}

describe('the program as it is published', () => {
  const programs = ['bin', 'dist'].flatMap((folder) =>
    readdirSync(root + folder)
      .filter((name) => /\.c?js$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  /** By which names Node, or a browser's habits in it, lead to the network. */
  const NETWORK =
    /\(["'`](node:)?(net|https?|http2|dns|tls|dgram|inspector)(\/promises)?["'`]|\bfetch\(|\.fetch\b|\b(WebSocket|XMLHttpRequest|EventSource)\b/;

  test('has no means to reach a network', () => {
    expect(programs.length).toBeGreaterThan(20);
    expect(programs.filter((path) => NETWORK.test(read(path)))).toEqual([]);
  });

  test.each(["require('node:https')", 'require("net")', 'import("dns/promises")', 'fetch(address)'])(
    'would be caught with %s',
    (text) => {
      expect(text).toMatch(NETWORK);
    },
  );

  test('needs no other package', () => {
    const asked = programs.flatMap((path) =>
      [...read(path).matchAll(/(?<!['"`])\brequire\(["']([^"']+)["']\)/g)].map(([, name]) => name ?? ''),
    );
    const others = asked.filter(
      (name) => !(name.startsWith('.') || builtinModules.includes(name.replace('node:', ''))),
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(others).toEqual([]);
    expect(JSON.parse(read('package.json'))).not.toHaveProperty('dependencies');
  });

  test('hands on the licences of what it was made of', () => {
    const notices = read('dist/THIRD-PARTY.txt');
    for (const name of ['handlebars', 'pdfkit', 'docx', 'fontkit', 'hyphen', 'dictionary-en', 'ajv'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(notices).toContain('SIL OPEN FONT LICENSE');
  });

  test('says which Node it needs where that is too old', () => {
    const older = "Object.defineProperty(process, 'version', { value: 'v18.20.8' });";
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(older)}`, PROGRAM, '--version'],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('indict: this is Node.js 18.20.8, expected 20 or later (https://nodejs.org)\n');
    expect(status).toBe(2);
  });

  test('is packed with all it needs and nothing of the workshop', () => {
    const [{ files }] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    const tops = new Set(files.map(({ path }: { path: string }) => path.replace(/\/.*/, '')));
    expect([...tops].sort()).toEqual(
      ['LICENSE', 'README.md', 'bin', 'cases', 'dist', 'package.json', 'schemas', 'templates'].sort(),
    );
  });
});

describe('the licences of all packages', () => {
  /** What may be in the program itself; `.build/notices.mjs` sees to that. */
  const HANDED_ON = [
    '0BSD',
    'Apache-2.0',
    'BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'ISC',
    'MIT',
    'OFL-1.1',
    'Zlib',
  ];
  /** What may make and test it besides, and is in nothing that we hand on. */
  const AT_WORK = ['BlueOak-1.0.0', 'MPL-2.0', 'PSF-2.0', 'Python-2.0'];
  /** Packages whose licence stands in a file alone. */
  const UNSAID: Readonly<Record<string, string>> = { 'node_modules/png-js': 'MIT' };

  function isCompatible(license: string): boolean {
    const parts = license.replace(/[()]/g, '').split(' OR ');
    return parts.some((part) => part.split(' AND ').every((id) => [...HANDED_ON, ...AT_WORK].includes(id)));
  }

  test('are compatible with ours', () => {
    const { packages }: { packages: Record<string, { license?: string }> } = JSON.parse(
      read('package-lock.json'),
    );
    const licences = Object.entries(packages).map(
      ([path, { license }]) => [path, license ?? UNSAID[path] ?? 'none'] as const,
    );
    expect(licences.length).toBeGreaterThan(100);
    expect(licences.filter(([, license]) => !isCompatible(license))).toEqual([]);
  });

  test.each(['GPL-3.0-only', '(MIT AND CC-BY-NC-4.0)', 'none'])('would not be with %s', (license) => {
    expect(isCompatible(license)).toBe(false);
  });
});
