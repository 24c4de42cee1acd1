import { expect, test } from 'vitest';
import { checkCase } from '../../src/check/index.ts';
import type { Case, Passage } from '../../src/model/case.ts';
import { paragraphsIn } from '../../src/model/passages.ts';
import { parse } from '../../src/parse/index.ts';
import { memoryHost } from '../memory-host.ts';
import { tell } from '../tell.ts';

/** Every key and every form of the format. */
const EVERYTHING = `
format: 1
court: special-tribunal
document:
  title: Indictment
  amendment: 1
  number: 007
  situation: Ukraine
  chamber: Pre-Trial Chamber
  judges: [Judge A, Judge B]
  classification: under_seal
  ex_parte: true
  draft: true
  line_numbers: 5
  language: en-GB
  date: 2025-09-21
  place: The Hague
  amended: By leave.
period: {from: 2023-08, to: 2025}
prosecutor: {name: A. Person, title: Prosecutor, office: Office of the Prosecutor}
accused:
  - id: kim
    name: Kim Jong Un
    aliases: [The Leader]
    position: Supreme Leader
    born: 8 January of 1982, 1983 or 1984
    birthplace: Pyongyang
    nationality: DPRK
    paragraphs: [Own paragraph.]
terms:
  - {id: afrf, term: AFRF, means: Armed Forces of the Russian Federation}
names:
  - {name: Luhansk, not: [Lugansk, Luhans'k]}
  - {name: Jane Roe, protect: confidential, as: Witness P-0012}
sources:
  - {id: taylor, type: legal_case, title: Prosecutor v. Taylor, authority: SCSL, number: 1.10, issued: 2013-09-26}
  - id: book
    author: [{family: Roe, given: Jane}, {literal: Group}, Jane Doe]
    editor: Someone
    issued: {date-parts: [[2013, 9, 6]]}
    accessed: {literal: n.d.}
    event-date: 2013/2014
evidence:
  - {id: P-0001, title: Statement, number: UKR-1 to -9, kind: statement, witness: P-0012, date: 2025-04-28, classification: secret, source: taylor}
  - {id: P-0002, title: Map, paragraphs: [treaty, {id: treaty, at: page 4}]}
general_allegations:
  - There was an armed conflict.
  - id: treaty
    text: A treaty.
    quote: Each shall help the other.
    items: [first, {id: clause, text: second, items: [deep], redact: secret, amended: Item’s., unsourced: Item’s own.}]
    evidence: [P-0001, {id: P-0001, at: page 3}]
    date: 2024-06
    place: Pyongyang
    redact: confidential
    amended: Paragraph’s.
    unsourced: Paragraph’s own.
  - heading: Background
    id: background
    paragraphs: [Inside.]
    amended: Section’s.
individual_responsibility: []
counts:
  - id: aggression
    title: Aggression
    accused: [kim]
    crime: rome_statute 8 bis
    acts: [rome_statute 8 bis(2)(a)]
    modes: [rome_statute 25(3)(c)]
    alternative_to: other
    incorporates: [accused, {from: treaty, to: background}]
    amended: Count’s.
    gaps: [{element: purpose, reason: Not yet.}]
    paragraphs:
      - {text: Alleged., elements: [act-of-aggression]}
footnotes:
  one: Note one.
  two: {text: Note two., redact: secret, amended: Note’s.}
schedules:
  - {id: a, title: Schedule, classification: confidential, landscape: true, columns: [Date, Dead], rows: [[2024-10-10, 12], {cells: [2024, 1], redact: secret}]}
  - {id: b, title: Text, paragraphs: [One.], amended: Schedule’s.}
removed:
  - {was: paragraph 14(b), reason: It was wrong., redact: confidential}
`;

async function check(text: string): Promise<{ case: Case; told: string }> {
  const parsed = await parse('case.yaml', memoryHost({ 'case.yaml': text }));
  const { value, findings } = checkCase(parsed);
  if (!value) throw new Error('no case');
  return { case: value, told: tell([...parsed.findings, ...findings]) };
}

/** A noun with its scalars as their words, so that it can be compared at a glance. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, held]) => [key, plain(held)]));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const { kind, at, source, ...rest } = value as Record<string, unknown>;
  if (kind === 'scalar') return rest.text;
  const held = Object.entries(rest).map(([key, inner]) => [key, plain(inner)]);
  return Object.fromEntries(kind === undefined ? held : [['kind', kind], ...held]);
}

test('a case with every key is read into the nouns as it was typed', async () => {
  const { case: found, told } = await check(EVERYTHING);
  expect(told).toBe('');
  const { source, sources, ...parts } = found;
  expect(plain(parts)).toMatchSnapshot();
  expect(sources).toEqual([source]);
});

test('keys with nothing after them count as left out', async () => {
  const { case: found, told } = await check(
    'format: 1\ncourt: x\ndocument:\nperiod:\nterms:\naccused: [{id: a, name: A, position:, aliases: ~}]\ncounts: [{id: c, title:, crime: x, paragraphs: [One.]}]\n',
  );
  expect(told).toBe('');
  expect(found.accused[0]).not.toHaveProperty('position');
  expect(found.period).toBeUndefined();
  expect(found.document.classification).toBe('public');
});

test('a case with mistakes is read as far as it has the right shape, so that later stages go on', async () => {
  const { case: found, told } = await check(
    'format: 1\ncourt: x\naccused: [{id: kim}]\ncounts: [{id: c, paragraphs: [{id: p}, One., [x]], accused: kim}]\nfootnotes: {a: {redact: secrt}}\n',
  );
  expect(told).not.toBe('');
  expect(found.accused.map(({ id, name }) => [id.text, name.text])).toEqual([['kim', '']]);
  expect(
    paragraphsIn(found.counts[0]?.paragraphs ?? []).map(({ id, text }) => [id?.text, text.text]),
  ).toEqual([
    ['p', ''],
    [undefined, 'One.'],
  ]);
  expect(found.footnotes[0]?.redact).toBeUndefined();
});

test('an id doubled in an included file names the file of the first', async () => {
  const host = memoryHost({
    'case.yaml':
      'format: 1\ncourt: x\naccused: [{id: kim, name: Kim}]\ncounts: [{id: c, crime: x, paragraphs: [One.]}]\ngeneral_allegations:\n  - include: part.yaml\n',
    'part.yaml': '- One.\n- {id: kim, text: Two.}\n',
  });
  const { findings } = checkCase(await parse('case.yaml', host));
  expect(tell(findings)).toBe(
    'part.yaml:2:8-2:11 id/doubled\n  id `kim` is given twice\n  help: line 3 of `case.yaml` has it already; give this one an id of its own, and change the references that mean it',
  );
});

test('ids that are JavaScript’s own names are ids like others', async () => {
  const { case: found, told } = await check(
    'format: 1\ncourt: x\naccused: [{id: constructor, name: A}]\ncounts: [{id: toString, crime: x, paragraphs: [One.]}]\nfootnotes: {valueOf: Text.}\n',
  );
  expect(told).toBe('');
  expect(found.footnotes.map(({ id }) => id.text)).toEqual(['valueOf']);
});

test('passages keep the order of the file', async () => {
  const { case: found } = await check(EVERYTHING);
  const names = (passages: readonly Passage[]) => passages.map(({ kind, id }) => `${kind} ${id?.text ?? ''}`);
  expect(names(found.generalAllegations)).toEqual(['paragraph ', 'paragraph treaty', 'section background']);
});
