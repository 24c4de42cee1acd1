import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { report } from '../../src/report/index.ts';
import { findingAt } from './finding-at.ts';

function shown(findings: readonly Finding[], columns?: number): string {
  return report(findings, 'text', { files: 1, colour: false, columns });
}

describe('the text report', () => {
  test('shows the place, the severity, the sentence, the rule, the line with the words underlined, and the help', () => {
    const finding = findingAt('@treatyy', 'a: 1\nb: see @treatyy here\n', {
      rule: 'reference/unknown',
      message: 'unknown id `treatyy`',
      help: 'did you mean `treaty`',
    });
    expect(shown([finding])).toBe(
      [
        'case.yaml:2:8 error unknown id `treatyy`  reference/unknown',
        '  2 | b: see @treatyy here',
        '    |        ^^^^^^^^',
        '  help: did you mean `treaty`',
        '',
        '1 error in 1 file',
        '',
      ].join('\n'),
    );
  });

  test('underlines below the words after tabs, East Asian and combining characters', () => {
    const line = '\t漢字 e\u0301 wrong';
    expect(
      shown([findingAt('wrong', line)])
        .split('\n')
        .slice(1, 3),
    ).toEqual(['  1 |     漢字 e\u0301 wrong', '    |            ^^^^^']);
    expect(shown([findingAt('字', line)]).split('\n')[2]).toBe('    |       ^^');
  });

  test('underlines a stretch of several lines to the end of its first', () => {
    const [, line, underline] = shown([findingAt('two  \nthree', 'one two  \nthree four')]).split('\n');
    expect(line).toBe('  1 | one two');
    expect(underline).toBe('    |     ^^^');
  });

  test('marks one column where there are no words, as in an empty file and at the end of a line', () => {
    expect(
      shown([findingAt('', '')])
        .split('\n')
        .slice(1, 3),
    ).toEqual(['  1 |', '    | ^']);
    const atEnd = findingAt('\n', 'format:\n');
    expect(shown([atEnd]).split('\n').slice(1, 3)).toEqual(['  1 | format:', '    |        ^']);
  });

  test('cuts a long line about the words', () => {
    const line = `${'before '.repeat(40)}WRONG${' after'.repeat(40)}`;
    const [, quoted = '', underline = ''] = shown([findingAt('WRONG', line)], 60).split('\n');
    expect(quoted.length).toBeLessThanOrEqual(60);
    expect(quoted).toMatch(/^ {2}1 \| ….*…$/);
    expect(quoted.indexOf('WRONG')).toBe(underline.indexOf('^'));
    expect(underline).toMatch(/^ {4}\| +\^{5}$/);
  });

  test('stays within the width and underlines the words, wherever they stand in the line', () => {
    const lengths = fc.integer({ min: 0, max: 6000 });
    fc.assert(
      fc.property(lengths, lengths, fc.integer({ min: 40, max: 200 }), (before, after, columns) => {
        const line = `${'b'.repeat(before)}X${'a'.repeat(after)}`;
        const [, quoted = '', underline = ''] = shown([findingAt('X', line)], columns).split('\n');
        expect(quoted.length).toBeLessThanOrEqual(columns);
        expect(quoted.indexOf('X')).toBe(underline.indexOf('^'));
      }),
    );
  });

  test('never hands a control character of the case to the terminal', () => {
    const text = 'a: \u001b[31mred\u009b2J\u202eback\u0007 x';
    const finding = findingAt('x', text, {
      path: 'c\u001b]0;title\u0007.yaml',
      message: '\u001b[2Junexpected\nwords',
      help: '\r\u0000',
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(shown([finding])).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(shown([finding])).toContain('␛[2Junexpected␊words');
  });

  test('has colours only where they are asked for', () => {
    const finding = findingAt('x', 'x');
    expect(report([finding], 'text', { files: 1, colour: true, columns: 80 })).toContain('\u001b[31m');
    expect(shown([finding])).not.toContain('\u001b');
  });

  test('ends with how many there are of each severity', () => {
    const text = 'x';
    const two = [findingAt('x', text), findingAt('x', text), findingAt('x', text, { severity: 'warning' })];
    expect(shown(two)).toMatch(/\n2 errors, 1 warning in 1 file\n$/);
    expect(shown([])).toBe('no findings in 1 file\n');
  });

  test('never says that there are none where some are not shown', () => {
    const hidden = [findingAt('x', 'x', { severity: 'warning' }), findingAt('x', 'x', { severity: 'info' })];
    for (const format of ['text', 'github'] as const)
      expect(report([], format, { files: 2, hidden, colour: false, columns: 80 })).toBe(
        'no errors in 2 files (1 warning, 1 info not shown)\n',
      );
  });
});
