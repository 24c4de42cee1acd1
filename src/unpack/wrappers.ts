/** What stands about paragraphs, rows and cells without being one: controls, tracked changes, alternatives. */
export const WRAPPERS: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'mc:AlternateContent',
  'mc:Choice',
]);
