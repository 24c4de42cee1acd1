import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { indict } from '../cli/indict.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { needs } from './tools.ts';

function script(shell: string): string {
  return indict(temporaryFolder(), ['completions', shell]).stdout;
}

function answer(shell: string, args: readonly string[], input = ''): string {
  const { stdout, stderr } = spawnSync(shell, args, {
    encoding: 'utf8',
    input,
    env: { HOME: temporaryFolder(), PATH: process.env.PATH, TERM: 'dumb' },
  });
  expect(stderr).toBe('');
  return stdout;
}

test.for([
  ['indict va', 'validate'],
  ['indict build --court us', 'us-federal'],
  ['indict explain law/too', 'law/too-broad'],
  ['indict build --embed', '--embed-fonts'],
] as const)('fish offers what `%s` can go on with', ([line, word], context) => {
  needs('fish', context);
  const offered = answer('fish', ['--no-config', '-c', `${script('fish')}\ncomplete -C '${line}'`]);
  expect(offered.split('\n').map((one) => one.split('\t')[0])).toContain(word);
});

test('zsh reads its script, and knows whose it is', (context) => {
  needs('zsh', context);
  const asked = 'autoload -U compinit; compinit -u -D\n';
  const told = 'print -r -- $_comps[indict]\n';
  expect(answer('zsh', ['-f'], `${asked}${script('zsh')}\n${told}`)).toBe('_indict\n');
});
