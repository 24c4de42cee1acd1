import { readFileSync } from 'node:fs';
import { checkCase } from '../../src/check/index.ts';
import { parse } from '../../src/parse/index.ts';
import { placed } from '../../src/text/placed.ts';
import { memoryHost } from '../memory-host.ts';
import { data, tell } from '../tell.ts';

const WORDS = 'templates/evidence-sheet.yaml';
const SHIPPED = { [WORDS]: readFileSync(new URL(`../../${WORDS}`, import.meta.url)) };

/** The case that names a file of evidence beside it; two of its paragraphs and an incident have ids. */
export function caseNaming(path: string): string {
  return `format: 1
court: icc
accused: [{id: kim, name: Kim}]
evidence: ${path}
incidents: [{id: market, conduct: It was hit.}]
general_allegations: [{id: treaty, text: A treaty.}, {id: clause, text: A clause, evidence: [{id: P-0001, at: page 1}]}]
counts: [{id: c, crime: x, paragraphs: [One.]}]
`;
}

/** What a case is whose `evidence:` names a file: the items as the case file would have them, the case, and what is said. */
export async function evidenceOf(file: string, held: string | Uint8Array, named = file) {
  const host = memoryHost({ ...SHIPPED, 'case.yaml': caseNaming(named), [file]: held });
  const parsed = await parse('case.yaml', host);
  const { value, findings } = checkCase(parsed);
  const root = data(parsed.root) as { evidence?: unknown };
  return {
    items: root.evidence as readonly Readonly<Record<string, unknown>>[],
    found: value,
    said: [...parsed.findings, ...findings].map((finding) => tell([placed(finding)])),
  };
}
