/** The papers the program writes. */
export const FORMATS = ['docx', 'pdf', 'md'] as const;
export type Format = (typeof FORMATS)[number];

/** The tables of an amendment package: the chart of amendments, and which number of one paper is which of the other. */
export const TABLES = ['amendments', 'concordance'] as const;
export type TableName = (typeof TABLES)[number];

/** How those can be written. */
export const TABLE_FORMATS = [...FORMATS, 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];
