import { columnName } from '../../text/column-name.ts';
import type { Direction } from '../../text/direction.ts';
import type { Sheet } from '../../text/sheets.ts';
import { escaped } from '../office/xml.ts';
import { LOOK } from './styles.ts';

/** What stands in a sheet's part: the head stays in sight, all columns are printed on the width of a page that lies on its long side. */
export function worksheet({ head, rows }: Sheet, isFirst: boolean, direction: Direction): string {
  const widths = head.map((_, column) => widthOf([head, ...rows].map((row) => row[column] ?? '')));
  const columns = widths.map(
    (width, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${LOOK.text}" customWidth="1"/>`,
  );
  const lines = [rowOf(head, 1, LOOK.head), ...rows.map((row, at) => rowOf(row, at + 2, LOOK.text))];
  const view = `${direction === 'rtl' ? ' rightToLeft="1"' : ''}${isFirst ? ' tabSelected="1"' : ''}`;
  return (
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView${view} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>` +
    `<autoFilter ref="A1:${columnName(head.length - 1)}${rows.length + 1}"/>` +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
  );
}

/** In characters: as wide as the longest line of its cells, within what can be read and what leaves room for others. */
function widthOf(cells: readonly string[]): number {
  const lines = cells.flatMap((cell) => cell.split('\n'));
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  return Math.min(Math.max(longest + 2, 8), 60);
}

function rowOf(cells: readonly string[], row: number, look: number): string {
  const each = cells.map((text, column) => {
    const at = `r="${columnName(column)}${row}" s="${look}"`;
    return text === ''
      ? `<c ${at}/>`
      : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(literally(text))}</t></is></c>`;
  });
  return `<row r="${row}">${each.join('')}</row>`;
}

/** How much a cell holds in Excel, which else calls the file damaged. UTF-16 units. */
const LONGEST = 32_767;

/** Excel reads `_x003D_` in a cell as the sign of that code, unless the code of the `_` itself stands before it. */
function literally(text: string): string {
  return whole(text).replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_');
}

/** What is cut off is seen to be. */
function whole(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/\p{Cs}$/u, '')}…`;
}
