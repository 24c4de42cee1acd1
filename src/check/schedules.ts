import {
  INCIDENT_COLUMNS,
  type Incident,
  type IncidentColumn,
  type Row,
  type Schedule,
} from '../model/case.ts';
import type * as File from '../model/case-file.ts';
import { type Finding, structural } from '../model/finding.ts';
import type { Scalar, Value } from '../model/value.ts';
import { backquoted } from '../text/backquoted.ts';
import { closest } from '../text/closest.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { Fields, isScalar, optional } from './fields.ts';
import { chosenIncidents, type Desk } from './incidents.ts';
import { levelOf } from './level.ts';
import { passages } from './passages.ts';

/** A schedule: a table, paragraphs, or both. */
export function schedule(fields: Fields<File.Schedule>, desk: Desk): Schedule {
  const incidents = fields.get('incidents');
  return {
    id: fields.required('id'),
    title: fields.required('title'),
    kind: fields.scalar('kind')?.text === 'annex' ? 'annex' : 'schedule',
    classification: levelOf(fields.scalar('classification')) ?? 'public',
    landscape: fields.flag('landscape'),
    columns: incidents ? [] : fields.scalars('columns'),
    rows: fields.list('rows').map(row),
    ...optional('incidents', incidents && table(incidents, fields.scalars('columns'), desk)),
    paragraphs: passages(fields.list('paragraphs'), desk),
    ...optional('amended', fields.scalar('amended')),
  };
}

/** The table of incidents; left out, it has the columns that some of them fill. */
function table(choice: Value, columns: readonly Scalar[], desk: Desk): Schedule['incidents'] {
  const all = chosenIncidents(choice, desk);
  for (const column of columns) if (!isColumn(column.text)) desk.findings.push(unknownColumn(column));
  const asked = columns.map(({ text }) => text).filter(isColumn);
  return {
    all,
    columns: asked.length > 0 ? asked : INCIDENT_COLUMNS.filter((column) => isFilled(column, all)),
  };
}

function isColumn(text: string): text is IncidentColumn {
  return INCIDENT_COLUMNS.some((column) => column === text);
}

function isFilled(column: IncidentColumn, all: readonly Incident[]): boolean {
  if (column === 'number') return true;
  return all.some((incident) =>
    column === 'victims' ? incident.victims.length > 0 : incident[column] !== undefined,
  );
}

function unknownColumn(column: Scalar): Finding {
  const known = backquoted(INCIDENT_COLUMNS);
  const message = `incidents have no column \`${column.text}\``;
  return structural(
    'schema/choice',
    column,
    message,
    didYouMean(closest(column.text, INCIDENT_COLUMNS)) ?? `the columns are ${known}`,
  );
}

function row(value: Value): Row {
  if (value.kind === 'list') return { cells: value.items.filter(isScalar) };
  const fields = new Fields<Extract<File.Row, { cells: unknown }>>(value);
  return { cells: fields.scalars('cells'), ...optional('redact', levelOf(fields.scalar('redact'))) };
}
