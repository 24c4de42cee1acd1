import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { caseWith, draft, said } from '../draft.ts';
import { text } from '../number/paper-as-text.ts';

const FOLDER = new URL('../../templates/citations/', import.meta.url);
const styles = readdirSync(FOLDER).map((name) => name.replace('.yaml', ''));
const sources = [{ id: 'roe', type: 'book', title: 'War', author: 'Jane Roe', issued: 2020 }];
const footnotes = { n: '[@roe, p. 5]' };
const keys = { sources, footnotes, general_allegations: ['x[^n]'] };

describe.each(styles)('the style %s', (name) => {
  test('is as its schema says', () => {
    const schema = readFileSync(new URL('../../schemas/citation-style.schema.json', import.meta.url), 'utf8');
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema));
    const valid = validate(parse(readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test('is read without a fault and prints a book', async () => {
    const { paper, findings } = await draft(caseWith({ ...keys, document: { citations: name } }));
    expect(findings.map(said)).toEqual([]);
    expect(text(paper?.notes[0]?.runs ?? []).toLowerCase()).toMatch(/^jane roe, \*?war/);
  });
});

const own = (forms: string) => ({ 'styles/own.yaml': `format: 1\nname: Own\n${forms}` });
const chosen = caseWith({ ...keys, document: { citations: 'styles/own.yaml' } });

test('a case may have a style of its own, which says what it has otherwise', async () => {
  const style = own(
    'extends: ../templates/citations/oscola.yaml\nforms: {book: {full: "{title:capitals}: {pinpoint}"}}\n',
  );
  const { paper, findings } = await draft(chosen, style);
  expect(findings.map(said)).toEqual([]);
  expect(text(paper?.notes[0]?.runs ?? [])).toBe('WAR: 5.');
});

test('any key of a source is a place, whatever it is called, and a phrase names no other', async () => {
  const style = own(
    'extends: ../templates/citations/international.yaml\nforms: {alone: {full: "{title}[, {constructor}]; {words:loop}"}}\n',
  );
  const court =
    'format: 1\nextends: templates/courts/special-tribunal.yaml\nname: Own\nwords: {en: {phrases: {loop: "[a {words:loop}"}}}\n';
  const { paper } = await draft(
    caseWith({ ...keys, court: 'own.yaml', document: { citations: 'styles/own.yaml' } }),
    { ...style, 'own.yaml': court },
  );
  expect(text(paper?.notes[0]?.runs ?? [])).toBe('War; [a {words:loop}.');
});

test.each([
  ['2020-05-17', '17. травня 2020'],
  ['2020-05', 'травень 2020'],
])('a date that a style sets, %s, has its month as the language has it there', async (issued, expected) => {
  const style = own(
    'types: {other: book}\nforms: {book: {full: "{issued}"}}\ndates: {uk: {day: "{day}. {month} {year}"}}',
  );
  const { paper } = await draft(
    caseWith({
      ...keys,
      sources: [{ id: 'roe', issued }],
      document: { citations: 'styles/own.yaml', language: 'uk' },
    }),
    style,
  );
  expect(text(paper?.notes[0]?.runs ?? [])).toBe(expected);
});

test('so may a court', async () => {
  const court =
    'format: 1\nextends: templates/courts/special-tribunal.yaml\nname: Own\ncitations: {style: oscola}\n';
  const { paper } = await draft(caseWith({ ...keys, court: 'own.yaml' }), { 'own.yaml': court });
  expect(text(paper?.notes[0]?.runs ?? [])).toBe('Jane Roe, *War* (2020) 5.');
});

describe('a fault is told at its place', () => {
  test.each([
    [
      'a pattern that does not close',
      'types: {other: book}\nforms: {book: {full: "{title}[, {issued}"}}',
      'citations/pattern: the pattern `{title}[, {issued}` cannot be read: `[` is not closed @ "{title}[, {issued}"',
    ],
    [
      'a form that is not there',
      'types: {book: boko, other: book}\nforms: {book: {full: "{title}"}}',
      'citations/form: this style has no form `boko` @ boko',
    ],
    [
      'a part that is not there',
      'types: {other: book}\nforms: {book: {full: "{title}{part:adress}"}}\nparts: {address: "{URL}"}',
      'citations/part: this style has no part `adress` @ "{title}{part:adress}"',
    ],
    [
      'parts in a circle',
      'types: {other: book}\nforms: {book: {full: "{part:a}"}}\nparts: {a: "[{URL}{part:b}]", b: "*{part:a}*{part:a}"}',
      'citations/part: part `b` stands in itself @ "[{URL}{part:b}]"',
      'citations/part: part `a` stands in itself @ "*{part:a}*{part:a}"',
    ],
    ['a key that is not there', 'form: {}', 'schema/unknown-key: unexpected key `form` @ form'],
  ])('%s', async (_, forms, ...expected) => {
    const { findings } = await draft(chosen, own(forms));
    expect(findings.map(said)).toEqual(expected);
  });

  test('a style that is not there', async () => {
    const { findings } = await draft(caseWith({ document: { citations: 'blubook' } }));
    expect(findings.map(said)).toEqual([
      'citations/unknown: unknown style of citations `blubook` @ "blubook"',
    ]);
    expect(findings[0]).toHaveProperty(
      'help',
      expect.stringMatching(/^did you mean `bluebook`\? the styles are /),
    );
  });
});
