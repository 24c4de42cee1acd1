import type { Instrument, Law } from '../model/law.ts';
import type { Particulars } from '../model/recognition.ts';
import { wordsOf } from '../model/word-document.ts';
import { type Citation, citationsIn } from './citations.ts';
import { crimesNamed } from './crime-names.ts';
import { type DraftCount, type Remark, withItems } from './drafts.ts';
import { tidy } from './kinds.ts';
import { AGAINST, ALTERNATIVE, countNumber } from './wording.ts';

/** What a count cites where nobody could tell its crime: nothing that the instrument has, so that lint asks for it. */
export function unknownCrime(instrument: Instrument | undefined, law: Law): string {
  return `${(instrument ?? firstOf(law))?.id ?? ''} unknown`.trim();
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
export function chargeOf(count: DraftCount, caption: string, law: Law, remarks: Remark[]): Charge {
  const title = tidy(wordsOf(count.title));
  const paragraphs = withItems(count.paragraphs)
    .map(({ runs }) => wordsOf(runs))
    .join('\n');
  const own = citationsIn([title, ...count.said, paragraphs].join('\n'), law);
  const cited = ofKinds(own, ['crime'])[0];
  if (cited !== undefined) return { particulars: charged(cited, own) };
  const above = citationsIn(caption, law);
  const crimes = ofKinds(above, ['crime']);
  const named = namesIn(title, [...own, ...above], crimes, law);
  if (named.length === 1) return { particulars: charged(named[0] as string, own), doubt: DOUBTS.title };
  const [only] = named.length === 0 && crimes.length === 1 ? crimes : [];
  remarks.push(only === undefined ? untold(count, named) : guessed(count, only));
  if (only !== undefined) return { particulars: charged(only, [...own, ...above]), doubt: DOUBTS.caption };
  const unknown = unknownCrime((own[0] ?? above[0])?.instrument, law);
  return { particulars: charged(unknown, own), doubt: DOUBTS.nowhere };
}

/** The crime, and the acts and modes among some provisions. */
function charged(crime: string, cited: readonly Citation[]): Particulars {
  const lists = { acts: ofKinds(cited, ['act']), modes: ofKinds(cited, ['mode', 'superior']) };
  const said = Object.entries(lists).filter(([, paths]) => paths.length > 0);
  return new Map([['crime', crime], ...said.map(([key, paths]) => [key, paths.join('; ')] as const)]);
}

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
  cited: readonly Citation[],
  caption: readonly string[],
  law: Law,
): readonly string[] {
  const near = crimesNamed(title, [...new Set(cited.map(({ instrument }) => instrument))]);
  const named = near.length > 0 ? near : crimesNamed(title, [...law.values()]);
  const all = named.map(({ instrument, path }) => `${instrument.id} ${path}`);
  const both = all.filter((each) => caption.includes(each));
  return both.length > 0 ? both : all;
}

function firstOf(law: Law): Instrument | undefined {
  return [...law.values()].sort((one, other) => other.provisions.size - one.provisions.size)[0];
}

/** More provisions than a line of advice names. */
const FEW = 4;

function untold({ line }: DraftCount, named: readonly string[]): Remark {
  const some = named.slice(0, FEW).map((each) => `\`${each}\``);
  const which = named.length > FEW ? `${some.join(', ')} or another` : some.join(' or ');
  return {
    rule: 'import/unknown-crime',
    severity: 'warning',
    line,
    message:
      'the crime of this count could not be told from its heading or its text; the paper would print `Article unknown`',
    help: `put the provision in place of \`unknown\`${which ? `: ${which}` : '; `indict law` finds it by its name'}`,
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

/** Whom a count charges and in place of what, by the lines under its heading. `names`: of the accused in order. */
export function sidesOf(
  { said }: DraftCount,
  names: readonly string[],
): { readonly accused: readonly number[]; readonly alternative: number | undefined } {
  const against = said
    .filter((line) => AGAINST.test(line))
    .join(' ')
    .toLowerCase();
  const accused = names.flatMap((name, index) => (against.includes(name.toLowerCase()) ? [index] : []));
  const alternative = said.map((line) => ALTERNATIVE.exec(line)?.[1]).find((number) => number !== undefined);
  return { accused, alternative: alternative === undefined ? undefined : countNumber(alternative) };
}
