import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MANUAL } from '../../src/lint/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { report } from '../../src/report/index.ts';
import { findingAt } from './finding-at.ts';

const text = 'first: 1\nsecond: 二 😀 wrong\n';
const package_ = createRequire(import.meta.url).resolve('@microsoft/jest-sarif');
const schema = JSON.parse(
  readFileSync(package_.replace(/lib\/.*$/, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);
// Written for draft 4, of which it uses nothing else that later drafts changed.
const { $schema: _, id: __, ...plain } = schema;
const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(plain);

function sarif(findings: readonly Finding[]) {
  const log = JSON.parse(
    report(findings, 'sarif', { files: 1, colour: false, columns: 80, manual: MANUAL, version: '1.2.3' }),
  );
  expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
  return log.runs[0];
}

test('a log of SARIF 2.1.0 has each finding with its place, its rule explained, and its fix', () => {
  const wrong = findingAt('wrong', text, {
    rule: 'text/doubled-word',
    path: './cases/ä b.yaml',
    help: 'leave one out',
  });
  const run = sarif([{ ...wrong, fixable: true, fix: [{ span: wrong.span, text: 'right' }] }]);
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.tool.driver).toMatchObject({ name: 'indict', version: '1.2.3' });
  expect(run.tool.driver.rules[0]).toMatchObject({
    id: 'text/doubled-word',
    shortDescription: { text: MANUAL['text/doubled-word']?.summary },
    defaultConfiguration: { level: 'warning' },
  });
  const region = { startLine: 2, startColumn: 14, endLine: 2, endColumn: 19 };
  const artifactLocation = { uri: 'cases/%C3%A4%20b.yaml' };
  expect(run.results).toEqual([
    {
      ruleId: 'text/doubled-word',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'unexpected words\nleave one out' },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: region, insertedContent: { text: 'right' } }],
            },
          ],
        },
      ],
    },
  ]);
});

test('any finding makes a valid log, and so do none', () => {
  expect(sarif([]).results).toEqual([]);
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ minLength: 1 }),
      fc.constantFrom('error', 'warning', 'info'),
      (message, path, severity) => {
        sarif([findingAt('wrong', text, { message: `x${message}`, path, severity: severity as 'error' })]);
      },
    ),
  );
});

test('the sentences of the schema are kept: a log without its version is none', () => {
  expect(valid({ runs: [] })).toBe(false);
});
