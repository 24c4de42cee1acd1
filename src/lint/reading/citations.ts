import type { Instrument, Law } from '../../model/law.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
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
  /** What every instrument is called, in small letters with single spaces. */
  readonly byName: ReadonlyMap<string, Instrument>;
  readonly after: RegExp;
  readonly before: RegExp;
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
  const names = [...byName.keys(), ...(home ? [] : OWN)].sort((one, other) => other.length - one.length);
  const any = names.map((name) => escapePattern(name).replace(/ /g, '\\s+')).join('|');
  return {
    home,
    law,
    byName,
    after: new RegExp(
      `\\s*,?\\s*(?:(?:both|each|all)\\s+)?(?:(?:of|to|in|under)\\s+)?(?:the\\s+|its\\s+|that\\s+)?(${any})(?![\\p{L}\\p{N}])`,
      'iuy',
    ),
    before: new RegExp(
      `(?<![\\p{L}\\p{N}])(${any})(?:['’]s)?(?:\\s+\\([IVXL]+\\))?(?:\\s+of\\s+\\d{1,2}\\s+\\p{L}+\\s+\\d{4})?\\s*,?\\s*(?:\\(?annex\\)?\\s*,?\\s*)?(?:in\\s+)?$`,
      'iu',
    ),
  };
}

function namesOf({ name, aliases, cite }: Instrument): readonly string[] {
  const undated = name.replace(/\s*\([^()]*\)$/, '');
  return [name, undated, ...aliases, cite.of.replace(/^of (?:the )?/, '')].filter((each) => each.length > 2);
}

function spelled(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}

const INTRO =
  /(?<![\p{L}\p{N}])(?:(\d{1,2})\s+U\.?\s?S\.?\s?C\.?\s*(?:(sections?|secs?\.|§{1,2})\s*)?|Title\s+(\d{1,2}),?\s+(?:of\s+the\s+)?United\s+States\s+Code,?\s+(sections?|§{1,2})\s*|(articles?|arts?\.?)\s+)(?=\d)/giu;
/** What every citation has: most texts are passed over for want of it. */
const HINT = /(?:[Aa]rt|ART|[Tt]itle|TITLE|[Uu]\.?\s?[Ss])[^\d]{0,40}\d|\d\s+[Uu]\.?\s?[Ss]/;
const PARAGRAPH_OF = /(?:sub-?)?paragraphs?\s+\(?(\d{1,2}|[a-z])\)?((?:\([a-z0-9]{1,5}\)){0,3})\s+of\s+$/iu;
/** `of the Constitution`, `of Additional Protocol II`: an instrument with a name of its own. */
const FOREIGN =
  /\s*,?\s*(?:of|to)\s+(?:(?:the|its|that|this)\s+)?(?:\p{Lu}|\d)|\s+(?:GC|AP)\s?[IV]{1,3}\b|\s+(?:ECHR|ICCPR|CAT|CRC|UNCLOS)\b/uy;

function* citationsIn(statement: Statement, reader: Reader): Generator<ProseCitation> {
  const { text } = statement;
  for (const intro of HINT.test(text) ? text.matchAll(INTRO) : []) {
    const at = intro.index + intro[0].length;
    const [, title = intro[3], sign = intro[4], , , word = sign ?? '§'] = intro;
    const provisions = readProvisions(text, at, /s\.?$|§§/i.test(word));
    const last = provisions.at(-1);
    if (!last) continue;
    const place = { statement, start: intro.index, end: last.end, intro: word };
    if (title === undefined) yield withInstrument({ ...place, provisions }, reader);
    else yield ofCode({ ...place, provisions }, title, reader);
  }
}

type Bare = Omit<ProseCitation, 'instrument' | 'name'>;

/** `18 U.S.C. § 2441(a)`: the path names the code. */
function ofCode(bare: Bare, title: string, { law }: Reader): ProseCitation {
  const prefix = `${title} U.S.C. § `;
  const provisions = bare.provisions.map((provision) => ({ ...provision, path: prefix + provision.path }));
  const instrument = [...law.values()].find((each) =>
    [...each.provisions.keys()].some((path) => path.startsWith(prefix)),
  );
  return { ...bare, provisions, instrument, name: `${title} U.S.C.` };
}

/** The instrument that is named behind the numbers, else before them, else the one that the paper is brought under. */
function withInstrument(bare: Bare, { after, before, byName, home }: Reader): ProseCitation {
  const { text } = bare.statement;
  after.lastIndex = bare.end;
  const behind = after.exec(text);
  if (behind) {
    const name = behind[1] as string;
    return {
      ...paragraphOf(bare),
      end: bare.end + behind[0].length,
      instrument: byName.get(spelled(name)),
      name,
    };
  }
  const ahead = before.exec(text.slice(Math.max(0, bare.start - LONGEST_NAME), bare.start));
  if (ahead) {
    const name = ahead[1] as string;
    const start = bare.start - ahead[0].length;
    return { ...bare, start, instrument: byName.get(spelled(name)), name };
  }
  FOREIGN.lastIndex = bare.end;
  return { ...paragraphOf(bare), instrument: FOREIGN.test(text) ? undefined : home, name: undefined };
}

/** No name that stands before a citation is longer, with what may stand between. UTF-16 units. */
const LONGEST_NAME = 240;

/** `paragraph 2(a) of Article 8 bis` is `8 bis(2)(a)`. */
function paragraphOf(bare: Bare): Bare {
  const { text } = bare.statement;
  const found = PARAGRAPH_OF.exec(text.slice(Math.max(0, bare.start - 40), bare.start));
  const [only, ...more] = bare.provisions;
  if (!found || !only || more.length > 0) return bare;
  const path = `${only.path}(${found[1]})${found[2]}`;
  return { ...bare, start: bare.start - found[0].length, provisions: [{ ...only, path }] };
}
