import { lintBrief } from '../../src/lint/brief.ts';
import type { Severities } from '../../src/lint/index.ts';
import type { Exhibit } from '../../src/lint/rule.ts';
import type { Finding } from '../../src/model/finding.ts';
import { caseWith, draft, said } from '../draft.ts';

/** Keys of a case file beside or in place of the bare ones. */
export type Keys = Readonly<Record<string, unknown>>;

/** Everything that lint says of a case; `files` stand beside it, `more` in its exhibit. */
export async function linted(
  keys: Keys,
  project: Severities = new Map(),
  files = {},
  more: Partial<Exhibit> = {},
): Promise<readonly Finding[]> {
  return lintedText(caseWith(keys), project, files, more);
}

/** The same of the text of a case file: of a copy, such as lint gets on another core. */
export async function lintedText(
  text: string,
  project: Severities = new Map(),
  files = {},
  more: Partial<Exhibit> = {},
): Promise<readonly Finding[]> {
  const { analysis, paper, series, editions, told, findings } = await draft(text, files);
  if (!paper || !series) throw new Error(`no paper: ${findings.map(said)}`);
  const faceless = new Set<string>();
  const exhibit = { analysis, paper, series, faceless, ...(editions && { editions }), ...more };
  return lintBrief(structuredClone({ exhibit, severities: project, told }));
}

/** What one rule says of a case: `message @ signs`. */
export async function by(rule: string, keys: Keys): Promise<readonly string[]> {
  return (await linted(keys))
    .filter((finding) => finding.rule === rule)
    .map((finding) => said(finding).slice(rule.length + 2));
}
