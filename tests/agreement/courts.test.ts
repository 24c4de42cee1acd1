import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Paper } from '../../src/model/paper.ts';
import { courts, inspect } from '../../src/pipeline.ts';
import { once } from '../once.ts';
import { realHost } from '../real-host.ts';
import { CASES, papersOf, SHIPPED } from './papers.ts';
import { expectAgreement } from './read-all.ts';

const host = realHost();
const COURTS = (await courts(host)).map(({ id }) => id);

describe.each(COURTS)('%s', (court) => {
  test('prints the same in every format', async () => {
    await expectAgreement(await papersOf(`${CASES}minimal.yaml`, { court }));
  });

  test.each(SHIPPED)('changes not one word of what the drafter of %s wrote', async (name) => {
    const path = `${CASES}${name}.yaml`;
    const drafted = proseOf(parse(readFileSync(path, 'utf8'))).flatMap(fragments);
    const own = await once(asDrafted, path, () => printedOf({ path }));
    const printed = await printedOf({ path, court });
    // What is withheld from the public is in no paper.
    const told = drafted.filter((words) => own.includes(words));
    expect(told.length).toBeGreaterThan(drafted.length * 0.9);
    expect(told.filter((words) => !printed.includes(words))).toEqual([]);
  });
});

/** What the cases print at their own courts. */
const asDrafted = new Map<string, Promise<string>>();

async function printedOf(request: { readonly path: string; readonly court?: string }): Promise<string> {
  const { text, findings } = await inspect(request, 'number', host);
  expect(findings.filter(({ kind }) => kind === 'structure')).toEqual([]);
  return wordsOf(JSON.parse(text ?? ''));
}

/** What the numbered paragraphs print, without what their references say. */
function wordsOf({ blocks }: Paper): string {
  const numbered = blocks.flatMap((block) => (block.kind === 'numbered' ? [block.runs] : []));
  const words = numbered.map((runs) => runs.map((run) => (run.kind === 'text' ? run.text : '@')).join(''));
  return words.join('\n').replace(/[ \u00a0]+/g, ' ');
}

/** The paragraphs and sub-paragraphs of a case file, as they are written. */
function proseOf(value: unknown, at = ''): string[] {
  if (typeof value === 'string') return ['paragraphs', 'items', 'text', ...PARTS].includes(at) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => proseOf(each, at));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'footnotes' ? [] : proseOf(inner, key)));
}

const PARTS = ['general_allegations', 'individual_responsibility'];

/** Words between two signs of markup or quotation, long enough to be nobody else's. */
function fragments(prose: string): string[] {
  const between = prose.replace(/\s+/g, ' ').split(MARKUP);
  return between.map((words) => words.trim()).filter((words) => words.length > 12);
}

const MARKUP =
  /\^\[[^\]]*\]|\[[@^][^\]]*\]|@[A-Za-z][\w-]*|\*+|\]\([^)]*\)|\]\{[^}]*\}|:redact|[[\]"'“”‘’]|--+/;
