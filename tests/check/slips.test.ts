import { expect, test } from 'vitest';
import { checkCase } from '../../src/check/index.ts';
import { parse } from '../../src/parse/index.ts';
import { memoryHost } from '../memory-host.ts';
import { shown, tell } from '../tell.ts';

const HEAD = 'format: 1\ncourt: special-tribunal\n';
const ACCUSED = 'accused:\n  - {id: kim, name: Kim Jong Un}\n';
const COUNTS = 'counts:\n  - {id: c, crime: rome_statute 8 bis, paragraphs: [One.]}\n';
const WHOLE = HEAD + ACCUSED + COUNTS;

/** What drafters do to a case, and in slips.golden.txt what they are told. The rest of each case is right. */
const SLIPS: Readonly<Record<string, readonly [slip: string, rest: string]>> = {
  'nothing of what must be there': ['document: {place: Kursk}\n', ''],
  'another format': ['format: 2\n', `court: x\n${ACCUSED}${COUNTS}`],
  'no court after its key': ['format: 1\ncourt:\n', ACCUSED + COUNTS],
  'nobody accused': ['accused: []\n', HEAD + COUNTS],
  'an accused without a name': ['accused:\n  - id: kim\n    position: Leader\n', HEAD + COUNTS],
  'an accused without an id': ['accused:\n  - name: Kim\n', HEAD + COUNTS],
  'a key written wrongly': ['accused:\n  - {id: kim, nmae: Kim Jong Un}\n', HEAD + COUNTS],
  'a key that no one knows': ['document: {colour: red}\n', WHOLE],
  'a key of another part': ['documents: {place: Kursk}\nperson: x\n', WHOLE],
  'a key glued to its value': ['document: {number:1}\n', WHOLE],
  'a text with commas in braces': ['terms:\n  - {id: a, term: A, means: it, which is, so}\n', WHOLE],
  'a name where keys belong': ['names:\n  - Luhansk\n', WHOLE],
  'a period in words': ['period: 2023-2024\n', WHOLE],
  'hyphens without a space': ['general_allegations:\n  -one\n  -two\n', WHOLE],
  'dashes of print': ['general_allegations:\n  – one\n', WHOLE],
  'accused of a whole group': [
    'counts:\n  - group: G\n    accused: [kim]\n    counts:\n      - {id: c, crime: rome_statute 8 bis, paragraphs: [One.]}\n',
    HEAD + ACCUSED,
  ],
  'a count without its crime': ['counts:\n  - id: c\n    paragraphs: [One.]\n', HEAD + ACCUSED],
  'a count whose crime is not filled in': [
    'counts:\n  - id: c\n    crime:\n    paragraphs: [One.]\n',
    HEAD + ACCUSED,
  ],
  'a second count without an id': [
    'counts:\n  - {id: c, crime: x, paragraphs: [One.]}\n  - {crime: x, paragraphs: [One.]}\n',
    HEAD + ACCUSED,
  ],
  'a paragraph cut at a colon': ['general_allegations:\n  - He said: go there\n  - Then more.\n', WHOLE],
  'a paragraph cut at a colon after one word': [
    'general_allegations:\n  - Kursk: a town in Russia.\n',
    WHOLE,
  ],
  'a paragraph that ends in a colon': ['general_allegations:\n  - The Prosecutor alleges:\n', WHOLE],
  'a key of a paragraph written wrongly': ['general_allegations:\n  - txt: One.\n', WHOLE],
  'a text cut at a colon, over two lines': [
    'general_allegations:\n  - text:\n      He said: go there\n    id: a\n',
    WHOLE,
  ],
  'a list where text belongs': ['general_allegations:\n  - text: [first]\n', WHOLE],
  'a list of lines where text belongs': [
    'general_allegations:\n  - text:\n      - first\n      - second\n',
    WHOLE,
  ],
  'a list where a paragraph belongs': ['general_allegations:\n  - [first]\n', WHOLE],
  'braces where text belongs': ['general_allegations:\n  - text: {redact}\n', WHOLE],
  'keys where text belongs': ['document:\n  title: {en: Indictment}\n', WHOLE],
  'text where a list belongs': ['document: {judges: Judge A}\n', WHOLE],
  'text where keys belong': ['document: Indictment\n', WHOLE],
  'text where paragraphs belong': ['general_allegations: One.\n', WHOLE],
  'text where a row belongs': ['schedules:\n  - {id: s, title: T, columns: [A], rows: [x]}\n', WHOLE],
  'a classification that does not exist': ['document: {classification: secrt}\n', WHOLE],
  'a classification of another court': ['document: {classification: restricted}\n', WHOLE],
  'yes for true': ['document: {ex_parte: yes}\n', WHOLE],
  'a word for a number': ['document: {amendment: first}\n', WHOLE],
  'a number too small': ['document: {amendment: 0}\n', WHOLE],
  'a language in words': ['document: {language: English}\n', WHOLE],
  'a date in words': ['document: {date: 21 September 2025}\n', WHOLE],
  'a date the other way round': ['document: {date: 21-09-2025}\n', WHOLE],
  'a date in French': ['document: {date: 1er févr. 2025}\n', WHOLE],
  'a date in American': ['document: {date: "September 21, 2025"}\n', WHOLE],
  'a date with points': ['document: {date: 3.4.2025}\n', WHOLE],
  'a date with strokes, whose day can be told': ['document: {date: 09/21/2025}\n', WHOLE],
  'a date with strokes, whose day cannot be told': ['document: {date: 04/05/2025}\n', WHOLE],
  'a month in words': ['document: {date: sept 2025}\n', WHOLE],
  'a day before its month': ['document: {date: 2025-21-09}\n', WHOLE],
  'a name where the keys of a signer belong': ['prosecutor: Jane Doe\n', WHOLE],
  'a text where the paragraphs of a count belong': [
    'counts:\n  - {id: c, crime: rome_statute 8 bis, paragraphs: He left.}\n',
    HEAD + ACCUSED,
  ],
  'an incorporated part with a space': [
    'counts:\n  - {id: c, crime: rome_statute 8 bis, incorporates: [general allegations], paragraphs: [One.]}\n',
    HEAD + ACCUSED,
  ],
  'a day that does not exist': ['document: {date: 2025-02-29}\n', WHOLE],
  'a month that does not exist': ['period: {from: 2023-13, to: 2024}\n', WHOLE],
  'a period without an end': ['period: {from: 2023}\n', WHOLE],
  'an id with a space': ['terms:\n  - {id: the term, term: T}\n', WHOLE],
  'an id that begins with a digit': ['terms:\n  - {id: 1st, term: T}\n', WHOLE],
  'a footnote whose id has a space': ['footnotes:\n  my note: Text.\n', WHOLE],
  'a footnote without text': ['footnotes:\n  a: {redact: secret}\n  b:\n', WHOLE],
  'an empty item': ['general_allegations:\n  - One.\n  -\n', WHOLE],
  'an empty text in quotes': ['general_allegations:\n  - text: ""\n', WHOLE],
  'a section without paragraphs': ['general_allegations:\n  - heading: Background\n', WHOLE],
  'a section among the sub-paragraphs of a count': [
    'counts:\n  - {id: c, crime: x, paragraphs: [{text: One., items: [{heading: H, paragraphs: [One.]}]}]}\n',
    HEAD + ACCUSED,
  ],
  'a count without paragraphs': ['counts:\n  - {id: c, crime: x}\n', HEAD + ACCUSED],
  'text where a count belongs': ['counts:\n  - murder\n', HEAD + ACCUSED],
  'a group without counts': ['counts:\n  - group: Terror\n    paragraphs: [One.]\n', HEAD + ACCUSED],
  'a slip in a count of a group': [
    'counts:\n  - group: Terror\n    counts: [{id: c, crmie: x}]\n',
    HEAD + ACCUSED,
  ],
  'a mode that is called something': [
    'counts:\n  - {id: c, crime: x, modes: [{alternatively: y}], paragraphs: [One.]}\n',
    HEAD + ACCUSED,
  ],
  'an include among counts': ['counts:\n  - include: a.yaml\n', HEAD + ACCUSED],
  'a stretch without an end': [
    'counts:\n  - {id: c, crime: x, paragraphs: [One.], incorporates: [{from: a}]}\n',
    HEAD + ACCUSED,
  ],
  'an id given twice': [
    'terms:\n  - {id: kim, term: Kim}\nfootnotes:\n  kim: Text.\n',
    `${HEAD}accused:\n  - {id: kim, name: Kim Jong Un}\n${COUNTS}`,
  ],
  'an id given twice in paragraphs and items': [
    'general_allegations:\n  - id: a\n    text: One.\n    items:\n      - {id: a, text: two}\n',
    WHOLE,
  ],
};

async function told(text: string): Promise<string> {
  const parsed = await parse('case.yaml', memoryHost({ 'case.yaml': text }));
  return tell([...parsed.findings, ...checkCase(parsed).findings]);
}

test('every slip of a case is told once, in a drafter’s words, at its place', async () => {
  const blocks: string[] = [];
  for (const [name, [slip, rest]] of Object.entries(SLIPS)) {
    blocks.push(`## ${name}\n${shown(slip)}\n${await told(slip + rest)}\n`);
  }
  await expect(blocks.join('\n')).toMatchFileSnapshot('slips.golden.txt');
});

test('several slips in one case are all told, in one run', async () => {
  const text = `${HEAD}document: {classification: secrt, date: 2025-02-30, colour: red}\n${ACCUSED}counts:\n  - id: c\n    paragraphs: [@kim did]\n`;
  const parsed = await parse('case.yaml', memoryHost({ 'case.yaml': text }));
  const rules = [...parsed.findings, ...checkCase(parsed).findings].map(({ rule }) => rule).sort();
  expect(rules).toEqual([
    'schema/choice',
    'schema/date',
    'schema/missing',
    'schema/unknown-key',
    'yaml/begins-with-sign',
  ]);
});
