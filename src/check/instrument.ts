import type { Cite, Element, Instrument, InstrumentWords, Provision, ProvisionKind } from '../model/law.ts';
import type { Entry, Mapping, Value } from '../model/value.ts';
import { isNothing } from './data.ts';
import { Fields, optional } from './fields.ts';

type InstrumentKey =
  | 'id'
  | 'name'
  | 'aliases'
  | 'verified'
  | 'open'
  | 'cite'
  | 'words'
  | 'categories'
  | 'provisions'
  | 'elements'
  | 'same_as'
  | 'mistakes'
  | 'covers';
type ProvisionKey = 'kind' | 'title' | 'phrase' | 'elements' | 'standard' | 'limited_to' | 'amendment';

/** Builds an instrument from a file's root. */
export function buildInstrument(root: Mapping): Instrument {
  const fields = new Fields<Record<InstrumentKey, unknown>>(root);
  const covers = new Fields<Record<'from' | 'to', unknown>>(fields.mapping('covers'));
  const provisions = fields.mapping('provisions')?.entries ?? [];
  const elements = new Map(
    (fields.mapping('elements')?.entries ?? []).map(({ key, value }) => [key.text, value]),
  );
  return {
    id: fields.required('id').text,
    name: fields.required('name').text,
    aliases: fields.scalars('aliases').map((alias) => alias.text),
    verified: verifiedOf(fields.scalar('verified')?.text),
    open: fields.flag('open'),
    cite: citeOf(fields.mapping('cite')),
    categories: texts(fields.mapping('categories')),
    words: new Map((fields.mapping('words')?.entries ?? []).filter(isRead).map(wordsIn)),
    provisions: new Map(
      provisions.map((entry) => [entry.key.text, provision(entry, elements.get(entry.key.text))]),
    ),
    sameAs: texts(fields.mapping('same_as')),
    mistakes: new Map(pairs(fields.mapping('mistakes'))),
    covers: {
      ...optional('from', covers.scalar('from')?.text),
      ...optional('to', covers.scalar('to')?.text),
    },
  };
}

function citeOf(mapping: Mapping | undefined): Cite {
  const fields = new Fields<Record<keyof Cite, unknown>>(mapping);
  return {
    one: fields.required('one').text,
    many: fields.required('many').text,
    of: fields.scalar('of')?.text ?? '',
    stops: fields.flag('stops'),
    level: fields.scalar('level')?.text ?? '({level})',
  };
}

/** Words that nobody asked for are the path of their file. */
function isRead({ value }: Entry): boolean {
  return value.kind === 'mapping';
}

function wordsIn({ key, value }: Entry): readonly [string, InstrumentWords] {
  const fields = new Fields<Record<keyof InstrumentWords, unknown>>(value);
  const cite = citeOf(fields.mapping('cite'));
  const [categories, phrases] = [texts(fields.mapping('categories')), texts(fields.mapping('phrases'))];
  const standards = texts(fields.mapping('standards'));
  const elements = new Map((fields.mapping('elements')?.entries ?? []).map(textsOfElements));
  return [key.text, { cite, categories, phrases, standards, elements }];
}

function textsOfElements({ key, value }: Entry): readonly [string, ReadonlyMap<string, string>] {
  return [key.text, texts(value.kind === 'mapping' ? value : undefined)];
}

function amendment(mapping: Mapping | undefined): Provision['amendment'] {
  if (!mapping) return undefined;
  const fields = new Fields<Record<'by' | 'date' | 'since', unknown>>(mapping);
  const since = fields.scalar('since') ?? fields.scalar('date');
  return { by: fields.required('by').text, ...optional('since', since?.text) };
}

function verifiedOf(text: string | undefined): Instrument['verified'] {
  return text === 'full' || text === 'part' ? text : 'memory';
}

/** `apart`: elements of it that do not stand in it. */
function provision({ key, value }: Entry, apart: Value | undefined): Provision {
  const fields = new Fields<Record<ProvisionKey, unknown>>(value);
  return {
    path: key.text,
    kind: fields.required('kind').text as ProvisionKind,
    title: fields.required('title').text,
    phrase: fields.scalar('phrase')?.text ?? '',
    elements: [...fields.list('elements'), ...(apart?.kind === 'list' ? apart.items : [])].map(element),
    ...optional('standard', fields.scalar('standard')?.text),
    limitedTo: fields.scalars('limited_to').map((path) => path.text),
    ...optional('amendment', amendment(fields.mapping('amendment'))),
  };
}

function element(value: Value): Element {
  const fields = new Fields<Record<'id' | 'text' | 'form' | 'limited_to' | 'verified', unknown>>(value);
  const limitedTo = fields.scalars('limited_to').map((path) => path.text);
  return {
    id: fields.required('id').text,
    text: fields.required('text').text,
    ...optional('form', fields.scalar('form')?.text),
    ...optional('limitedTo', limitedTo.length > 0 ? limitedTo : undefined),
    ...optional('verified', fields.scalar('verified')?.text),
  };
}

function texts(mapping: Mapping | undefined): ReadonlyMap<string, string> {
  return new Map(pairs(mapping).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])));
}

function pairs(mapping: Mapping | undefined): readonly [string, string | undefined][] {
  return (mapping?.entries ?? []).map(({ key, value }) => [
    key.text,
    isNothing(value) ? undefined : textOf(value),
  ]);
}

function textOf(value: Value): string | undefined {
  return value.kind === 'scalar' ? value.text : undefined;
}
