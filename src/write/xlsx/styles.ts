/** The two looks of a cell, by their places in `STYLES`: text as typed, and the same in bold on grey for a head. */
export const LOOK = { text: 1, head: 2 } as const;

/** Number format 49 is `@`, text: a spreadsheet that has it takes nothing for a number, a date or a formula, also when edited. */
export const STYLES =
  '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><bottom style="thin"/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  `<cellXfs count="3"><xf/>${look(0, 0, 0)}${look(1, 2, 1)}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

function look(font: number, fill: number, border: number): string {
  return `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="${border}" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
}
