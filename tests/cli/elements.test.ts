import { describe, expect, test } from 'vitest';
import { folderWithCase, indict } from './indict.ts';

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
