import { printable } from '../../text/printable.ts';
import type { Place } from '../place.ts';
import type { Reporter } from '../reporter.ts';

/**
 * JUnit's XML, for build servers: a suite for each file, a case for each finding. Errors are failures; warnings and
 * infos are said and pass, as `validate` itself does on them.
 */
export const junit: Reporter = (placed, { paths = [] }) => {
  const files = new Set([...paths, ...placed.map(({ finding }) => finding.span.source.path)]);
  const suites = [...files].map((path) =>
    suite(
      path,
      placed.filter(({ finding }) => finding.span.source.path === path),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
};

function suite(path: string, placed: readonly Place[]): string {
  const failures = placed.filter(({ finding }) => finding.severity === 'error').length;
  const cases =
    placed.length > 0
      ? placed.map(testcase)
      : [`    <testcase name="no findings" classname="${xml(path)}"/>\n`];
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
  return `  <testsuite name="${xml(path)}" ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

function testcase({ finding, start }: Place): string {
  const { span, rule, severity, message, help } = finding;
  const name = `name="${xml(`${rule} ${start.line}:${start.column}`)}" classname="${xml(span.source.path)}"`;
  const place = `${span.source.path}:${start.line}:${start.column}`;
  const words = xml([`${place} ${severity}: ${message}`, ...(help === undefined ? [] : [help])]);
  const inside =
    severity === 'error'
      ? `<failure type="${xml(rule)}" message="${xml(message)}">${words}</failure>`
      : `<system-out>${words}</system-out>`;
  return `    <testcase ${name}>${inside}</testcase>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Lines of text for an attribute or an element; signs that XML cannot hold are shown as ours are. */
function xml(text: string | readonly string[]): string {
  const lines = typeof text === 'string' ? [text] : text;
  const safe = lines.map((line) => printable(line).replace(/[\ufffe\uffff]/g, '\ufffd'));
  return safe.join('\n').replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string);
}
