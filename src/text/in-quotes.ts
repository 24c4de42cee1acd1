import type { Edit } from '../model/finding.ts';
import type { Span } from '../model/source.ts';

/**
 * Puts quotes about a stretch of YAML that was meant as text: single ones, which change nothing inside them but
 * themselves, or double ones where there is nothing that they would change.
 */
export function inQuotes({ source, start, end }: Span): Edit {
  const text = source.text.slice(start, end).trimEnd();
  const double = text.includes("'") && !/["\\]/.test(text);
  return {
    span: { source, start, end: start + text.length },
    text: double ? `"${text}"` : `'${text.replace(/'/g, "''")}'`,
  };
}
