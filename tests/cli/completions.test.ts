import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { indict } from './indict.ts';

const { stdout: script } = indict(temporaryFolder(), ['completions', 'bash']);

/** What bash would offer for a line whose last word is being typed. */
function offered(...line: readonly string[]): readonly string[] {
  const words = ['indict', ...line].map((word) => `'${word}'`).join(' ');
  const asked = `COMP_WORDS=(${words}); COMP_CWORD=${line.length}; _indict; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', `${script}\n${asked}`], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

describe('indict completions bash', () => {
  test('offers every command, and those that begin with what is typed', () => {
    expect(offered('')).toEqual(Object.keys(COMMANDS));
    expect(offered('va')).toEqual(['validate']);
  });

  test('offers the options of the command that was typed, and only its own', () => {
    expect(offered('build', 'a.yaml', '--for')).toEqual(['--format', '--for']);
    expect(offered('law', '--')).toContain('--elements');
    expect(offered('law', '--')).not.toContain('--strict');
  });

  test.each([
    [
      ['build', '--court', 'ic'],
      ['icc', 'ictr', 'icty'],
    ],
    [['build', 'a.yaml', '--for', 'u'], ['under_seal']],
    [['build', '-f', 'p'], ['pdf']],
    [['inspect', 'a.yaml', '--stage', 'la'], ['layout']],
    [['explain', 'law/too'], ['law/too-broad']],
    [['courts', 'us'], ['us-federal']],
    [['completions', 'f'], ['fish']],
  ])('offers the words that %j can end with', (line, words) => {
    expect(offered(...line)).toEqual(words);
  });

  test.each([[['build', '']], [['build', '-o', '']], [['import', '']]])('leaves %j to files', (line) => {
    expect(offered(...line)).toEqual([]);
  });
});

test('a shell that nobody has is told of', () => {
  const { status, stdout, stderr } = indict(temporaryFolder(), ['completions', 'tcsh']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('expected `bash`, `zsh`, `fish`');
});
