import { chart } from './chart/index.ts';
import { fill } from './fill/index.ts';
import type { Host } from './host.ts';
import { loadTemplate } from './library.ts';
import type { Amendments } from './model/amendments.ts';
import type { Copy } from './model/analysis.ts';
import type { Checked } from './model/checked.ts';
import type { Finding } from './model/finding.ts';
import type { TableFormat, TableName } from './model/format.ts';
import type { Paper } from './model/paper.ts';
import type { Redline } from './model/redline.ts';
import type { Series } from './model/series.ts';
import { number } from './number/index.ts';
import { reasonsOf } from './number/reasons.ts';
import { pagesOf } from './pages.ts';
import { writeChart, writeConcordance } from './write/csv/index.ts';
import { WRITERS } from './writers.ts';

/** One table of an amendment package, as a file of one format. */
export interface TableRequest {
  readonly table: TableName;
  readonly format: TableFormat;
  /** The file that it will be. */
  readonly path: string;
}

export interface WrittenTable extends TableRequest {
  readonly bytes: Uint8Array;
}

/** The new version of a case, from which the reasons for its amendments come. */
export interface Amending {
  readonly copy: Copy;
  readonly series: Series;
}

/** number → chart → fill → number → write: the tables that are asked for, and what is wrong with the reasons where the chart is among them. */
export async function chartAmendments(
  redline: Redline,
  { copy, series }: Amending,
  asked: readonly TableRequest[],
  oldIds: ReadonlyMap<string, string> | undefined,
  host: Host,
): Promise<{ readonly tables: readonly WrittenTable[]; readonly findings: readonly Finding[] }> {
  const reasons = reasonsOf(copy, series);
  const { source } = copy.case;
  const { value, findings } = chart(redline, reasons.value, { source, start: 0, end: 0 }, oldIds);
  const written = await Promise.all(asked.map((request) => write(request, value, copy, host)));
  const charted = asked.some(({ table }) => table === 'amendments');
  return {
    tables: written.flatMap((one) => one.value ?? []),
    findings: [
      ...(charted ? [...reasons.findings, ...findings] : []),
      ...written.flatMap((one) => one.findings),
    ],
  };
}

const CSV: Readonly<Record<TableName, (amendments: Amendments) => string>> = {
  amendments: writeChart,
  concordance: ({ redline }) => writeConcordance(redline),
};

async function write(
  request: TableRequest,
  amendments: Amendments,
  copy: Copy,
  host: Host,
): Promise<Checked<WrittenTable>> {
  const { table, format } = request;
  if (format === 'csv')
    return { value: { ...request, bytes: new TextEncoder().encode(CSV[table](amendments)) }, findings: [] };
  const { value: paper, findings } = await paperOf(table, amendments, copy, host);
  if (!paper) return { value: undefined, findings };
  const { bytes } = await WRITERS[format](paper, pagesOf(paper, host, format === 'pdf'));
  return { value: { ...request, bytes }, findings };
}

/** The table as a paper of the court; it says nothing of its own that could be read back. */
async function paperOf(
  table: TableName,
  amendments: Amendments,
  copy: Copy,
  host: Host,
): Promise<Checked<Paper>> {
  const templates = await loadTemplate(`${table}.hbs`, copy.court, host);
  const { manuscript, findings } = fill(copy, templates, { amendments });
  if (!manuscript) return { value: undefined, findings };
  const { created, title } = amendments.redline.new.properties;
  const { paper } = number(manuscript, created).value;
  const { particulars: _, ...properties } = paper.properties;
  const named = `${copy.words.phrases.get(table)?.text}: ${title}`;
  return { value: { ...paper, properties: { ...properties, title: named } }, findings };
}
