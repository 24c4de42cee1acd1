import { findProvision, type Instrument, type Law, normalisePath, type Provision } from '../model/law.ts';
import { escapePattern } from '../text/escape-pattern.ts';
import { OR_ELSE, said } from './wording.ts';

/** The instruments that papers cite, and the one that `the Statute` means in a paper. */
export interface Books {
  readonly law: Law;
  readonly home?: Instrument | undefined;
}

/** A provision that a text cites. */
export interface Citation {
  readonly instrument: Instrument;
  /** As it is cited, spelled as the law tables do. */
  readonly path: string;
  /** What is meant by a path often written by mistake. */
  readonly meant?: string;
  readonly provision: Provision | undefined;
  /** Whether the line says that it is charged in the alternative to those before it. */
  readonly alternative: boolean;
}

/** `(2)(a)`, ` 2) a)`, `.2.a.`, `-2-a`, and the number that some charge a crime of a list by, `-1`. */
const BELOW = String.raw`(?:\s?\([0-9a-z]{1,5}(?:\s?bis)?\)|\s[0-9a-z]{1,4}\)|\.[0-9a-z]{1,2}(?![\p{L}\p{N}])\.?)*(?:(?:-[0-9a-z]{1,4}){2,}(?![\p{L}\p{N}])|-\d)?`;
const PATH = String.raw`\d{1,4}[A-Z]?(?:\s?(?:bis|ter|quater))?${BELOW}`;
const BETWEEN = String.raw`\s*(?:[,;]|(?<=\s)(?:${said('and')})(?=\s)|(?<=\s)(?:${said('orElse')})(?=\s))\s*(?:(?:${said('and')})\s+)?`;
const LIST = new RegExp(
  String.raw`(?<!\p{L})(?:${said('article')})\s*(${PATH}(?:${BETWEEN}${PATH})*)`,
  'giu',
);

/** How far from a list of articles its instrument may be named, in UTF-16 units. */
const NEAR = 60;

/** A list of provisions, and the words about it that name its instrument. */
interface Listed {
  readonly paths: readonly Listing[];
  readonly before: string;
  readonly after: string;
}

type Listing = Pick<Citation, 'path' | 'alternative'>;

function listsIn(text: string): readonly Listed[] {
  return [...text.matchAll(LIST)].map((found) => {
    const [whole, listed = ''] = found;
    const end = found.index + whole.length;
    const start = end - listed.length;
    const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
    return {
      paths: [...listed.matchAll(new RegExp(PATH, 'giu'))].map(
        ({ 0: path, index }): Listing => ({
          path: spelled(path),
          alternative: OR_ELSE.test(line + listed.slice(0, index)),
        }),
      ),
      before: text.slice(Math.max(0, found.index - NEAR), found.index),
      after: text.slice(end, end + NEAR),
    };
  });
}

function spelled(path: string): string {
  const lower = path
    .replace(/\b(?:BIS|TER|QUATER)\b/g, (word) => word.toLowerCase())
    .replace(/(?:-[0-9a-z]{1,4}){2,}$/, (levels) => levels.replace(/-([0-9a-z]+)/g, '($1)'));
  return normalisePath(
    lower.replace(/\s([0-9a-z]{1,4})\)/g, '($1)').replace(/\.([0-9a-z]{1,2})\.?/g, '($1)'),
  );
}

/** The provisions that a text cites, whatever of. */
export function pathsIn(text: string): readonly string[] {
  return listsIn(text).flatMap(({ paths }) => paths.map(({ path }) => path));
}

/** The provisions that a text cites of the instruments that are known. */
export function citationsIn(text: string, { law, home }: Books): readonly Citation[] {
  const names = namesOf(law);
  const all = home ? [...names, { ...STATUTE, instrument: home }] : names;
  let next: Instrument | undefined;
  // From the last to the first: `Articles 1 and 2 or, in the alternative, Article 3 of the Statute` names it once.
  const lists = [...listsIn(text.replace(CODE, '$1 U.S.C. §'))].reverse().map(({ paths, before, after }) => {
    const code = codeBefore(before, law);
    const same = LISTED_ON.test(after) ? next : undefined;
    next = code?.instrument ?? following(after, all) ?? same ?? preceding(before, all);
    return { paths, instrument: next, start: code?.start };
  });
  return lists
    .reverse()
    .flatMap(({ paths, instrument, start }) =>
      instrument ? paths.map((listing) => cited(instrument, listing, start)) : [],
    );
}

/** What stands between a list and another of the same instrument, which is named after that. */
const LISTED_ON = new RegExp(`^[^.;\\n]{0,40}?(?<!\\p{L})(?:${said('article')})\\s*\\d`, 'iu');

const STATUTE = patternsFor(`(?<!\\p{L})(?:${said('statute')})(?!\\p{L}|\\s+(?:of|de|du)\\b)`);

/** What `the Statute` means in a paper: the instrument that it says so of, else the only statute that it cites by name. */
export function homeOf(text: string, law: Law): Instrument | undefined {
  const named = [...text.matchAll(CALLED)].map(({ index }) =>
    text.slice(Math.max(0, index - LONGEST), index).trimEnd(),
  );
  const own = namesOf(law).find(({ last }) => named.some((before) => last.test(before)));
  const statutes = citationsIn(text, { law }).filter(({ instrument: { name } }) => /\bstatute\b/i.test(name));
  const cited = [...new Set(statutes.map(({ instrument }) => instrument))];
  return own?.instrument ?? (cited.length === 1 ? cited[0] : undefined);
}

/** `(“the Statute”)` behind the name of an instrument. */
const CALLED = new RegExp(`\\([^()]{0,20}(?<!\\p{L})(?:${said('statute')})(?!\\p{L})`, 'giu');
/** More letters than the name of an instrument has. */
const LONGEST = 200;

/** How a code is cited at length. */
const CODE = /title (\d{1,2})(?: of the|,) united states code,? (?:sections?|§{1,2})/giu;

/** `18 U.S.C.` before a list: the instrument of that name, and how the paths of that title begin. */
function codeBefore(
  before: string,
  law: Law,
): { readonly instrument: Instrument; readonly start: string } | undefined {
  const [, title, name] = /(\d{1,2}) ?(\p{L}[\p{L}. ]*)\s*$/u.exec(before) ?? [];
  if (name === undefined) return undefined;
  const bare = (words: string) => words.replace(/[. ]/g, '').toLowerCase();
  for (const instrument of law.values()) {
    const alias = instrument.aliases.find((each) => bare(each) === bare(name));
    if (alias !== undefined) return { instrument, start: `${title} ${alias} § ` };
  }
  return undefined;
}

function cited(instrument: Instrument, { path: listed, alternative }: Listing, start = ''): Citation {
  const said = start + listed;
  const path = findProvision(instrument, said) ? said : said.replace(/-\d$/, '');
  const meant = instrument.mistakes.get(path);
  return {
    instrument,
    path,
    provision: findProvision(instrument, meant ?? path),
    alternative,
    ...(meant === undefined ? {} : { meant }),
  };
}

/** The instrument named first after a list. */
function following(after: string, names: readonly Name[]): Instrument | undefined {
  const sentence = after.split(/[.;](?=\s)/)[0] ?? '';
  const found = names.flatMap(({ pattern, instrument }) => {
    const at = sentence.search(pattern);
    return at < 0 ? [] : [{ at, instrument }];
  });
  return found.sort((one, other) => one.at - other.at)[0]?.instrument;
}

/** The instrument named last before a list. */
function preceding(before: string, names: readonly Name[]): Instrument | undefined {
  return names.find(({ near }) => near.test(before))?.instrument;
}

interface Name {
  readonly pattern: RegExp;
  /** The same at the end of a text, and near that. */
  readonly last: RegExp;
  readonly near: RegExp;
  readonly instrument: Instrument;
}

/** The names of each law that was asked for: every line of a file asks. */
const NAMES = new WeakMap<Law, readonly Name[]>();

function namesOf(law: Law): readonly Name[] {
  const known = NAMES.get(law) ?? patternsOf(law);
  NAMES.set(law, known);
  return known;
}

/** `ICTY Statute` is also the Statute of the ICTY. */
function spellings({ name, aliases }: Instrument): readonly string[] {
  const turned = aliases.flatMap((alias) => {
    const [, owner, what] = /^(\S+) (Statute|Law)$/.exec(alias) ?? [];
    return owner ? [`${what} of the ${owner}`, `${what} of ${owner}`] : [];
  });
  return [...new Set([name.replace(/\s*\(.*\)$/, ''), ...aliases, ...turned])];
}

function patternsOf(law: Law): readonly Name[] {
  return [...law.values()]
    .flatMap((instrument) => spellings(instrument).map((name) => ({ name, instrument })))
    .filter(({ name }) => name.length > 2 && !/^(?:the )?statute$/i.test(name))
    .sort((one, other) => other.name.length - one.name.length)
    .map(({ name, instrument }) => {
      const source = `(?<![\\p{L}\\p{N}])${escapePattern(name).replace(/ /g, '\\s+')}(?![\\p{L}\\p{N}])`;
      return { instrument, ...patternsFor(source) };
    });
}

function patternsFor(source: string): Omit<Name, 'instrument'> {
  return {
    pattern: new RegExp(source, 'iu'),
    last: new RegExp(`${source}$`, 'iu'),
    near: new RegExp(`${source}[^.;]{0,12}$`, 'iu'),
  };
}
