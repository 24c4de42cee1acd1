import type { Finding } from '../model/finding.ts';
import type { Remark } from '../model/recognition.ts';
import type { Source } from '../model/source.ts';
import { lineSpan } from './position.ts';

/** A remark as a finding at its line of the Word file. */
export function importFinding(source: Source, { line, words, ...said }: Remark): Finding {
  return { kind: 'lint', ...said, span: lineSpan(source, line, words), fixable: false };
}
