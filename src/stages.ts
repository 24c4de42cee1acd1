/** The arrows of the pipeline that `inspect` can show. */
export const STAGES = [
  'parse',
  'translate',
  'check',
  'analyse',
  'redact',
  'fill',
  'number',
  'prove',
  'layout',
  'markdown',
] as const;
export type Stage = (typeof STAGES)[number];
