import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWithCase, indict } from '../cli/indict.ts';

const COURTS = fileURLToPath(new URL('../../templates/courts/', import.meta.url));

const SUMMARY = `{{> companion-head}}
{{#each counts}}<count key="{{key}}">{{title}}</count>
{{#each paragraphs}}{{> passage}}{{/each}}{{/each}}
<p>See <ref key="looting"/>.</p>
<table><tr><th>Count</th></tr>{{#each counts}}<tr><td>{{ordinal}}</td></tr>{{/each}}</table>
`;

/** A folder with a case and a court that adds a document and has its own template for one of the house. */
function folderWithCourt(): string {
  const folder = folderWithCase();
  const base = relative(folder, join(COURTS, 'special-tribunal.yaml'));
  const files = {
    'mine.yaml': `format: 1
extends: ${base}
name: Mine
documents: {summary: summary.hbs, glossary: words.hbs}
words: {en: {phrases: {document_summary: Summary}}}
`,
    'mine/summary.hbs': SUMMARY,
    'mine/words.hbs': '<p>Words of mine, {{companion}}.</p>\n',
  };
  mkdirSync(join(folder, 'mine'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function built(folder: string, document: string, format: string): string {
  const asked = ['--court', 'mine.yaml', '--document', document, '-f', format, '-o', 'out'];
  const { status, stderr } = indict(folder, ['build', 'small.yaml', ...asked]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return readFileSync(join(folder, `out/small-${document}.${format}`), 'utf8');
}

test('a court of one’s own adds a document, whose paragraphs have the numbers of the indictment', () => {
  const folder = folderWithCourt();
  const paper = built(folder, 'summary', 'md');
  expect(paper).toContain('# SUMMARY');
  expect(paper).toContain('Count 1: Ordering pillage');
  expect(paper).toMatch(/5\\\. On 8 November 2040/);
  expect(paper).toContain('set out in paragraph 3: the soldiers');
  expect(paper).toContain('See 3.');
  expect(built(folder, 'summary', 'csv')).toBe('Count\r\n1\r\n');
});

test('and has its own template for one of the house', () => {
  expect(built(folderWithCourt(), 'glossary', 'md').trim()).toBe('Words of mine, Glossary.');
});

test('and is shown with all that it offers', () => {
  const { stdout } = indict(folderWithCourt(), ['courts', 'mine.yaml']);
  expect(stdout).toMatch(/^documents {2}indictment, .*evidence, .*summary$/m);
});
