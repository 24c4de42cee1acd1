import type { Edit, Severity } from '../../model/finding.ts';
import type { RulePage } from '../../model/rule-page.ts';
import type { Span } from '../../model/source.ts';
import { byCodePoint } from '../../text/order.ts';
import { positionAt } from '../../text/position.ts';
import { jsonLine } from '../escaped.ts';
import type { Place } from '../place.ts';
import type { Reporter } from '../reporter.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0 (OASIS, 27 March 2020), for tools that gather findings, such as GitHub's code scanning. */
export const sarif: Reporter = (placed, { manual = {}, version }) => {
  const ids = [...new Set(placed.map(({ finding }) => finding.rule))].sort(byCodePoint);
  const driver = {
    name: 'indict',
    ...(version !== undefined && { version }),
    rules: ids.map((id) => descriptor(id, manual[id])),
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    results: placed.map((place) => result(place, ids)),
  };
  return jsonLine({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  });
};

/** Mistakes of structure have no page; what to do stands in each finding. */
function descriptor(id: string, page: RulePage | undefined) {
  if (!page) return { id };
  const { summary, why, source, severity } = page;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: {
      text: [why, ...(source ? [source] : []), `\`indict explain ${id}\` shows examples.`].join('\n\n'),
    },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function result({ finding }: Place, ids: readonly string[]) {
  const { rule, severity, message, help, span, fix } = finding;
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVELS[severity],
    message: { text: help === undefined ? message : `${message}\n${help}` },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uri(span.source.path) }, region: region(span) } },
    ],
    ...(fix && { fixes: [{ artifactChanges: [change(span, fix)] }] }),
  };
}

function change({ source }: Span, fix: readonly Edit[]) {
  return {
    artifactLocation: { uri: uri(source.path) },
    replacements: fix.map(({ span, text }) => ({
      deletedRegion: region(span),
      insertedContent: { text },
    })),
  };
}

function region({ source, start, end }: Span) {
  const last = source.text.length;
  const from = positionAt(source, Math.min(start, last));
  const to = positionAt(source, Math.min(Math.max(start, end), last));
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** A path as a relative reference (RFC 3986); one from the root stays so. */
function uri(path: string): string {
  const parts = path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .split('/');
  return parts.map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))).join('/');
}
