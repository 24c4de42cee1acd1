/** How papers are written, where nobody says otherwise. */
export const PAPER_FORMATS = ['docx', 'pdf', 'md'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/** The same, and the tables of a document alone. */
export const FORMATS = [...PAPER_FORMATS, 'csv', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

/** The tables of an amendment package: the chart of amendments, and which number of one paper is which of the other. */
export const TABLES = ['amendments', 'concordance'] as const;
export type TableName = (typeof TABLES)[number];

/** How those can be written. */
export const TABLE_FORMATS = [...PAPER_FORMATS, 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Whether a format has the tables of a document alone. */
export function isOfTables(format: Format): boolean {
  return format === 'csv' || format === 'xlsx';
}
