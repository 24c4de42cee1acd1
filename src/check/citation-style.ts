import type {
  Category,
  CitationForm,
  CitationStyle,
  DateForms,
  NameForms,
  Pattern,
  PinpointForm,
} from '../model/citation-style.ts';
import { type Finding, structural } from '../model/finding.ts';
import type { Mapping, Scalar, Value } from '../model/value.ts';
import { backquoted } from '../text/backquoted.ts';
import { BrokenPattern, readPattern } from '../text/citation-pattern.ts';
import { partFindings, type Written } from './citation-parts.ts';
import { Fields, isScalar, optional } from './fields.ts';

type StyleKey =
  | 'forms'
  | 'types'
  | 'parts'
  | 'names'
  | 'dates'
  | 'pinpoints'
  | 'between'
  | 'signals'
  | 'capitals'
  | 'categories'
  | 'end';

/** Builds a style of citations from the root of its file, laid over what it extends; patterns that cannot be read are added to `findings`. */
export function buildCitationStyle(id: string, root: Mapping, findings: Finding[]): CitationStyle {
  const fields = new Fields<Record<StyleKey, unknown>>(root);
  const written: Written[] = [];
  const read = reader(findings, written);
  const parts = scalars(fields.mapping('parts'));
  const style: CitationStyle = {
    id,
    forms: new Map(entries(fields.mapping('forms')).map(([name, value]) => [name, form(value, read)])),
    types: new Map(scalars(fields.mapping('types')).map(([type, { text }]) => [type, text])),
    parts: new Map(parts.map(([name, pattern]) => [name, read(pattern)])),
    names: names(fields.mapping('names'), read),
    dates: new Map(entries(fields.mapping('dates')).map(([tag, value]) => [tag, dates(value)])),
    pinpoints: fields.list('pinpoints').map(pinpoint),
    between: fields.scalar('between')?.text ?? '; ',
    italicSignals: fields.scalar('signals')?.text === 'italic',
    capitals: fields.scalar('capitals')?.text !== 'false',
    categories: fields.list('categories').map(category),
    end: fields.scalar('end')?.text ?? '',
  };
  for (const [, name] of scalars(fields.mapping('types')))
    if (!style.forms.has(name.text)) findings.push(unknownForm(name, style));
  findings.push(...partFindings(written, style.parts));
  return style;
}

type Reader = (pattern: Scalar | undefined) => Pattern;

/** Reads patterns, each of which is entered in `written`. */
function reader(findings: Finding[], written: Written[]): Reader {
  return (at) => {
    if (!at) return [];
    try {
      const pattern = readPattern(at.text);
      written.push({ at, pattern });
      return pattern;
    } catch (error) {
      if (!(error instanceof BrokenPattern)) throw error;
      const message = `the pattern \`${at.text}\` cannot be read: ${error.message}`;
      const help =
        'write `{title}` for what the source says, `[, {number}]` for what may be missing, `*…*` for italics, and `\\[` for a bracket that is printed';
      findings.push(structural('citations/pattern', at, message, help));
      return [];
    }
  };
}

function unknownForm(name: Scalar, { forms }: CitationStyle): Finding {
  const known = backquoted(forms.keys());
  return structural(
    'citations/form',
    name,
    `this style has no form \`${name.text}\``,
    `its forms are ${known}`,
  );
}

function form(value: Value, read: Reader): CitationForm {
  const fields = new Fields<Record<keyof CitationForm, unknown>>(value);
  const short = (key: 'same' | 'again' | 'alone') => {
    const pattern = fields.scalar(key);
    return optional(key, pattern && read(pattern));
  };
  return { full: read(fields.scalar('full')), ...short('same'), ...short('again'), ...short('alone') };
}

function names(mapping: Mapping | undefined, read: Reader): NameForms {
  const fields = new Fields<Record<keyof NameForms, unknown>>(mapping);
  return {
    between: read(fields.scalar('between')),
    last: read(fields.scalar('last')),
    most: fields.number('most') ?? 3,
    kept: fields.number('kept') ?? 1,
    others: read(fields.scalar('others')),
  };
}

function dates(value: Value): DateForms {
  const fields = new Fields<Record<keyof DateForms, unknown>>(value);
  const said = (key: keyof DateForms, otherwise: string) => fields.scalar(key)?.text ?? otherwise;
  return {
    day: said('day', '{day} {month} {year}'),
    month: said('month', '{month} {year}'),
    year: said('year', '{year}'),
    range: said('range', '{from}–{to}'),
    months: fields.scalars('months').map(({ text }) => text),
  };
}

function pinpoint(value: Value): PinpointForm {
  const fields = new Fields<Record<keyof PinpointForm, unknown>>(value);
  const one = fields.scalar('one')?.text ?? '{at}';
  return {
    words: fields.scalars('words').map(({ text }) => text),
    one,
    many: fields.scalar('many')?.text ?? one,
  };
}

function category(value: Value): Category {
  const fields = new Fields<Record<keyof Category, unknown>>(value);
  return { phrase: fields.required('phrase').text, types: fields.scalars('types').map(({ text }) => text) };
}

function entries(mapping: Mapping | undefined): readonly (readonly [string, Value])[] {
  return (mapping?.entries ?? []).map(({ key, value }) => [key.text, value] as const);
}

function scalars(mapping: Mapping | undefined): readonly (readonly [string, Scalar])[] {
  return entries(mapping).flatMap(([key, value]) => (isScalar(value) ? [[key, value] as const] : []));
}
