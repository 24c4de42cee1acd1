import type { Finding } from '../../src/model/finding.ts';

/** A finding about the first occurrence of `words` in a text; an error of lint unless `rest` says otherwise. */
export function findingAt(
  words: string,
  text: string,
  rest: Partial<Finding> & { path?: string } = {},
): Finding {
  const { path = 'case.yaml', ...own } = rest;
  const start = text.indexOf(words);
  const span = { source: { path, text }, start, end: start + words.length };
  return {
    kind: 'lint',
    rule: 'family/name',
    severity: 'error',
    message: 'unexpected words',
    span,
    fixable: false,
    ...own,
  };
}
