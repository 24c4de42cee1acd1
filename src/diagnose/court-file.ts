/** Keys that a court may have and no case, instrument, style of citations, settings or included part. */
const OWN = ['page', 'face', 'styles', 'furniture', 'crest', 'requires', 'limits', 'documents', 'numbering'];
const OTHERS = ['counts', 'provisions', 'types', 'forms', 'pinpoints'];

/** Whether a YAML text is a court's file, by the beginnings of its lines: has a key of its own, or changes another court's words or parts. */
export function isCourtFile(text: string): boolean {
  const has = (key: string) => new RegExp(`^(["']?)${key}\\1[ \\t]*:`, 'm').test(text);
  if (!has('format') || !has('name') || OTHERS.some(has)) return false;
  return OWN.some(has) || (has('extends') && (has('words') || has('parts') || has('summary')));
}
