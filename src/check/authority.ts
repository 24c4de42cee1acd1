import type { Authority, AuthorityDate, AuthorityName } from '../model/authority.ts';
import type * as File from '../model/case-file.ts';
import type { Entry, Scalar, Value } from '../model/value.ts';
import { parseDate } from '../text/calendar.ts';
import { isNothing } from './data.ts';
import { Fields, optional } from './fields.ts';

/** Name and date variables of CSL 1.0.2, appendix IV; every other variable is text. */
const NAME_VARIABLES: ReadonlySet<string> = new Set(
  (
    'author chair collection-editor compiler composer container-author contributor curator director editor ' +
    'editor-translator editorial-director executive-producer guest host illustrator interviewer narrator organizer ' +
    'original-author performer producer recipient reviewed-author script-writer series-creator translator'
  ).split(' '),
);
const DATE_VARIABLES: ReadonlySet<string> = new Set(
  'accessed available-date event-date issued original-date submitted'.split(' '),
);

/** A CSL item: its variables sorted into text, names and dates. */
export function authority(value: Value): Authority {
  const fields = new Fields<File.Authority>(value);
  const entries = value.kind === 'mapping' ? value.entries.filter((entry) => !isNothing(entry.value)) : [];
  const of = (wanted: (key: string) => boolean): readonly Entry[] =>
    entries.filter((entry) => wanted(entry.key.text));
  const text = of(
    (key) => key !== 'id' && key !== 'type' && !NAME_VARIABLES.has(key) && !DATE_VARIABLES.has(key),
  );
  return {
    id: fields.required('id'),
    type: fields.scalar('type')?.text ?? 'document',
    fields: new Map(
      text.flatMap(({ key, value: held }) => (held.kind === 'scalar' ? [[key.text, held] as const] : [])),
    ),
    names: new Map(of((key) => NAME_VARIABLES.has(key)).map((entry) => [entry.key.text, names(entry.value)])),
    dates: new Map(of((key) => DATE_VARIABLES.has(key)).map((entry) => [entry.key.text, date(entry.value)])),
  };
}

function names(value: Value): readonly AuthorityName[] {
  return value.kind === 'list' ? value.items.map(name) : [name(value)];
}

function name(value: Value): AuthorityName {
  if (value.kind === 'scalar') return { literal: value.text };
  const fields = new Fields<File.AgentParts>(value);
  const particle = fields.scalar('non-dropping-particle')?.text;
  const suffix = fields.scalar('suffix')?.text;
  const family = fields.scalar('family')?.text;
  return {
    ...optional(
      'family',
      family && [particle, family, suffix].filter((part) => part !== undefined).join(' '),
    ),
    ...optional('given', fields.scalar('given')?.text),
    ...optional('literal', fields.scalar('literal')?.text),
  };
}

function date(value: Value): AuthorityDate {
  const { source, start, end } = value;
  return { ...read(value), at: { source, start, end } };
}

/** A date as `2013-09-26`, as a range `2013/2014`, as CSL's date-parts, or else in words. */
function read(value: Value): AuthorityDate {
  if (value.kind === 'scalar') return written(value);
  const fields = new Fields<File.AuthorityDateParts>(value);
  const [begin, end] = fields.list('date-parts');
  if (begin?.kind === 'list') {
    return {
      ...fromParts(begin.items),
      ...optional('until', end?.kind === 'list' ? fromParts(end.items) : undefined),
    };
  }
  const words = fields.scalar('literal') ?? fields.scalar('raw');
  return words ? written(words) : {};
}

function written({ text }: Scalar): AuthorityDate {
  const [begin, end, ...more] = text.split('/').map(parseDate);
  if (!begin || more.length > 0 || (text.includes('/') && !end)) return { literal: text };
  return { ...begin, ...optional('until', end) };
}

function fromParts(parts: readonly Value[]): AuthorityDate {
  const texts = parts.flatMap((part) => (part.kind === 'scalar' ? [part.text.padStart(2, '0')] : []));
  return parseDate(texts.join('-')) ?? { literal: texts.join('-') };
}
