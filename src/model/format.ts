/** The papers the program writes. */
export const FORMATS = ['docx', 'pdf', 'md'] as const;
export type Format = (typeof FORMATS)[number];
