import type { Finding } from '../model/finding.ts';

/** A finding in a sheet of a workbook, said of its cell where the case names the workbook: nobody else has the text it points into. */
export function placed(finding: Finding): Finding {
  const { cells } = finding.span.source;
  if (!cells) return finding;
  const cell = cells.starts.findLast(({ start }) => start <= finding.span.start) ?? cells.starts[0];
  const where = `sheet \`${cells.sheet}\`${cell ? `, cell \`${cell.name}\`` : ''}`;
  const { fix: _, ...said } = finding;
  return { ...said, fixable: false, message: `${where}: ${finding.message}`, span: cells.at };
}
