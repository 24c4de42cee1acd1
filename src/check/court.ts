import { TITLES_ONLY } from '../model/citation-style.ts';
import {
  type CaseNumber,
  type Court,
  EVIDENCE_PRINTED,
  type Fact,
  type FurniturePatterns,
  type Limits,
  type LinePatterns,
  type Words,
} from '../model/court.ts';
import type { CrestFile } from '../model/crest.ts';
import { type Finding, structural } from '../model/finding.ts';
import type { Parsed } from '../model/parsed.ts';
import type { Entry, Mapping, Value } from '../model/value.ts';
import { parseLength } from '../text/length.ts';
import { Fields, isScalar, optional } from './fields.ts';
import { severities } from './severities.ts';
import { sheet } from './sheet.ts';

type CourtKey =
  | 'name'
  | 'summary'
  | 'usual'
  | 'page'
  | 'face'
  | 'note_rule'
  | 'styles'
  | 'numbering'
  | 'documents'
  | 'parts'
  | 'accused'
  | 'furniture'
  | 'crest'
  | 'citations'
  | 'contents'
  | 'line_numbers'
  | 'words'
  | 'requires'
  | 'example_crime'
  | 'case_number'
  | 'working_languages'
  | 'statutes'
  | 'facts'
  | 'limits'
  | 'evidence'
  | 'rules';

/** Builds a court from the root of its file, laid over what it extends; what the whole still lacks is added to `findings`. */
export function buildCourt(id: string, parsed: Parsed, root: Mapping, findings: Finding[]): Court {
  const fields = new Fields<Record<CourtKey, unknown>>(root);
  const citations = new Fields<Record<'style', unknown>>(fields.mapping('citations'));
  const inWords = fields.mapping('words')?.entries ?? [];
  const words = wordsByLanguage(inWords);
  const lineage = parsed.lineage ?? [parsed.source];
  lacking(parsed, root, findings);
  return {
    id,
    source: parsed.source,
    lineage,
    wordFiles: parsed.sources.filter((source) => !lineage.includes(source)),
    name: fields.required('name').text,
    summary: fields.scalar('summary')?.text ?? '',
    usual: fields.flag('usual'),
    sheet: sheet(root, words.get('en'), findings),
    documents: texts(fields.mapping('documents')),
    parts: fields.scalars('parts').map((part) => part.text),
    accused: accused(fields.mapping('accused')),
    furniture: furniture(fields.mapping('furniture')),
    ...optional('crestFile', crest(fields.mapping('crest'))),
    citations: TITLES_ONLY,
    ...optional('citationStyle', citations.scalar('style')),
    contents: contents(fields.mapping('contents')),
    lineNumbers: fields.number('line_numbers') ?? 0,
    words,
    languages: inWords.map(({ key }) => key.text),
    requires: fields.scalars('requires').map((key) => key.text),
    exampleCrime: fields.scalar('example_crime')?.text ?? '',
    ...optional('caseNumber', caseNumber(fields.mapping('case_number'))),
    workingLanguages: fields.scalars('working_languages').map(({ text }) => text),
    statutes: fields.scalars('statutes').map(({ text }) => text),
    limits: limits(fields.mapping('limits')),
    evidence: evidencePrinted(fields.mapping('evidence')),
    facts: fields.list('facts').map(fact),
    rules: severities(fields.mapping('rules')),
    ruleNames: fields.mapping('rules')?.entries.map(({ key }) => key) ?? [],
  };
}

/** What a court needs, from its own file or one that it extends. */
const NEEDED: readonly string[] = [
  ...['page.margins', 'face.name', 'face.regular', 'face.bold', 'face.italic', 'face.boldItalic'],
  ...[
    'note_rule',
    'styles',
    'numbering.paragraph',
    'numbering.items',
    'numbering.schedule',
    'documents',
    'parts',
  ],
  ...['words.en.phrases', 'words.en.months', 'words.en.ordinals', 'words.en.ordinal_words'],
];

function lacking(parsed: Parsed, root: Mapping, findings: Finding[]): void {
  const span = new Fields<Record<'name', unknown>>(root).key('name') ?? {
    source: parsed.source,
    start: 0,
    end: 0,
  };
  for (const path of NEEDED) {
    if (holds(root, path.split('.'))) continue;
    const help = 'write it, or begin with the house style: `extends: ../house.yaml`';
    findings.push(structural('court/incomplete', span, `this court has no \`${path}\``, help));
  }
}

function holds(value: Value | undefined, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return value !== undefined;
  return holds(new Fields<Record<string, unknown>>(value).get(key), rest);
}

function texts(mapping: Mapping | undefined): ReadonlyMap<string, string> {
  const scalars = (mapping?.entries ?? []).flatMap(({ key, value }) =>
    isScalar(value) ? [[key.text, value.text] as const] : [],
  );
  return new Map(scalars);
}

function accused(mapping: Mapping | undefined): Court['accused'] {
  const fields = new Fields<Record<'bold' | 'capitals' | 'surname_only', unknown>>(mapping);
  return {
    bold: fields.flag('bold'),
    capitals: fields.flag('capitals'),
    surnameOnly: fields.flag('surname_only'),
  };
}

function contents(mapping: Mapping | undefined): Court['contents'] {
  const fields = new Fields<Record<'over_pages' | 'levels', unknown>>(mapping);
  return { overPages: fields.number('over_pages') ?? 0, levels: fields.number('levels') ?? 2 };
}

function furniture(mapping: Mapping | undefined): Court['furniture'] {
  const fields = new Fields<Record<'first' | 'rest', unknown>>(mapping);
  return { first: pageFurniture(fields.mapping('first')), rest: pageFurniture(fields.mapping('rest')) };
}

function pageFurniture(mapping: Mapping | undefined): FurniturePatterns {
  const fields = new Fields<Record<'header' | 'footer', unknown>>(mapping);
  return { header: line(fields.mapping('header')), footer: line(fields.mapping('footer')) };
}

function line(mapping: Mapping | undefined): LinePatterns {
  const fields = new Fields<Record<'left' | 'centre' | 'right', unknown>>(mapping);
  const at = (place: 'left' | 'centre' | 'right'): readonly string[] =>
    [fields.scalar(place) ?? fields.scalars(place)].flat().map(({ text }) => text);
  return { left: at('left'), centre: at('centre'), right: at('right') };
}

function limits(mapping: Mapping | undefined): Limits {
  const fields = new Fields<Record<'pages' | 'covers' | 'words' | 'notes' | 'source', unknown>>(mapping);
  const notes = fields.scalar('notes')?.text;
  return {
    ...optional('pages', fields.number('pages')),
    covers: fields.scalar('covers')?.text === 'uncounted' ? 'uncounted' : 'counted',
    ...optional('words', fields.number('words')),
    notes: notes === 'none' || notes === 'uncounted' ? notes : 'counted',
    source: fields.scalar('source')?.text ?? '',
  };
}

function evidencePrinted(mapping: Mapping | undefined): Court['evidence'] {
  const printed = new Fields<Record<'printed', unknown>>(mapping).scalar('printed')?.text;
  return EVIDENCE_PRINTED.find((each) => each === printed) ?? 'list';
}

function caseNumber(mapping: Mapping | undefined): CaseNumber | undefined {
  const fields = new Fields<Record<'form' | 'example', unknown>>(mapping);
  const form = fields.scalar('form')?.text;
  return form === undefined ? undefined : { form, example: fields.scalar('example')?.text ?? form };
}

function fact(value: Value): Fact {
  const fields = new Fields<Record<'fact' | 'source' | 'checked', unknown>>(value);
  return {
    fact: fields.required('fact').text,
    source: fields.scalar('source')?.text ?? '',
    checked: fields.flag('checked'),
  };
}

/** Where nothing is said: two and a half centimetres, in points. */
const CREST_HEIGHT = 70.87;

function crest(mapping: Mapping | undefined): CrestFile | undefined {
  const fields = new Fields<Record<'image' | 'height' | 'alt', unknown>>(mapping);
  const image = fields.scalar('image');
  const height = parseLength(fields.scalar('height')?.text ?? '') ?? CREST_HEIGHT;
  return image && { image, height: Math.max(1, height), alt: fields.scalar('alt')?.text ?? '' };
}

/** A language whose words were not read, because nobody asked for them, has a path where others have theirs. */
function wordsByLanguage(entries: readonly Entry[]): ReadonlyMap<string, Words> {
  const read = entries.filter(({ value }) => value.kind === 'mapping');
  return new Map(read.map((entry) => [entry.key.text, words(entry)]));
}

type WordsKey = 'phrases' | 'months' | 'months_alone' | 'ordinals' | 'ordinal_words' | 'numbers';

function words({ value }: Entry): Words {
  const fields = new Fields<Record<WordsKey, unknown>>(value);
  const phrases = fields.mapping('phrases')?.entries ?? [];
  const list = (key: WordsKey): readonly string[] => fields.scalars(key).map(({ text }) => text);
  return {
    phrases: new Map(
      phrases.flatMap((phrase) => (isScalar(phrase.value) ? [[phrase.key.text, phrase.value] as const] : [])),
    ),
    months: list('months'),
    monthsAlone: list('months_alone'),
    ordinals: list('ordinals'),
    ordinalWords: list('ordinal_words'),
    numbers: list('numbers'),
  };
}
