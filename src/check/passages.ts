import type {
  Count,
  CountGroup,
  EvidenceLink,
  Incorporation,
  Item,
  Paragraph,
  Passage,
  Row,
  Schedule,
  Section,
} from '../model/case.ts';
import type * as File from '../model/case-file.ts';
import type { Finding } from '../model/finding.ts';
import type { Scalar, Value } from '../model/value.ts';
import { readDate } from './dates.ts';
import { Fields, isScalar, optional } from './fields.ts';
import { levelOf } from './level.ts';

/** Paragraphs and sections in the order of the file; what is neither text nor a mapping is left out. */
export function passages(values: readonly Value[], findings: Finding[]): readonly Passage[] {
  return values.flatMap((value): readonly Passage[] => {
    const fields = new Fields<File.Section>(value);
    return fields.key('heading') ? [section(fields, findings)] : paragraph(value, findings);
  });
}

function section(fields: Fields<File.Section>, findings: Finding[]): Section {
  return {
    kind: 'section',
    ...optional('id', fields.scalar('id')),
    heading: fields.required('heading'),
    paragraphs: passages(fields.list('paragraphs'), findings),
  };
}

function paragraph(value: Value, findings: Finding[]): readonly Paragraph[] {
  if (value.kind === 'list') return [];
  if (value.kind === 'scalar')
    return [{ kind: 'paragraph', text: value, items: [], evidence: [], elements: [] }];
  const fields = new Fields<File.Paragraph>(value);
  return [
    {
      kind: 'paragraph',
      ...optional('id', fields.scalar('id')),
      text: fields.required('text'),
      ...optional('quote', fields.scalar('quote')),
      items: items(fields.list('items')),
      evidence: fields.list('evidence').map(evidenceLink),
      ...optional('date', readDate(fields.scalar('date'), findings)),
      ...optional('place', fields.scalar('place')),
      elements: fields.scalars('elements'),
      ...optional('redact', levelOf(fields.scalar('redact'))),
    },
  ];
}

function items(values: readonly Value[]): readonly Item[] {
  return values.filter((value) => value.kind !== 'list').map(item);
}

function item(value: Value): Item {
  if (value.kind === 'scalar') return { text: value, items: [] };
  const fields = new Fields<File.Item>(value);
  return {
    ...optional('id', fields.scalar('id')),
    text: fields.required('text'),
    items: items(fields.list('items')),
    ...optional('redact', levelOf(fields.scalar('redact'))),
  };
}

function evidenceLink(value: Value): EvidenceLink {
  if (value.kind === 'scalar') return { id: value };
  const fields = new Fields<Extract<File.EvidenceLink, { id: unknown }>>(value);
  return { id: fields.required('id'), ...optional('at', fields.scalar('at')) };
}

/** A count, its references by id as typed. */
export function count(fields: Fields<File.Count>, findings: Finding[]): Count {
  const modes = fields.list('modes').flatMap(mode);
  return {
    id: fields.required('id'),
    ...optional('title', fields.scalar('title')),
    accused: fields.scalars('accused'),
    crime: fields.required('crime'),
    acts: fields.scalars('acts'),
    modes: modes.map((mode) => mode.path),
    alternativeModes: modes.filter(({ alternative }) => alternative).map((mode) => mode.path),
    ...optional('alternativeTo', fields.scalar('alternative_to')),
    incorporates: fields.list('incorporates').map(incorporation),
    paragraphs: passages(fields.list('paragraphs'), findings),
  };
}

function mode(value: Value): readonly { readonly path: Scalar; readonly alternative: boolean }[] {
  if (isScalar(value)) return [{ path: value, alternative: false }];
  const path = new Fields<Extract<File.Mode, { alternative: unknown }>>(value).scalar('alternative');
  return path ? [{ path, alternative: true }] : [];
}

/** The counts of a list, in order, and the groups in which some of them stand. */
export function counts(
  values: readonly Value[],
  findings: Finding[],
): { readonly counts: readonly Count[]; readonly groups: readonly CountGroup[] } {
  const read = values.map((value) => {
    const fields = new Fields<File.CountGroup>(value);
    if (!fields.key('group')) return named([count(new Fields(value), findings)]);
    const group: CountGroup = {
      ...optional('id', fields.scalar('id')),
      heading: fields.required('group'),
      paragraphs: passages(fields.list('paragraphs'), findings),
      counts: named(fields.list('counts').map((one) => count(new Fields(one), findings))),
    };
    return group;
  });
  const groups = read.filter((one) => 'heading' in one);
  return { counts: read.flatMap((one) => ('heading' in one ? one.counts : one)), groups };
}

/** Parts without an id cannot be called by anything; the schema's finding has said so. */
export function named<Part extends { readonly id: Scalar }>(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part) => part.id.text !== '');
}

function incorporation(value: Value): Incorporation {
  if (value.kind === 'scalar') return value;
  const fields = new Fields<Extract<File.Incorporation, { from: unknown }>>(value);
  return { kind: 'stretch', from: fields.required('from'), to: fields.required('to') };
}

/** A schedule: a table, paragraphs, or both. */
export function schedule(fields: Fields<File.Schedule>, findings: Finding[]): Schedule {
  return {
    id: fields.required('id'),
    title: fields.required('title'),
    classification: levelOf(fields.scalar('classification')) ?? 'public',
    landscape: fields.flag('landscape'),
    columns: fields.scalars('columns'),
    rows: fields.list('rows').map(row),
    paragraphs: passages(fields.list('paragraphs'), findings),
  };
}

function row(value: Value): Row {
  if (value.kind === 'list') return { cells: value.items.filter(isScalar) };
  const fields = new Fields<Extract<File.Row, { cells: unknown }>>(value);
  return { cells: fields.scalars('cells'), ...optional('redact', levelOf(fields.scalar('redact'))) };
}
