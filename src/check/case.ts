import type { Accused, Case, Footnote, ProperName, Prosecutor, Removal, Term } from '../model/case.ts';
import type * as File from '../model/case-file.ts';
import { type Document, EXTRA_PARTS } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Parsed } from '../model/parsed.ts';
import type { Period } from '../model/partial-date.ts';
import type { Entry, Mapping } from '../model/value.ts';
import { authority } from './authority.ts';
import { counts } from './counts.ts';
import { readDate } from './dates.ts';
import { evidence, proofsOf } from './evidence.ts';
import { Fields, optional } from './fields.ts';
import { type Desk, incident } from './incidents.ts';
import { levelOf } from './level.ts';
import { named } from './named.ts';
import { passages } from './passages.ts';
import { schedule } from './schedules.ts';

/** Builds the case from a file's root; every date that does not exist is added to `findings`. */
export function buildCase(parsed: Parsed, root: Mapping, findings: Finding[]): Case {
  const file = new Fields<File.CaseFile>(root);
  const items = named(file.list('evidence').map((value) => evidence(new Fields(value), findings)));
  const proofs = proofsOf(items);
  const incidents = named(
    file.list('incidents').map((value) => incident(new Fields(value), { proofs, findings })),
  );
  const desk: Desk = { incidents, proofs, findings };
  return {
    source: parsed.source,
    sources: parsed.sources,
    court: file.required('court'),
    document: document(file, findings),
    ...optional('period', period(file, findings)),
    ...optional('prosecutor', prosecutor(file)),
    accused: named(file.list('accused').map((value) => accused(new Fields(value), desk))),
    terms: named(file.list('terms').map((value) => term(new Fields(value)))),
    names: file.list('names').map((value) => properName(new Fields(value))),
    authorities: named(file.list('sources').map(authority)),
    unread: new Set([
      ...(file.isUnread('sources') ? ['source'] : []),
      ...(file.isUnread('evidence') ? ['evidence'] : []),
    ]),
    evidence: items,
    incidents,
    generalAllegations: passages(file.list('general_allegations'), desk),
    individualResponsibility: passages(file.list('individual_responsibility'), desk),
    ...counts(file.list('counts'), desk),
    forfeiture: passages(file.list('forfeiture'), desk),
    footnotes: (file.mapping('footnotes')?.entries ?? []).map(footnote),
    schedules: named(file.list('schedules').map((value) => schedule(new Fields(value), desk))),
    removed: file.list('removed').map((value) => removal(new Fields(value))),
  };
}

function document(file: Fields<File.CaseFile>, findings: Finding[]): Document {
  const fields = new Fields<File.Document>(file.mapping('document'));
  return {
    at: file.key('document'),
    ...optional('title', fields.scalar('title')),
    ...optional('amendment', fields.number('amendment')),
    ...optional('corrigendum', fields.flag('corrigendum') ? 1 : fields.number('corrigendum')),
    ...optional('number', fields.scalar('number')),
    ...optional('situation', fields.scalar('situation')),
    ...optional('chamber', fields.scalar('chamber')),
    judges: fields.scalars('judges'),
    ...optional('registrar', fields.scalar('registrar')),
    ...optional('filing', fields.scalar('filing')),
    notify: notified(fields.mapping('notify')),
    ...optional('district', fields.scalar('district')),
    ...optional('division', fields.scalar('division')),
    ...optional('term', fields.scalar('term')),
    classification: levelOf(fields.scalar('classification')) ?? 'public',
    isClassified: fields.scalar('classification') !== undefined,
    exParte: fields.flag('ex_parte'),
    draft: fields.flag('draft'),
    asTyped: fields.flag('as_typed'),
    ...optional('lineNumbers', fields.number('line_numbers')),
    ...optional('citations', fields.scalar('citations')),
    ...optional('evidence', fields.scalar('evidence')),
    with: EXTRA_PARTS.filter((part) => fields.scalars('with').some(({ text }) => text === part)),
    language: fields.scalar('language')?.text ?? 'en',
    ...optional('date', readDate(fields.scalar('date'), findings)),
    ...optional('place', fields.scalar('place')),
    ...optional('amended', fields.scalar('amended')),
  };
}

function notified(mapping: Mapping | undefined): Document['notify'] {
  const fields = new Fields<Record<string, unknown>>(mapping);
  return (mapping?.entries ?? []).map(({ key }) => ({ place: key, names: fields.scalars(key.text) }));
}

function period(file: Fields<File.CaseFile>, findings: Finding[]): Period | undefined {
  const fields = new Fields<File.Period>(file.mapping('period'));
  const from = readDate(fields.scalar('from'), findings);
  const to = readDate(fields.scalar('to'), findings);
  return from && to ? { from, to } : undefined;
}

function prosecutor(file: Fields<File.CaseFile>): Prosecutor | undefined {
  const mapping = file.mapping('prosecutor');
  if (!mapping) return undefined;
  const fields = new Fields<File.Prosecutor>(mapping);
  return {
    ...optional('name', fields.scalar('name')),
    ...optional('title', fields.scalar('title')),
    ...optional('office', fields.scalar('office')),
    assistants: fields.scalars('assistants'),
  };
}

function accused(fields: Fields<File.Accused>, desk: Desk): Accused {
  return {
    id: fields.required('id'),
    name: fields.required('name'),
    ...optional('surname', fields.scalar('surname')),
    aliases: fields.scalars('aliases'),
    ...optional('position', fields.scalar('position')),
    ...optional('born', fields.scalar('born')),
    ...optional('birthplace', fields.scalar('birthplace')),
    ...optional('nationality', fields.scalar('nationality')),
    paragraphs: passages(fields.list('paragraphs'), desk),
  };
}

function term(fields: Fields<File.Term>): Term {
  return {
    id: fields.required('id'),
    term: fields.required('term'),
    ...optional('means', fields.scalar('means')),
  };
}

function properName(fields: Fields<File.ProperName>): ProperName {
  return {
    name: fields.required('name'),
    not: fields.scalars('not'),
    ...optional('protect', levelOf(fields.scalar('protect'))),
    ...optional('as', fields.scalar('as')),
  };
}

function footnote({ key, value }: Entry): Footnote {
  if (value.kind === 'scalar') return { id: key, text: value };
  const fields = new Fields<Extract<File.Footnote, { text: unknown }>>(value);
  return {
    id: key,
    text: fields.required('text'),
    ...optional('redact', levelOf(fields.scalar('redact'))),
    ...optional('amended', fields.scalar('amended')),
  };
}

function removal(fields: Fields<File.Removal>): Removal {
  return {
    was: fields.required('was'),
    reason: fields.required('reason'),
    ...optional('redact', levelOf(fields.scalar('redact'))),
  };
}
