import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { report } from '../../src/report/index.ts';
import { findingAt } from './finding-at.ts';

const text = 'first: 1\nsecond: wrong\n';

function junit(findings: readonly Finding[], paths: readonly string[]): string {
  return report(findings, 'junit', { files: paths.length, paths, colour: false, columns: 80 });
}

/** The elements with their attributes, and the text in them, as an XML parser reads them. */
function read(xml: string): readonly string[] {
  const told: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => told.push(`<${name} ${JSON.stringify(attributes)}`));
  parser.on('text', (words) => {
    if (words.trim()) told.push(words);
  });
  parser.write(xml).close();
  return told;
}

test('a suite for each file, a case for each finding; errors fail', () => {
  const findings = [
    findingAt('wrong', text, { message: '`a` < "b" & c', help: 'mend it' }),
    findingAt('first', text, { severity: 'warning' }),
  ];
  expect(read(junit(findings, ['clean.yaml', 'case.yaml']))).toEqual([
    '<testsuites {}',
    '<testsuite {"name":"clean.yaml","tests":"1","failures":"0","errors":"0"}',
    '<testcase {"name":"no findings","classname":"clean.yaml"}',
    '<testsuite {"name":"case.yaml","tests":"2","failures":"1","errors":"0"}',
    '<testcase {"name":"family/name 1:1","classname":"case.yaml"}',
    '<system-out {}',
    'case.yaml:1:1 warning: unexpected words',
    '<testcase {"name":"family/name 2:9","classname":"case.yaml"}',
    '<failure {"type":"family/name","message":"`a` < \\"b\\" & c"}',
    'case.yaml:2:9 error: `a` < "b" & c\nmend it',
  ]);
});

test('is XML whatever the findings and paths say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (message, path) => {
      expect(
        read(junit([findingAt('wrong', text, { message, help: message, path })], [path])).length,
      ).toBeGreaterThan(4);
    }),
  );
});
