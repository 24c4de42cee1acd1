import fc from 'fast-check';
import { parse } from 'yaml';
import { bomb } from './bombs.ts';
import { caseOfMarkup, drawnCase, goodCase, shipped } from './cases.ts';
import { changedText } from './change-text.ts';
import {
  courts,
  includes,
  law,
  settings,
  sheets,
  sources,
  styles,
  templates,
  translations,
} from './companions.ts';
import { file, given, givenCase, SMALL } from './inputs.ts';
import { any, ofWord, typed } from './lines.ts';
import { changedPackage } from './packages.ts';
import { type Input, tried } from './trial.ts';

/** Inputs of one kind, and how many of a thousand are of it. */
export interface Kind {
  readonly share: number;
  readonly inputs: fc.Arbitrary<Input>;
}

/** Case files, drawn and broken. */
export const CASE_KINDS: Readonly<Record<string, Kind>> = {
  'case by its schema': { share: 80, inputs: givenCase(file(drawnCase)) },
  'case, values changed': {
    share: 60,
    inputs: givenCase(file(goodCase.map((text) => parse(text) as unknown))),
  },
  'case, text changed': { share: 100, inputs: givenCase(changedText(goodCase)) },
  markup: { share: 50, inputs: givenCase(caseOfMarkup) },
  bombs: { share: 10, inputs: givenCase(bomb) },
};

/** What else the program reads. Word files and manifests are changed from what the program itself makes. */
export async function otherKinds(): Promise<Readonly<Record<string, Kind>>> {
  const { papers, manifests } = await made();
  return {
    includes: { share: 50, inputs: includes },
    courts: { share: 40, inputs: courts },
    templates: { share: 100, inputs: templates },
    settings: { share: 40, inputs: settings },
    'styles of citations': { share: 20, inputs: styles },
    law: { share: 40, inputs: law },
    'sheets of evidence': { share: 100, inputs: sheets },
    sources: { share: 60, inputs: sources },
    translations: { share: 40, inputs: translations },
    'Word files': { share: 60, inputs: given(changedPackage(papers).map(besideCase), ofWord) },
    manifests: {
      share: 50,
      inputs: given(
        file(fc.constantFrom(...manifests)).map((held) => ({
          ...besideCase(held),
          'case.manifest.json': held,
        })),
        verifying,
      ),
    },
    'command lines': { share: 100, inputs: given(fc.constant(besideCase(papers[0] ?? '')), any) },
  };
}

const besideCase = (held: string | Uint8Array) => ({ 'case.yaml': SMALL, 'paper.docx': held });

const verifying = fc
  .constantFrom('verify case.manifest.json', 'verify case.manifest.json case.yaml')
  .map(typed);

/** The Word files of shipped cases, and their manifests. */
async function made(): Promise<{
  readonly papers: readonly Uint8Array[];
  readonly manifests: readonly unknown[];
}> {
  const line = typed('build case.yaml -f docx --manifest');
  const outcomes = await Promise.all(
    ['minimal', 'power-grid'].map((name) => tried({ line, files: { 'case.yaml': shipped(name) } })),
  );
  const files = outcomes.flatMap(({ written }) => written.flat());
  const ending = (end: string) => files.filter(({ path }) => path.endsWith(end)).map(({ bytes }) => bytes);
  return {
    papers: ending('.docx'),
    manifests: ending('.json').map((bytes) => JSON.parse(new TextDecoder().decode(bytes))),
  };
}
