import { openDictionary } from '../../src/lint/dictionary.ts';
import { lint, type Severities } from '../../src/lint/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { caseWith, draft, said } from '../draft.ts';

/** Keys of a case file beside or in place of the bare ones. */
export type Keys = Readonly<Record<string, unknown>>;

/** Everything that lint says of a case; `files` stand beside it. */
export async function linted(
  keys: Keys,
  project: Severities = new Map(),
  files = {},
): Promise<readonly Finding[]> {
  const { analysis, paper, series, findings } = await draft(caseWith(keys), files);
  if (!paper || !series) throw new Error(`no paper: ${findings.map(said)}`);
  const dictionary = await openDictionary(analysis.language);
  return lint({ analysis, paper, series, faceless: new Set(), ...(dictionary && { dictionary }) }, project);
}

/** What one rule says of a case: `message @ signs`. */
export async function by(rule: string, keys: Keys): Promise<readonly string[]> {
  return (await linted(keys))
    .filter((finding) => finding.rule === rule)
    .map((finding) => said(finding).slice(rule.length + 2));
}
