import type { Incident, Item, Paragraph, Passage, Section } from '../model/case.ts';
import type * as File from '../model/case-file.ts';
import type { Value } from '../model/value.ts';
import { readDate } from './dates.ts';
import { provedBy } from './evidence.ts';
import { Fields, optional } from './fields.ts';
import { chosenIncidents, type Desk } from './incidents.ts';
import { levelOf } from './level.ts';

/** Paragraphs and sections in the order of the file; what is neither text nor a mapping is left out. */
export function passages(values: readonly Value[], desk: Desk): readonly Passage[] {
  return values.flatMap((value): readonly Passage[] => {
    const fields = new Fields<File.Section & File.IncidentList>(value);
    if (fields.key('heading')) return [section(fields, desk)];
    const incidents = fields.get('incidents');
    return incidents ? chosenIncidents(incidents, desk).map(ofIncident) : paragraph(value, desk);
  });
}

function section(fields: Fields<File.Section>, desk: Desk): Section {
  return {
    kind: 'section',
    ...optional('id', fields.scalar('id')),
    heading: fields.required('heading'),
    paragraphs: passages(fields.list('paragraphs'), desk),
    ...optional('amended', fields.scalar('amended')),
  };
}

function ofIncident(incident: Incident): Paragraph {
  const { conduct, evidence, date, place, redact } = incident;
  return {
    kind: 'paragraph',
    text: conduct,
    items: [],
    evidence,
    ...optional('date', date),
    ...optional('place', place),
    incident,
    elements: [],
    ...optional('redact', redact),
  };
}

function paragraph(value: Value, desk: Desk): readonly Paragraph[] {
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
      evidence: provedBy(fields, desk.proofs),
      ...optional('date', readDate(fields.scalar('date'), desk.findings)),
      ...optional('place', fields.scalar('place')),
      ...optional('event', fields.scalar('event')),
      elements: fields.scalars('elements'),
      ...optional('redact', levelOf(fields.scalar('redact'))),
      ...optional('amended', fields.scalar('amended')),
      ...optional('unsourced', fields.scalar('unsourced')),
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
    ...optional('amended', fields.scalar('amended')),
    ...optional('unsourced', fields.scalar('unsourced')),
  };
}
