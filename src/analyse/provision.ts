import { findProvision, type Instrument, type Law, normalisePath } from '../model/law.ts';
import { escapePattern } from '../text/escape-pattern.ts';

/** An instrument, and the path of a provision in it, be there one or not. */
export interface Place {
  readonly instrument: Instrument;
  readonly path: string;
}

/** Where a citation points: `rome_statute 8 bis`, `Rome Statute, art. 8 bis` and `Article 8 bis of the Rome Statute` are the same. */
export function placeOf(text: string, law: Law): Place | undefined {
  const [, id = '', rest = ''] = /^([^\s,]+),?\s+(.+)$/s.exec(text.trim()) ?? [];
  const named = law.get(id);
  if (named) return placeIn(named, rest);
  for (const { name, instrument } of namesLongestFirst(law)) {
    const found = wholeWords(name).exec(text);
    if (!found) continue;
    if (isSpokenIn(instrument, name)) return placeIn(instrument, text);
    return placeIn(instrument, `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`);
  }
  return undefined;
}

/** Some provisions are known by a path that names their instrument: `18 U.S.C. § 2441(a)`. */
function isSpokenIn(instrument: Instrument, name: string): boolean {
  return [...instrument.provisions.keys()].some((path) => path.includes(name));
}

/** The first reading of the words that is a provision; the barest where none is. */
function placeIn(instrument: Instrument, words: string): Place | undefined {
  const bare = words
    .replace(/\b(?:[dl]['’]|(?:articles?|arts?\.?|of|the|du|de|la)(?![a-z]))/gi, ' ')
    .replace(/[,;]/g, ' ');
  const path = normalisePath(bare);
  const paths = [normalisePath(words), path, bracketed(path), stepwise(path)];
  const known = paths.find((one) => findProvision(instrument, one));
  return path === '' ? undefined : { instrument, path: known ?? path };
}

/** `3.d.`, as the Special Court for Sierra Leone writes it, is `3(d)`. */
function bracketed(path: string): string {
  return path.replace(/\.(\w+)/g, '($1)').replace(/\.$/, '');
}

/** `8-2-a-i` and `8 2) a) i)`, as French papers write it, is `8(2)(a)(i)`. */
function stepwise(path: string): string {
  const [article = '', ...steps] = path.match(/\d+ (?:bis|ter|quater)|\w+/g) ?? [];
  return article + steps.map((step) => `(${step})`).join('');
}

/** A name in whatever case of letters, not as part of a longer one: `AP I` is not in `AP II`. */
function wholeWords(name: string): RegExp {
  const words = name.trim().split(/\s+/).map(escapePattern).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}_])${words}(?![\\p{L}\\p{N}_])`, 'iu');
}

function namesLongestFirst(law: Law): { name: string; instrument: Instrument }[] {
  return [...law.values()]
    .flatMap((instrument) => namesOf(instrument).map((name) => ({ name, instrument })))
    .sort((one, other) => other.name.length - one.name.length);
}

/** What an instrument is called: in full with and without its date, in short, and as papers cite it. */
function namesOf({ name, aliases, cite }: Instrument): readonly string[] {
  const undated = name.replace(/\s*\([^()]*\)$/, '');
  const cited = cite.of.replace(/^of (?:the )?/, '');
  return [name, undated, ...aliases, cited].filter((each) => each !== '');
}
