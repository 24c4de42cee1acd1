import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../src/analyse/index.ts';
import { annotate } from '../src/annotate/index.ts';
import { checkCase } from '../src/check/index.ts';
import { type Filled, fill } from '../src/fill/index.ts';
import { loadLaw } from '../src/instruments.ts';
import { courtFor, loadTemplates } from '../src/library.ts';
import type { Told } from '../src/lint/index.ts';
import type { Analysis, Copy } from '../src/model/analysis.ts';
import type { Editions } from '../src/model/editions.ts';
import type { Finding } from '../src/model/finding.ts';
import type { Paper } from '../src/model/paper.ts';
import type { Series } from '../src/model/series.ts';
import { number } from '../src/number/index.ts';
import { parse, remarksIn } from '../src/parse/index.ts';
import { redact } from '../src/redact/index.ts';
import { inEveryLanguage, translate } from '../src/translate/index.ts';
import { memoryHost } from './memory-host.ts';
import { once } from './once.ts';

/** A case taken through every stage up to numbers, with what each of them made and objected to. */
export interface Draft {
  readonly analysis: Analysis;
  readonly copy: Copy;
  readonly filled: Filled;
  readonly paper: Paper | undefined;
  readonly series: Series | undefined;
  readonly editions: Editions | undefined;
  /** What the case tells lint. */
  readonly told: Told;
  /** `rule: message` of every stage but lint, in order. */
  readonly findings: readonly Finding[];
}

const FOLDERS = [
  'templates/',
  'templates/companions/',
  'templates/courts/',
  'templates/citations/',
  'templates/partials/',
  'templates/words/',
  'schemas/law/',
  'schemas/law/elements/',
  'schemas/law/words/',
];
const shipped = Object.fromEntries(
  FOLDERS.flatMap((folder) => {
    const files = readdirSync(new URL(`../${folder}`, import.meta.url), { withFileTypes: true });
    return files
      .filter((entry) => entry.isFile())
      .map(({ name }) => [folder + name, readFileSync(new URL(`../${folder}${name}`, import.meta.url))]);
  }),
);

const laws = new Map<string, ReturnType<typeof loadLaw>>();
/** The law with its words of a language: no test has another, and to read it would take half of the time of a draft. */
const lawIn = (language: string) =>
  once(laws, language, () => loadLaw(undefined, memoryHost(shipped), [language]));

/** Drafts a case of the shipped courts; `files` stand beside it or in place of shipped ones, but for the law. */
export async function draft(yaml: string, files: Readonly<Record<string, string>> = {}): Promise<Draft> {
  const host = memoryHost({ ...shipped, ...files, 'case.yaml': yaml });
  const read = await parse('case.yaml', host);
  const { parsed, editions } = translate(read, undefined);
  const checked = checkCase(parsed);
  const of = checked.value;
  if (!of) throw new Error(`no case: ${JSON.stringify([...parsed.findings, ...checked.findings].map(said))}`);
  const { value: law, findings: lawless } = await lawIn(of.document.language);
  const { language } = of.document;
  const court = await courtFor(
    of,
    { path: 'case.yaml' },
    undefined,
    [language, ...(editions?.languages ?? [])],
    host,
  );
  const { value: analysis, findings: unresolved } = analyse(of, court.value, law, language);
  const copy = annotate(redact(analysis));
  const { value: templates } = await loadTemplates(copy, 'indictment', host);
  if (!templates) throw new Error('no template');
  const filled = fill(copy, templates);
  const numbered = filled.manuscript && number(filled.manuscript, 0);
  const findings = [
    ...parsed.findings,
    ...checked.findings,
    ...lawless,
    ...court.findings,
    ...unresolved,
    ...filled.findings,
    ...(numbered?.findings ?? []),
  ];
  const told = { remarks: parsed.sources.flatMap(remarksIn), root: inEveryLanguage(read) };
  const { paper, series } = numbered?.value ?? {};
  return { analysis, copy, filled, paper, series, editions, told, findings };
}

/** What a finding says, with the signs it points at: `rule: message @ signs`. */
export function said({ rule, message, span }: Finding): string {
  const signs = span.source.text.slice(span.start, span.end);
  return `${rule}: ${message} @ ${signs.length > 60 ? `${signs.slice(0, 57)}...` : signs}`;
}

/** A case file around what a test is about: YAML of top-level keys in place of the bare ones. */
export function caseWith(keys: Readonly<Record<string, unknown>> = {}): string {
  const bare = {
    format: 1,
    court: 'special-tribunal',
    accused: [{ id: 'doe', name: 'Jordan Doe' }],
    counts: [
      {
        id: 'attack',
        title: 'Attack',
        crime: 'rome_statute 8(2)(b)(ii)',
        modes: ['rome_statute 25(3)(b)'],
        paragraphs: ['The count.'],
      },
    ],
  };
  return JSON.stringify({ ...bare, ...keys });
}
