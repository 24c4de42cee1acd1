import { dirname } from 'node:path/posix';
import { wordsOf } from './analyse/words.ts';
import { type Host, HostError } from './host.ts';
import { loadLaw } from './instruments.ts';
import { courtNames, loadCourt, usualCourt } from './library.ts';
import type { Court } from './model/court.ts';
import type { Finding } from './model/finding.ts';
import type { Paper } from './model/paper.ts';
import type { Forms, NamedPart, Recognition } from './model/recognition.ts';
import type { WordDocument } from './model/word-document.ts';
import { recognise } from './recognise/index.ts';
import { addedByForm } from './reconcile/added.ts';
import { reconcileForms } from './reconcile/forms.ts';
import { incorporatedOtherwise } from './reconcile/incorporated.ts';
import { reconcile } from './reconcile/index.ts';
import { parseNumberPattern } from './text/number-pattern.ts';
import { transcribe } from './transcribe/index.ts';
import { unpack } from './unpack/index.ts';

/** A Word file, and the case file it is to become. */
export interface ImportRequest {
  readonly path: string;
  /** The case file's own path, from which it may name a house style. */
  readonly to: string;
  readonly court?: string | undefined;
}

export interface Imported {
  /** The case file. */
  readonly text: string;
  /** What could not be placed, and what is wrong with the case as it stands. */
  readonly findings: readonly Finding[];
}

/** What a court's form makes of a case that is only in memory. */
interface Printed {
  readonly paper: Paper | undefined;
  readonly findings: readonly Finding[];
}

/**
 * unpack → recognise → transcribe, and once more without what the form of its own court prints. `print` drafts a
 * case through the host it is given. Throws a `HostError` where the file cannot be read or is no Word file.
 */
export async function importCase(
  { path, to, court }: ImportRequest,
  host: Host,
  print: (path: string, host: Host) => Promise<Printed>,
): Promise<Imported> {
  host.onward?.('unpacking');
  const { document, trouble } = unpack(path, await host.read(path));
  if (!document) throw new HostError('EINVAL', path, `\`${path}\`: ${trouble}`);
  if (court !== undefined) await loadCourt({ name: court, folder: dirname(to), at: undefined }, host);
  const courts = await courtsOf(document.properties.get('indict.court'), host);
  host.onward?.('recognising');
  const found = recognise(document, (await loadLaw(undefined, host)).value, formsOf(document, courts));
  const named =
    court ?? found.particulars.get('court') ?? courtOf(found, courts) ?? (await usualCourt(host)).id;
  const told = { ...found, particulars: new Map([...found.particulars, ['court', named]]) };
  const printed = (text: string) => print(to, { ...host, read: reading(text, to, host) });
  const { paper } = await printed(transcribe(bare(found.particulars.has('court') ? found : told)));
  const kept = paper ? reconcile(told, paper) : told;
  const made = await printed(transcribe(kept));
  const whole = made.paper ? reconcileForms(kept, made.paper) : kept;
  const moved = made.paper
    ? [...incorporatedOtherwise(kept, made.paper), ...addedByForm(kept, made.paper)]
    : [];
  const structure = made.findings.filter(({ kind }) => kind === 'structure');
  return { text: transcribe(whole), findings: [...whole.findings, ...moved, ...structure] };
}

/** The case with its accused as the court's form prints them. */
function bare(found: Recognition): Recognition {
  return { ...found, accused: found.accused.map((each) => ({ ...each, paragraphs: [] })) };
}

/** The house styles in which a paper may be: its own, where it says so. */
async function courtsOf(told: string | undefined, host: Host): Promise<readonly Court[]> {
  const names = told === undefined ? await courtNames(host) : [told];
  const read = names.map((name) =>
    loadCourt({ name, folder: '.', at: undefined }, host).catch(() => undefined),
  );
  return (await Promise.all(read)).flatMap((court) => court?.value ?? []);
}

/** The phrases with which house styles head the parts of a paper. */
const PART_PHRASES = {
  the_accused: 'accused',
  the_accused_many: 'accused',
  general_allegations: 'general',
  individual_responsibility: 'responsibility',
  charges_one: 'counts',
  charges_many: 'counts',
  contents: 'contents',
  forfeiture: 'forfeiture',
  glossary: 'glossary',
  abbreviations: 'glossary',
  chronology: 'chronology',
} as const;

/** What the courts print of their own; in a file that tells which court made it, all words of that court. */
function formsOf({ properties }: WordDocument, courts: readonly Court[]): Forms {
  const headings = headingsOf(courts);
  const [court] = courts;
  if (!court || !properties.has('indict.court')) return { headings, phrases: new Map() };
  const { phrases, numbers } = wordsOf(court, properties.get('indict.document.language') ?? 'en');
  const printed = new Map([...phrases].map(([key, { text }]) => [key, text]));
  const countLabel = parseNumberPattern(printed.get('count_label') ?? '', numbers);
  return { headings, phrases: printed, ...(countLabel && { countLabel }) };
}

function headingsOf(courts: readonly Court[]): ReadonlyMap<string, NamedPart> {
  const words = courts.flatMap((court) => [...court.words.values()]);
  const parts = words.flatMap(({ phrases }) =>
    Object.entries(PART_PHRASES).map(
      ([key, part]) => [phrases.get(key)?.text.toLowerCase() ?? '', part] as const,
    ),
  );
  return new Map(parts.filter(([heading]) => heading !== ''));
}

/** The house style of the court that a caption names in one of the court's languages; the longest name counts. */
function courtOf({ remainder }: Recognition, courts: readonly Court[]): string | undefined {
  const lines = remainder.filter(({ reason }) => reason === 'caption').map(({ text }) => text);
  const caption = level(lines.join(' '));
  const named = courts.flatMap((court) =>
    namesOf(court).map((name) => ({ id: court.id, name: level(name) })),
  );
  // A name of one word says nothing.
  const said = named.filter(({ name }) => / /.test(name) && caption.includes(name));
  return said.sort((one, other) => other.name.length - one.name.length)[0]?.id;
}

function namesOf({ name, words }: Court): readonly string[] {
  const printed = [...words.values()].map(({ phrases }) => phrases.get('court_name')?.text ?? '');
  return [name, ...printed.filter((each) => !each.includes('{'))];
}

function level(name: string): string {
  return name.toLowerCase().replace(/’/g, "'");
}

/** The host's files, with a text in the place of one. */
function reading(text: string, path: string, host: Host): Host['read'] {
  const bytes = new TextEncoder().encode(text);
  return (asked) => (asked === path ? Promise.resolve(bytes) : host.read(asked));
}
