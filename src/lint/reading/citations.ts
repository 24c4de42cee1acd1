import type { Instrument, Law } from '../../model/law.ts';
import { matchesIn } from '../../text/matches-in.ts';
import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';
import { type CitedProvision, readProvisions } from './provisions.ts';
import { type Statement, statementsOf } from './statements.ts';

/** Provisions that a text cites together, and the instrument they are of. Offsets in UTF-16 units of the statement's text. */
export interface ProseCitation {
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
  /** The word before the numbers: `Articles`, `art.`, `§`. */
  readonly intro: string;
  /** None where the text names one that the program does not know, or where nothing tells which is meant. */
  readonly instrument: Instrument | undefined;
  /** What the text calls the instrument; undefined where it is only to be guessed, from what the counts cite. */
  readonly name: string | undefined;
  readonly provisions: readonly CitedProvision[];
  /** Whether the text names an instrument that the program does not know. */
  readonly isForeign: boolean;
}

/** Every citation of provisions in the texts of the case, in the order of the paper. */
export const citationsOf = once((exhibit: Exhibit): readonly ProseCitation[] => {
  const { law, charges } = exhibit.analysis;
  const cited = [...charges.values()].flatMap(({ crime, modes }) => [crime, ...modes]);
  const reader = readerFor(law, homeOf(cited.map(({ instrument }) => instrument)));
  return statementsOf(exhibit).flatMap((statement) => [...citationsIn(statement, reader)]);
});

/** The one statute that the counts are brought under; custom and what a statute merely refers to are not. */
function homeOf(instruments: readonly Instrument[]): Instrument | undefined {
  const closed = [...new Set(instruments)].filter(({ cite }) => /^(?:Article|Section)/.test(cite.one));
  return closed.length === 1 ? closed[0] : undefined;
}

interface Reader {
  readonly home: Instrument | undefined;
  readonly law: Law;
  /** What every instrument is called, in small letters with single spaces, the longest first; nothing where the name does not tell which. */
  readonly names: readonly (readonly [string, Instrument | undefined])[];
}

/** What a statute calls itself, and so means the one that the paper is brought under. */
const OWN = [
  'statute',
  'the statute',
  'its statute',
  'this statute',
  'statute of the tribunal',
  'statute of the court',
];

function readerFor(law: Law, home: Instrument | undefined): Reader {
  const byName = new Map<string, Instrument>();
  for (const instrument of law.values())
    for (const name of namesOf(instrument)) byName.set(spelled(name), instrument);
  for (const name of OWN) {
    byName.delete(name);
    if (home) byName.set(name, home);
  }
  const names = [...byName, ...(home ? [] : OWN.map((name) => [name, undefined] as const))];
  return { home, law, names: names.sort(([one], [other]) => other.length - one.length) };
}

function namesOf({ name, aliases, cite }: Instrument): readonly string[] {
  const undated = name.replace(/\s*\([^()]*\)$/, '');
  return [name, undated, ...aliases, cite.of.replace(/^of (?:the )?/, '')].filter((each) => each.length > 2);
}

function spelled(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}

const INTRO =
  /(?<![A-Za-zÀ-ỿ\d])(?:(\d{1,2})\s+U\.?\s?S\.?\s?C\.?\s*(?:(sections?|secs?\.|§{1,2})\s*)?|Title\s+(\d{1,2}),?\s+(?:of\s+the\s+)?United\s+States\s+Code,?\s+(sections?|§{1,2})\s*|(articles?|arts?\.?)\s+)(?=\d)/giu;
/** What every citation has: most texts are passed over for want of it. */
const HINT = /(?:[Aa]rt|ART|[Tt]itle|TITLE|[Uu]\.?\s?[Ss])[^\d]{0,40}\d|\d\s+[Uu]\.?\s?[Ss]/;
const PARAGRAPH_OF = /(?:sub-?)?paragraphs?\s+\(?(\d{1,2}|[a-z])\)?((?:\([a-z0-9]{1,5}\)){0,3})\s+of\s+$/iu;
/** `of the Constitution`, `of Additional Protocol II`: an instrument with a name of its own. */
const FOREIGN =
  /\s{0,9},?\s{0,9}(?:of|to)\s+(?:(?:the|its|that|this)\s+)?(?:\p{Upper}|\d)|\s+(?:GC|AP)\s?[IV]{1,3}\b|\s+(?:ECHR|ICCPR|CAT|CRC|UNCLOS)\b/uy;

function* citationsIn(statement: Statement, reader: Reader): Generator<ProseCitation> {
  const { text } = statement;
  let listed = 0;
  for (const intro of HINT.test(text) ? matchesIn(text, INTRO) : []) {
    const at = intro.index + intro[0].length;
    const [, title = intro[3], sign = intro[4], , , word = sign ?? '§'] = intro;
    // `Articles 5 and Article 6` is one list.
    if (title === undefined && intro.index < listed) continue;
    const provisions = readProvisions(text, at, /s\.?$|§§/i.test(word));
    const last = provisions.at(-1);
    if (!last) continue;
    listed = last.end;
    const place = { statement, start: intro.index, end: last.end, intro: word };
    if (title === undefined) yield withInstrument({ ...place, provisions }, reader);
    else yield ofCode({ ...place, provisions }, title, reader);
  }
}

type Bare = Omit<ProseCitation, 'instrument' | 'name' | 'isForeign'>;

/** `18 U.S.C. § 2441(a)`: the path names the code. */
function ofCode(bare: Bare, title: string, { law }: Reader): ProseCitation {
  const prefix = `${title} U.S.C. § `;
  const provisions = bare.provisions.map((provision) => ({ ...provision, path: prefix + provision.path }));
  const instrument = [...law.values()].find((each) =>
    [...each.provisions.keys()].some((path) => path.startsWith(prefix)),
  );
  return { ...bare, provisions, instrument, name: `${title} U.S.C.`, isForeign: false };
}

/** The instrument that is named behind the numbers, else before them, else the one that the paper is brought under. */
function withInstrument(bare: Bare, { names, home }: Reader): ProseCitation {
  const { text } = bare.statement;
  for (const between of BEFORE_NAME) {
    const at = bare.end + (matchAt(between, text, bare.end)?.[0].length ?? 0);
    const ahead = plainly(text.slice(at, at + LONGEST_NAME));
    const found = names.find(([name]) => ahead.startsWith(name) && !WORD.test(ahead.slice(name.length)));
    if (!found) continue;
    const end = at + found[0].length;
    return { ...paragraphOf(bare), end, instrument: found[1], name: text.slice(at, end), isForeign: false };
  }
  for (const between of AFTER_NAME) {
    const end = bare.start - (matchAt(between, text, bare.start)?.[1]?.length ?? 0);
    const before = plainly(text.slice(Math.max(0, end - LONGEST_NAME), end));
    const found = names.find(
      ([name]) => before.endsWith(name) && !WORD_END.test(before.slice(0, -name.length)),
    );
    if (!found) continue;
    const start = end - found[0].length;
    return { ...bare, start, instrument: found[1], name: text.slice(start, end), isForeign: false };
  }
  const isForeign = matchAt(FOREIGN, text, bare.end) !== null;
  return { ...paragraphOf(bare), instrument: isForeign ? undefined : home, name: undefined, isForeign };
}

/** No name of an instrument is longer. UTF-16 units. */
const LONGEST_NAME = 240;
const WORD = /^[A-Za-zÀ-ỿ\d]/u;
const WORD_END = /[A-Za-zÀ-ỿ\d]$/u;
/** What may stand between numbers and the name behind them, which may have the article for its own. */
const BEFORE_NAME = [
  /\s{0,9},?\s{0,9}(?:(?:both|each|all)\s+)?(?:(?:of|to|in|under)\s+)?(?:the|its|that)\s+/iuy,
  /\s{0,9},?\s{0,9}(?:(?:both|each|all)\s+)?(?:(?:of|to|in|under)\s+)?/iuy,
];
/** What may stand between a name and the numbers behind it: as much as there is, or as little. */
const AFTER_NAME = [
  /(?<=((?:['’]s)?(?:\s+\([IVXL]+\))?(?:\s+of\s+\d{1,2}\s+[A-Za-zÀ-ỿ]{1,20}\s+\d{4})?\s{0,9},?\s{0,9}(?:\(?annex\)?\s{0,9},?\s{0,9})?(?:in\s+)?))/iuy,
  /(?<=(\s{0,9},?\s{0,9}))/uy,
];

/** In small letters, all spaces alike, sign by sign. */
function plainly(text: string): string {
  return text.toLowerCase().replace(/\s/g, ' ');
}

function matchAt(sticky: RegExp, text: string, offset: number): RegExpExecArray | null {
  sticky.lastIndex = offset;
  return sticky.exec(text);
}

/** `paragraph 2(a) of Article 8 bis` is `8 bis(2)(a)`. */
function paragraphOf(bare: Bare): Bare {
  const { text } = bare.statement;
  const found = PARAGRAPH_OF.exec(text.slice(Math.max(0, bare.start - 40), bare.start));
  const [only, ...more] = bare.provisions;
  if (!found || !only || more.length > 0) return bare;
  const path = `${only.path}(${found[1]})${found[2]}`;
  return { ...bare, start: bare.start - found[0].length, provisions: [{ ...only, path }] };
}
