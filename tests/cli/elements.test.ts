import { describe, expect, test } from 'vitest';
import { folderWithCase, indict, writeCase } from './indict.ts';

describe('indict elements', () => {
  test('shows a bar for each count and mode, and gaps at their places', () => {
    const { status, stdout } = indict(folderWithCase(), ['elements', 'small.yaml']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Count 1: .+\n\[[#=.]{30}\] 9 of 9 elements alleged, 0 supported$/m);
    expect(stdout).toMatch(/^ {4}\[[#=.]{12}\] 4 of 4 .+ mode rome_statute 25\(3\)\(b\)$/m);
    expect(stdout).toMatch(
      /^ {6}small\.yaml:\d+:\d+ `appropriation`: nothing that alleges it has .+; unexplained$/m,
    );
  });

  test('ends with 1 for a gap that is not explained, where it is asked to', () => {
    expect(indict(folderWithCase(), ['elements', 'small.yaml', '--strict']).status).toBe(1);
  });

  test('gives the same as data, and of one count alone', () => {
    const { stdout } = indict(folderWithCase(), [
      'elements',
      'small.yaml',
      '--format',
      'json',
      '--count',
      '1',
    ]);
    const { version, counts } = JSON.parse(stdout);
    expect([version, counts[0].number, counts[0].elements]).toEqual([1, '1', 9]);
  });

  test('is of the paper that is chosen: its court, its language, its readers', () => {
    const folder = folderWithCase();
    writeCase(folder, 'two.yaml', {
      'title: Ordering pillage, a war crime': 'title: {en: Ordering pillage, fr: Ordonner un pillage}',
    });
    writeCase(folder, 'closed.yaml', {
      '- text: They did so': '- redact: confidential\n        text: They did so',
    });
    const first = (...line: string[]) =>
      indict(folder, ['elements', ...line])
        .stdout.split('\n')
        .slice(0, 2)
        .join(' ');
    expect(first('two.yaml', '--court', 'us-federal')).toMatch(/^Count One: Ordering pillage /);
    expect(first('two.yaml', '--lang', 'fr')).toMatch(/^Count 1: Ordonner un pillage /);
    expect(first('closed.yaml', '--for', 'secret')).toMatch(/ 9 of 9 elements alleged/);
    expect(first('closed.yaml', '--for', 'public')).toMatch(/ 7 of 9 elements alleged/);
  });

  test('names the counts where there is none of that id', () => {
    const { status, stderr } = indict(folderWithCase(), ['elements', 'small.yaml', '--count', 'nine']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/unknown count `nine`; the counts are `\w+`/);
  });

  test('says what keeps a case from being read', () => {
    const { status, stderr } = indict(folderWithCase(), ['elements', 'none.yaml']);
    expect(status).toBe(2);
    expect(stderr).toContain('none.yaml');
  });
});
