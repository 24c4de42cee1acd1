import { draft } from './drafting.ts';
import { facesFor } from './faces.ts';
import { type Host, HostError } from './host.ts';
import { loadConfig } from './library.ts';
import { type Analysis, printedTexts } from './model/analysis.ts';
import type { Court } from './model/court.ts';
import type { Finding } from './model/finding.ts';
import type { Sign } from './model/sign.ts';
import type { Source } from './model/source.ts';
import { backquoted } from './text/backquoted.ts';
import { placeOf } from './text/position.ts';
import { stemOf } from './text/stem.ts';

/** A case as `indict doctor` sees it. */
export interface Examined {
  readonly signs: readonly Sign[];
  /** Its court, and its letters; absent where it cannot be read so far. */
  readonly court?: Court;
  readonly letters?: string;
}

/** Which files and which court a case has, what in it stops a build, and letters that no face has. Throws a `HostError` where it cannot be read. */
export async function examine(path: string, host: Host): Promise<Examined> {
  const { docket, sources } = await draft({ path }, host);
  const analysis = docket.at('analyse') as Analysis | undefined;
  const signs = [...filesOf(path, sources), ...mistakesIn(path, docket.findings)];
  if (!analysis) return { signs };
  const { court, language } = analysis;
  const letters = printedTexts(analysis)
    .map(({ text }) => text)
    .join('');
  return {
    court,
    letters,
    signs: [
      ...signs,
      ...(await courtSigns(analysis, path, host)),
      { ...CASE, name: 'documents', said: [...court.documents.keys()] },
      { ...CASE, name: 'language', said: language },
      ...(await lettersWithoutFace(letters, court, host)),
    ],
  };
}

const CASE = { topic: 'case', state: 'ok' } as const;

function filesOf(path: string, sources: readonly Source[]): readonly Sign[] {
  const others = sources.map((source) => source.path).filter((other) => other !== path);
  return [
    { ...CASE, name: 'file', said: path },
    ...(others.length > 0 ? [{ ...CASE, name: 'includes', said: others }] : []),
  ];
}

function mistakesIn(path: string, findings: readonly Finding[]): readonly Sign[] {
  const grave = findings.filter(({ kind }) => kind === 'structure');
  const [first] = grave;
  if (!first) return [{ ...CASE, name: 'mistakes', said: 'none that stops a build' }];
  const others = grave.length === 1 ? '' : `, and ${grave.length - 1} more`;
  const said = `${placeOf(first.span)}: ${first.message}${others}`;
  return [
    {
      topic: 'case',
      name: 'mistakes',
      state: 'error',
      said,
      help: `\`indict validate ${path}\` shows what to do`,
    },
  ];
}

/** `icc (International Criminal Court); indict.config.yaml names it`; one that cannot be had has a stand-in. */
async function courtSigns({ court, case: of }: Analysis, path: string, host: Host): Promise<readonly Sign[]> {
  const { value: project } = await loadConfig(path, host);
  const { text } = project?.court ?? of.court;
  if (text === '') return [];
  const by = project?.court ? `; ${project.source.path} names it` : '';
  if (stemOf(text) === court.id) return [{ ...CASE, name: 'court', said: `${text} (${court.name})${by}` }];
  return [{ topic: 'case', name: 'court', state: 'error', said: `${text}, which cannot be used${by}` }];
}

async function lettersWithoutFace(letters: string, { sheet }: Court, host: Host): Promise<readonly Sign[]> {
  try {
    const { missing } = await facesFor([...new Set(letters)], sheet, host);
    if (missing.length === 0) return [];
    const others = missing.length > SOME ? ` and ${missing.length - SOME} more` : '';
    const said = `no face has ${backquoted(missing.slice(0, SOME))}${others}`;
    const help = `the PDF shows empty boxes in their place; \`indict validate\` shows where they stand`;
    return [{ topic: 'case', name: 'letters', state: 'warning', said, help }];
  } catch (error) {
    // That a face cannot be had is told with the faces.
    if (error instanceof HostError) return [];
    throw error;
  }
}

const SOME = 5;
