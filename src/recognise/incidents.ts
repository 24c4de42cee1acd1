import type { Forms, FoundIncident, FoundPiece, Particulars } from '../model/recognition.ts';
import { maskedWordsOf, type WordRun } from '../model/word-document.ts';
import { pieceWords } from '../text/piece-words.ts';
import type { Draft } from './drafts.ts';
import { datesOf } from './incident-tables.ts';
import { type Place as Stretch, valuesIn } from './phrases.ts';
import { piecesOf, type Reader } from './pieces.ts';

/** The court's words before what an incident's paragraph tells, those that say most first. */
const LEADS = ['incident_dated_and_placed', 'incident_dated', 'incident_placed', 'incident'] as const;

/** Where the values of an incident stand in the words of its paragraph, as its court prints it; undefined where somebody changed them. */
function placesIn(
  words: string,
  told: Particulars,
  { phrases }: Forms,
): Readonly<Record<string, Stretch>> | undefined {
  const victims = phrases.get('incident_victims') ?? '';
  const when = told.get('when') ?? '';
  for (const key of LEADS) {
    const dated = key.includes('dated');
    if (dated !== (when !== '')) continue;
    const lead = (phrases.get(key) ?? '').replace('{date}', () => when);
    for (const rest of [` {conduct} ${victims}`, ' {conduct}']) {
      const found = valuesIn(lead + rest, words);
      if (found) return found;
    }
  }
  return undefined;
}

/** Whether the runs of a paragraph say an incident as its court prints it. */
export function saysIncident(runs: readonly WordRun[], told: Particulars, forms: Forms): boolean {
  return placesIn(maskedWordsOf(runs), told, forms) !== undefined;
}

/** The ids of the incidents of which a file tells, by their numbers. */
export function incidentIds(told: Particulars): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [path, value] of told) {
    const [, id] = /^incidents\.(.+)\.number$/.exec(path) ?? [];
    if (id !== undefined) ids.set(value, id);
  }
  return ids;
}

/** The incidents that stand as paragraphs. */
export function incidentsOf(
  drafts: readonly Draft[],
  forms: Forms,
  reader: Reader,
): readonly FoundIncident[] {
  return drafts.flatMap((draft) => incidentOf(draft, forms, reader) ?? []);
}

/** Incidents in the order of their numbers; a number that none has is that of one of which the paper says nothing more. */
export function inTurn(
  incidents: readonly FoundIncident[],
  { phrases }: Forms,
  reader: Reader,
): readonly FoundIncident[] {
  const byNumber = new Map(incidents.map((each) => [each.number, each]));
  const text = (phrases.get('redacted') ?? '').replaceAll('*', '');
  const conduct = [{ kind: 'words', text, bold: false, italic: false } as const];
  const unknown = (number: number): FoundIncident => {
    const id = reader.registry.free(reader.incidents.get(`${number}`) ?? `incident-${number}`);
    return { id, number, particulars: new Map(), conduct };
  };
  const length = Math.max(0, ...byNumber.keys(), ...[...reader.incidents.keys()].map(Number));
  return Array.from({ length }, (_, index) => byNumber.get(index + 1) ?? unknown(index + 1));
}

function incidentOf(draft: Draft, forms: Forms, reader: Reader): FoundIncident | undefined {
  const { incident: told, runs, line } = draft;
  if (!told || told === 'changed') return undefined;
  const pieces = piecesOf(runs, { line, within: draft, note: false }, reader);
  const places = placesIn(pieceWords(pieces), told, forms);
  const part = (name: string) => {
    const place = places?.[name];
    return place && { [name]: within(pieces, place) };
  };
  return {
    id: reader.registry.idOf(draft),
    number: Number(told.get('number')),
    particulars: datesOf(told),
    conduct: [],
    ...part('place'),
    ...part('victims'),
    ...part('conduct'),
  };
}

/** The pieces of a stretch; a call stands at the end of the words before it. */
function within(pieces: readonly FoundPiece[], [start, end]: Stretch): readonly FoundPiece[] {
  let at = 0;
  return pieces.flatMap((piece): readonly FoundPiece[] => {
    const from = at;
    at += pieceWords([piece]).length;
    if (piece.kind !== 'words') return from >= start && at > start && at <= end ? [piece] : [];
    const text = piece.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...piece, text }];
  });
}
