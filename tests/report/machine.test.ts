import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { REPORT_FORMATS, report } from '../../src/report/index.ts';
import { findingAt } from './finding-at.ts';

const options = { files: 1, colour: false, columns: undefined };
const text = 'first: 1\nsecond: 二 😀 wrong\n';

function parsed(findings: readonly Finding[]) {
  return JSON.parse(report(findings, 'json', options));
}

describe('the JSON report', () => {
  test('is the object of the contract', () => {
    const finding = findingAt('wrong', text, { help: 'leave it out' });
    expect(parsed([finding])).toEqual({
      version: 1,
      files: 1,
      errors: 1,
      warnings: 0,
      infos: 0,
      findings: [
        {
          file: 'case.yaml',
          line: 2,
          column: 14,
          endLine: 2,
          endColumn: 19,
          severity: 'error',
          rule: 'family/name',
          message: 'unexpected words',
          help: 'leave it out',
          fixable: false,
        },
      ],
    });
    expect(parsed([findingAt('wrong', text)]).findings[0]).not.toHaveProperty('help');
  });

  test('counts columns in UTF-16 units and from 1, also over the end of a line', () => {
    expect(parsed([findingAt('1\nsecond', text)]).findings[0]).toMatchObject({
      line: 1,
      column: 8,
      endLine: 2,
      endColumn: 7,
    });
  });

  test('gives back any message, and hands no control character to a terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (message) => {
        const json = report([findingAt('wrong', text, { message })], 'json', options);
        expect(JSON.parse(json).findings[0].message).toBe(message);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        expect(json.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
    );
  });
});

describe('the report for GitHub', () => {
  test('is one workflow command for each finding', () => {
    const findings = [
      findingAt('wrong', text, { message: '100 % wrong', help: 'mend it' }),
      findingAt('1\nsecond', text, { severity: 'info', path: 'a,b:c.yaml' }),
    ];
    expect(report(findings, 'github', options).split('\n')).toEqual([
      '::notice file=a%2Cb%3Ac.yaml,line=1,endLine=2,title=family/name::unexpected words',
      '::error file=case.yaml,line=2,endLine=2,col=14,endColumn=19,title=family/name::100 %25 wrong%0Amend it',
      '1 error, 1 info in 1 file',
      '',
    ]);
  });

  test('lets no message begin a command of its own', () => {
    const report1 = report(
      [findingAt('wrong', text, { message: 'a\n::add-mask::b\r\n::x' })],
      'github',
      options,
    );
    expect(report1.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
  });
});

describe('every report', () => {
  const many = [
    findingAt('second', text, { rule: 'b/b' }),
    findingAt('second', text, { rule: 'a/\u{10000}' }),
    findingAt('second', text, { rule: 'a/\uffff' }),
    findingAt('wrong', text),
    findingAt('first', text),
    findingAt('wrong', text, { path: 'a.yaml' }),
  ];

  test.each(REPORT_FORMATS)('as %s is the same whatever the order in which findings were made', (format) => {
    const wanted = report(many, format, options);
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: many.length }), (shuffled) => {
        expect(report(shuffled, format, options)).toBe(wanted);
      }),
    );
  });

  test('goes by file, line, column and rule, in the order of code points', () => {
    const order = parsed(many).findings.map(({ file, line, column, rule }: Record<string, unknown>) => [
      file,
      line,
      column,
      rule,
    ]);
    expect(order).toEqual([
      ['a.yaml', 2, 14, 'family/name'],
      ['case.yaml', 1, 1, 'family/name'],
      ['case.yaml', 2, 1, 'a/\uffff'],
      ['case.yaml', 2, 1, 'a/\u{10000}'],
      ['case.yaml', 2, 1, 'b/b'],
      ['case.yaml', 2, 14, 'family/name'],
    ]);
  });
});
