import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { EVIDENCE_KINDS } from '../../src/model/case.ts';
import { LEVELS } from '../../src/model/level.ts';
import { folded } from '../../src/parse/sheet/folded.ts';
import { sheetWords } from '../../src/parse/sheet/words.ts';
import { realHost } from '../real-host.ts';

const SHEET = new URL('../../templates/evidence-sheet.yaml', import.meta.url);
const WORDS = new URL('../../templates/words/', import.meta.url);

const words = await sheetWords(realHost());

type Phrases = Readonly<Record<string, string>>;

/** The phrases of every language of the house. */
const LANGUAGES = readdirSync(WORDS).map(
  (file) => [file, parse(readFileSync(new URL(file, WORDS), 'utf8')).phrases as Phrases] as const,
);

/** The columns of the list of evidence that a sheet has, too. */
const COLUMNS = {
  column_evidence_number: 'number',
  column_evidence: 'title',
  column_kind: 'kind',
  column_witness: 'witness',
  column_date: 'date',
  column_classification: 'classification',
  column_paragraphs: 'paragraphs',
};

test.each(LANGUAGES)('the words of a list of evidence are understood in a sheet: %s', (_, phrases) => {
  const read = (known: ReadonlyMap<string, string>, keys: readonly (readonly [string, string])[]) =>
    keys
      .filter(([key, expected]) => known.get(folded(phrases[key] ?? '')) !== expected)
      .map(([key]) => phrases[key]);
  expect(
    read(
      words.kinds,
      EVIDENCE_KINDS.map((kind) => [`evidence_${kind}`, kind]),
    ),
  ).toEqual([]);
  expect(
    read(
      words.classifications,
      LEVELS.map((level) => [`classification_${level}`, level]),
    ),
  ).toEqual([]);
  expect(read(words.columns, Object.entries(COLUMNS))).toEqual([]);
});

test('the words of a case file are understood', () => {
  expect(EVIDENCE_KINDS.map((kind) => words.kinds.get(folded(kind)))).toEqual(EVIDENCE_KINDS);
  expect(LEVELS.map((level) => words.classifications.get(folded(level)))).toEqual(LEVELS);
});

test('no word stands for two things', () => {
  const lists = Object.entries(
    parse(readFileSync(SHEET, 'utf8')) as Record<string, Record<string, string[]>>,
  );
  for (const [name, held] of lists) {
    const all = Object.entries(held).flatMap(([key, named]) =>
      [...new Set(named.map(folded))].map((word) => [word, key] as const),
    );
    const meant = new Map<string, string>(all);
    expect([name, all.filter(([word, key]) => meant.get(word) !== key)]).toEqual([name, []]);
  }
});
