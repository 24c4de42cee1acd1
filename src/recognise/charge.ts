import type { Instrument, Law } from '../model/law.ts';
import type { Particulars, Remark } from '../model/recognition.ts';
import { wordsOf } from '../model/word-document.ts';
import { backquoted } from '../text/backquoted.ts';
import { type Books, type Citation, citationsIn, pathsIn } from './citations.ts';
import { type Crime, crimesNamed } from './crime-names.ts';
import { type Draft, type DraftCount, paragraphsOf, saidOf, withItems } from './drafts.ts';
import { tidy } from './kinds.ts';
import { personsIn } from './names.ts';
import { AGAINST, alternativesIn, CLOSING } from './wording.ts';

/** Prints as a place to be filled in. */
const BLANK = '____';

/** What a count cites where nobody could tell its crime: nothing that the instrument has, so that lint asks for it. */
export function unknownCrime(instrument: Instrument | undefined, law: Law): string {
  return `${(instrument ?? firstOf(law))?.id ?? ''} ${BLANK}`.trim();
}

/** What a count charges, and how sure its crime is. */
export interface Charge {
  readonly particulars: Particulars;
  readonly doubt?: string;
}

/**
 * The crime, acts and modes of a count, as `INSTRUMENT PATH`: those cited in its heading, its closing formula and its
 * paragraphs, else the crime that its title names, else that of the caption, which may speak of it where it cites one alone.
 */
export function chargeOf(count: DraftCount, caption: string, books: Books, remarks: Remark[]): Charge {
  const words = factualWords(count);
  const own = citationsIn(words, books);
  const cited = citedCharge(count, books);
  if (cited) return { particulars: cited };
  const title = titleOf(count);
  const above = citationsIn(caption, books);
  const crimes = ofKinds(above, ['crime']);
  const near = [...own, ...above].map(({ instrument }) => instrument).concat(books.home ?? []);
  const named = namesIn(title, near, crimes, books.law);
  const [sure] = alone(named.filter(({ path }) => pathsIn(words).includes(path)));
  if (sure)
    return { particulars: charged(spelled(sure), citationsIn(words, { ...books, home: sure.instrument })) };
  const [told] = alone(named).filter(({ instrument }) => near.includes(instrument));
  if (told) return { particulars: charged(spelled(told), own), doubt: DOUBTS.title };
  const [only] = named.length === 0 ? alone(crimes) : [];
  remarks.push(only === undefined ? untold(count, named.map(spelled)) : guessed(count, only));
  if (only !== undefined) return { particulars: charged(only, [...own, ...above]), doubt: DOUBTS.caption };
  const unknown = unknownCrime(near[0], books.law);
  return { particulars: charged(unknown, own), doubt: DOUBTS.nowhere };
}

/** What a count charges by the crime that it cites itself; undefined where it cites none. */
export function citedCharge(count: DraftCount, books: Books): Particulars | undefined {
  const cited = citationsIn(factualWords(count), books);
  const [crime] = ofKinds(cited, ['crime']);
  return crime === undefined ? undefined : charged(crime, cited);
}

function titleOf({ title }: DraftCount): string {
  return tidy(wordsOf(title));
}

/** All that a count says, a line for each part of it. */
function factualWords(count: DraftCount): string {
  const facts = withItems(factsOf(count)).map(({ runs }) => wordsOf(runs));
  return [titleOf(count), ...saidOf(count), ...facts].join('\n');
}

/** A count's own paragraphs and those of its group. */
function factsOf({ paragraphs, group }: DraftCount): readonly Draft[] {
  return paragraphsOf([...(group?.paragraphs ?? []), ...paragraphs]);
}

/** The one of some, where there is no other. */
function alone<Each>(some: readonly Each[]): readonly Each[] {
  return some.length === 1 ? some : [];
}

function spelled({ instrument, path }: Crime): string {
  return `${instrument.id} ${path}`;
}

/** The crime, and the acts and modes among some provisions. */
function charged(crime: string, cited: readonly Citation[]): Particulars {
  const beside = new Set(
    ofKinds(
      cited.filter(({ alternative }) => !alternative),
      MODES,
    ),
  );
  const modes = ofKinds(cited, MODES).map((mode) => (beside.has(mode) ? mode : `alternative: ${mode}`));
  const lists = { acts: ofKinds(cited, ['act']), modes };
  const said = Object.entries(lists).filter(([, paths]) => paths.length > 0);
  return new Map([['crime', crime], ...said.map(([key, paths]) => [key, paths.join('; ')] as const)]);
}

const MODES = ['mode', 'superior'];

/** Where a crime was found that the count itself does not cite. */
const DOUBTS = {
  nowhere: 'not told by the Word file',
  title: 'told by the name of the crime alone',
  caption: 'told by the caption alone',
} as const;

function ofKinds(cited: readonly Citation[], kinds: readonly string[]): readonly string[] {
  const wanted = cited.filter(({ provision }) => provision && kinds.includes(provision.kind));
  const paths = wanted.map(({ instrument, path, meant }) => `${instrument.id} ${meant ?? path}`);
  // A count must cite the leaf: a provision that another one begins with says nothing of its own.
  return [...new Set(paths)].filter(
    (path) => !paths.some((other) => other !== path && other.startsWith(`${path}(`)),
  );
}

/** The crimes that a title may name: of the instruments that the paper cites, else of all; of several those in the caption. */
function namesIn(
  title: string,
  near: readonly Instrument[],
  caption: readonly string[],
  law: Law,
): readonly Crime[] {
  const cited = crimesNamed(title, [...new Set(near)]);
  const all = cited.length > 0 ? cited : crimesNamed(title, [...law.values()]);
  const both = all.filter((each) => caption.includes(spelled(each)));
  return both.length > 0 ? both : all;
}

function firstOf(law: Law): Instrument | undefined {
  return [...law.values()].sort((one, other) => other.provisions.size - one.provisions.size)[0];
}

/** More provisions than a line of advice names. */
const FEW = 4;

function untold({ line }: DraftCount, named: readonly string[]): Remark {
  const which =
    named.length > FEW ? `${backquoted(named.slice(0, FEW))} or another` : backquoted(named, ' or ');
  return {
    rule: 'import/unknown-crime',
    severity: 'warning',
    line,
    message: `the crime of this count could not be told from its heading or its text; the paper prints \`${BLANK}\` in its place`,
    help: `put the provision in place of \`${BLANK}\`${which ? `: ${which}` : '; `indict law` finds it by its name'}`,
  };
}

function guessed({ line }: DraftCount, crime: string): Remark {
  return {
    rule: 'import/guessed-crime',
    severity: 'warning',
    line,
    message: `this count cites no crime; it gets \`${crime}\`, the only one that the caption cites, with the modes there`,
    help: 'put another provision in its place if the count charges another crime',
  };
}

/** What the lines about a count of a known crime cite that a case cannot charge with the rest: one count has one crime. */
export function leftOut(count: DraftCount, charge: Particulars, books: Books): readonly Remark[] {
  if (charge.get('crime')?.endsWith(BLANK)) return [];
  const lines = [titleOf(count), ...saidOf(count)].join('\n');
  const meant = new Map(citationsIn(lines, books).map(({ path, meant }) => [path, meant ?? path]));
  const all = pathsIn(lines).map((path) => meant.get(path) ?? path);
  const kept = [...charge.values()].flatMap((list) => list.split('; '));
  const left = all.filter((path) => !kept.some((each) => isWithin(each, path)));
  if (left.length === 0) return [];
  const paths = backquoted(new Set(left));
  return [
    {
      rule: 'import/charge-in-part',
      severity: 'warning',
      line: count.line,
      message: `this count also cites ${paths}, which it does not charge in the case`,
      help: 'a count charges one crime; give each other crime a count of its own, and see whether the rest matters',
    },
  ];
}

/** Whom the line under a count's heading names as charged, and no caption as accused. `names`: of the accused. */
export function unaccused(count: DraftCount, names: readonly string[]): readonly Remark[] {
  const against = saidOf(count).filter((line) => AGAINST.test(line));
  const persons = against.flatMap((line) => personsIn(line.replace(AGAINST, '')));
  const known = names.map((name) => name.toLowerCase());
  return persons
    .filter(({ name }) => name !== '' && !known.some((each) => each.includes(name.toLowerCase())))
    .map(({ name }) => ({
      rule: 'import/charge-in-part',
      severity: 'warning',
      line: count.line,
      message: `this count charges \`${name}\`, who is not among the accused of the case`,
      help: 'give the case that accused, and see whom each count charges',
    }));
}

/** Whether a provision is that of a path, or below it: `rome_statute 7(1)(a)` of `7(1)`. */
function isWithin(provision: string, path: string): boolean {
  const at = provision.lastIndexOf(` ${path}`);
  return at >= 0 && /^(?:\(|-|$)/.test(provision.slice(at + 1 + path.length));
}

/** Whom a count charges and in place of what, by the lines under its heading and what sums it up. `names`: of the accused in order. */
export function sidesOf(
  count: DraftCount,
  names: readonly string[],
): { readonly accused: readonly number[]; readonly alternatives: readonly number[] } {
  const said = saidOf(count);
  const against = [...said, ...factsOf(count).map(({ runs }) => wordsOf(runs))]
    .filter((line) => AGAINST.test(line) || CLOSING.test(line))
    .join(' ')
    .toLowerCase();
  const accused = names.flatMap((name, index) => (against.includes(name.toLowerCase()) ? [index] : []));
  return { accused, alternatives: said.flatMap(alternativesIn) };
}
