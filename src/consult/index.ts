import { type Equivalence, type Instrument, isWithin, type Law, type Provision } from '../model/law.ts';
import { closest } from '../text/closest.ts';
import { pathIn, pathsOf } from './paths.ts';
import { nearlyNamed, within } from './within.ts';

/** A provision that was looked for. */
export interface Found {
  readonly instrument: Instrument;
  readonly provision: Provision;
  /** The path that was asked for, where it is only another way to write this one, or a mistake for it. */
  readonly asked?: { readonly path: string; readonly mistaken: boolean };
  /** Provisions elsewhere that say the same: `icty 7(1)`. */
  readonly equivalents: readonly string[];
}

/** What a search came to: provisions in the order of the instruments, or the nearest words where there are none. */
export interface Consultation {
  readonly found: readonly Found[];
  readonly nearest: string | undefined;
}

/** Looks for provisions by path in any usual spelling (`art. 8 bis`, `Rome Statute 25(3)(c)`), else by words of their titles. */
export function consult(law: Law, equivalences: readonly Equivalence[], query: string): Consultation {
  const { instruments, rest } = within(law, query);
  const path = pathIn(rest);
  const hits = instruments.flatMap((instrument) =>
    path === undefined ? byWords(instrument, rest) : byPath(instrument, path),
  );
  const found = hits.map((hit) => ({ ...hit, equivalents: equivalentsOf(hit, equivalences) }));
  return {
    found,
    nearest: found.length > 0 ? undefined : (renamed(law, query) ?? nearest(instruments, path, rest)),
  };
}

/** The query with the instrument that its first words nearly name, where something is found then. */
function renamed(law: Law, query: string): string | undefined {
  const named = nearlyNamed(law, query);
  if (named === undefined) return undefined;
  return consult(law, [], named).found.length > 0 ? named : undefined;
}

type Hit = Omit<Found, 'equivalents'>;

/** The provision itself and those below it; else the one that the path is written for. */
function byPath(instrument: Instrument, path: string): readonly Hit[] {
  const exact = pathsOf(instrument).filter(({ short }) => isWithin(short, path));
  if (exact.length > 0) return exact.map(({ provision }) => ({ instrument, provision }));
  const same = instrument.sameAs.get(path);
  const meant = same ?? instrument.mistakes.get(path)?.replace(/ \(.*$/, '');
  const provision = meant === undefined ? undefined : instrument.provisions.get(meant);
  return provision ? [{ instrument, provision, asked: { path, mistaken: same === undefined } }] : [];
}

/** Provisions in whose title, words or kind each word begins a word. */
function byWords(instrument: Instrument, words: string): readonly Hit[] {
  const wanted = wordsOf(words);
  return [...instrument.provisions.values()]
    .filter((provision) => {
      const own = wordsOf(spoken(provision));
      return wanted.every((word) => own.some((each) => each.startsWith(word)));
    })
    .map((provision) => ({ instrument, provision }));
}

function spoken({ title, phrase, kind }: Provision): string {
  return `${title} ${phrase} ${kind}`;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function equivalentsOf({ instrument, provision }: Hit, all: readonly Equivalence[]): readonly string[] {
  const isThis = (one: Equivalence['provisions'][number]) =>
    one.instrument === instrument.id && one.path === provision.path;
  const others = all
    .filter(({ provisions }) => provisions.some(isThis))
    .flatMap(({ provisions }) => provisions.filter((one) => !isThis(one)));
  return [...new Set(others.map((one) => `${one.instrument} ${one.path}`))];
}

function nearest(
  instruments: readonly Instrument[],
  path: string | undefined,
  words: string,
): string | undefined {
  if (path !== undefined) {
    const paths = instruments.flatMap((instrument) => pathsOf(instrument).map(({ short }) => short));
    const signs = (text: string) => [...text].sort().join('');
    return (
      paths.find((each) => signs(each) === signs(path)) ??
      (path.length > 3 ? closest(path, paths) : undefined)
    );
  }
  const known = instruments.flatMap(({ provisions }) =>
    [...provisions.values()].flatMap((each) => wordsOf(spoken(each))),
  );
  const near = wordsOf(words)
    .filter((word) => /^\p{L}{3,}$/u.test(word) && !LITTLE.includes(word))
    .map((word) => (known.includes(word) ? word : nearWord(word, known)))
    .filter((word) => word !== undefined)
    .slice(0, MOST);
  return fewerAndFewer(near)
    .map((some) => some.join(' '))
    .find((some) => instruments.some((instrument) => byWords(instrument, some).length > 0));
}

/** Words that so many titles have that they tell nothing. */
const LITTLE = ['the', 'and', 'for'];

/** More words than these nobody looks for, and there are twice as many choices with each. */
const MOST = 6;

/** All of some words, then all but one of them, and so on to each alone. */
function fewerAndFewer(words: readonly string[]): readonly (readonly string[])[] {
  let choices: readonly (readonly string[])[] = [[]];
  for (const word of words.toReversed()) choices = [...choices.map((some) => [word, ...some]), ...choices];
  return choices.filter((some) => some.length > 0).sort((one, other) => other.length - one.length);
}

/** Short words and numbers are near to too many; whoever mistypes a word most often gets its first letter right. */
function nearWord(word: string, known: readonly string[]): string | undefined {
  const alike = known.filter(([first]) => first === word[0]);
  return /^\p{L}{4,}$/u.test(word) ? closest(word, alike) : undefined;
}
