import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/host.ts';
import type { Block, Paper, Run } from '../../src/model/paper.ts';
import { EVERY_DOCUMENT, INDICTMENT, inspect } from '../../src/pipeline.ts';
import { sheetsOf } from '../../src/text/sheets.ts';
import { casesNobodyWrote } from '../agreement/every-paper.ts';
import { CASES, hostOf, SHIPPED } from '../agreement/papers.ts';
import { realHost } from '../real-host.ts';
import { COMPANIONS, CASE as OWN } from './companions.ts';

async function paperOf(path: string, document: string, host: Host): Promise<Paper> {
  const { text, findings } = await inspect(
    { path, documents: [document], readers: 'public' },
    'number',
    host,
  );
  if (text === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  return JSON.parse(text);
}

/** Every number that a paragraph, a count, a schedule or an incident has in a paper, as lists print it. */
function numbersIn({ blocks }: Paper): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => (block.kind === 'numbered' ? block.reference : [])));
}

/** What blocks that have numbers say, without the calls of their notes and the spaces about these. */
function numberedIn({ blocks }: Paper): readonly string[] {
  return blocks.flatMap((block) => ('label' in block ? `${block.label} ${said(block)}` : []));
}

function said(block: Block): string {
  const words = (runs: readonly Run[]): string =>
    runs.map((run) => (run.kind === 'link' ? words(run.runs) : 'text' in run ? run.text : '')).join('');
  return 'runs' in block ? words(block.runs).replace(/\s/g, '') : '';
}

/** How the columns that name paragraphs do: `12–14, 18`, `para. 4`. */
const NUMBERS: Readonly<Record<string, RegExp>> = {
  Paragraphs: /^\d+|(?<=[–,] ?)\d+/g,
  Reference: /(?<=\bparas?\. )\d+/g,
};

/** The numbers of paragraphs in the cells of such columns. */
function numbersListed(paper: Paper): readonly string[] {
  return sheetsOf(paper).flatMap(({ head, rows }) =>
    head.flatMap((name, column) => {
      const numbers = NUMBERS[name];
      return numbers ? rows.flatMap((row) => row[column]?.match(numbers) ?? []) : [];
    }),
  );
}

const cases: readonly (readonly [string, string, Host])[] = [
  ...SHIPPED.map((name) => [name, `${CASES}${name}.yaml`, realHost()] as const),
  ['the case of this folder', OWN, realHost()],
  ...casesNobodyWrote(6).map(
    (yaml, at) => [`case ${at} that nobody wrote`, 'case.yaml', hostOf('case.yaml', yaml)] as const,
  ),
];

describe.each(cases)('of %s', (_, path, host) => {
  test('a companion prints no number that the indictment has not, and calls no note', async () => {
    const indictment = await paperOf(path, INDICTMENT, host);
    const numbers = numbersIn(indictment);
    const numbered = new Set(numberedIn(indictment));
    for (const name of COMPANIONS) {
      const paper = await paperOf(path, name, host);
      expect(numbersListed(paper).filter((number) => !numbers.has(number))).toEqual([]);
      expect(numberedIn(paper).filter((line) => !numbered.has(line))).toEqual([]);
      expect(paper.notes).toEqual([]);
      expect(JSON.stringify(paper.blocks)).not.toMatch(/"kind":"(?:call|reference)"/);
    }
  });
});

test.each(['evidence', 'chronology', 'persons', 'victims'])(
  'the %s has numbers of paragraphs in its lists',
  async (name) => {
    expect(numbersListed(await paperOf(OWN, name, realHost()))).not.toEqual([]);
  },
);

test('what is shown of all documents is the last of them', async () => {
  const last = await paperOf(OWN, EVERY_DOCUMENT, realHost());
  expect(last.properties.title).toContain('Schedule of Victims');
});
