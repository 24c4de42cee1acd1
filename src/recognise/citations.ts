import { findProvision, type Instrument, type Law, normalisePath, type Provision } from '../model/law.ts';
import { escapePattern } from '../text/escape-pattern.ts';

/** A provision that a text cites. */
export interface Citation {
  readonly instrument: Instrument;
  /** As it is cited, spelled as the law tables do. */
  readonly path: string;
  /** What is meant by a path often written by mistake. */
  readonly meant?: string;
  readonly provision: Provision | undefined;
}

const PATH = String.raw`\d{1,3}[A-Z]?(?:\s?(?:bis|ter|quater))?(?:\s?\([0-9a-z]{1,5}(?:\s?bis)?\))*`;
const LIST = new RegExp(
  String.raw`\b(?:articles?|arts?\.?|sections?|§{1,2})\s+(${PATH}(?:(?:\s*,\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+|\s*;\s*)${PATH})*)`,
  'gi',
);

/** How far from a list of articles its instrument may be named, in UTF-16 units. */
const NEAR = 60;

/** The provisions that a text cites of the instruments that are known. */
export function citationsIn(text: string, law: Law): readonly Citation[] {
  const names = namesOf(law);
  return [...text.matchAll(LIST)].flatMap((found) => {
    const end = found.index + found[0].length;
    const instrument = nearest(
      text.slice(end, end + NEAR),
      text.slice(Math.max(0, found.index - NEAR), found.index),
      names,
    );
    if (!instrument) return [];
    return [...(found[1] as string).matchAll(new RegExp(PATH, 'gi'))].map(([path]) =>
      cited(instrument, path),
    );
  });
}

function cited(instrument: Instrument, said: string): Citation {
  const path = normalisePath(said.replace(/\b(?:BIS|TER|QUATER)\b/g, (word) => word.toLowerCase()));
  const meant = instrument.mistakes.get(path);
  return {
    instrument,
    path,
    provision: findProvision(instrument, meant ?? path),
    ...(meant === undefined ? {} : { meant }),
  };
}

/** The instrument named first after a list, else last before it. */
function nearest(after: string, before: string, names: readonly Name[]): Instrument | undefined {
  const sentence = after.split(/[.;](?=\s)/)[0] ?? '';
  const following = names.flatMap(({ pattern, instrument }) => {
    const at = sentence.search(pattern);
    return at < 0 ? [] : [{ at, instrument }];
  });
  const first = following.sort((one, other) => one.at - other.at)[0];
  return (
    first?.instrument ??
    names.find(({ pattern }) => new RegExp(`${pattern.source}[^.;]{0,12}$`, 'iu').test(before))?.instrument
  );
}

interface Name {
  readonly pattern: RegExp;
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
  return [...new Set([name.replace(/\s*\([^()]*\)$/, ''), ...aliases, ...turned])];
}

function patternsOf(law: Law): readonly Name[] {
  return [...law.values()]
    .flatMap((instrument) => spellings(instrument).map((name) => ({ name, instrument })))
    .filter(({ name }) => name.length > 2 && !/^(?:the )?statute$/i.test(name))
    .sort((one, other) => other.name.length - one.name.length)
    .map(({ name, instrument }) => ({
      instrument,
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])${escapePattern(name).replace(/ /g, '\\s+')}(?![\\p{L}\\p{N}])`,
        'iu',
      ),
    }));
}
