import type { Instrument, Law } from '../model/law.ts';
import type { Particulars } from '../model/recognition.ts';
import { wordsOf } from '../model/word-document.ts';
import { type Citation, citationsIn, crimeNamed } from './citations.ts';
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
 * paragraphs, else in the charging words of the caption; else the crime that its title names.
 */
export function chargeOf(count: DraftCount, caption: string, law: Law, remarks: Remark[]): Charge {
  const title = tidy(wordsOf(count.title));
  const paragraphs = withItems(count.paragraphs)
    .map(({ runs }) => wordsOf(runs))
    .join('\n');
  const own = citationsIn([title, ...count.said, paragraphs].join('\n'), law);
  const cited = own.some(({ provision }) => provision?.kind === 'crime')
    ? own
    : [...own, ...citationsIn(caption, law)];
  const said = ofKinds(cited, ['crime'])[0];
  const crime = said ?? named(title, cited, law);
  const modes = ofKinds(cited, ['mode', 'superior']);
  const acts = ofKinds(cited, ['act']);
  if (crime === undefined) remarks.push(untold(count));
  const list = (key: string, values: readonly string[]): [string, string][] =>
    values.length === 0 ? [] : [[key, values.join('; ')]];
  const particulars = new Map([
    ['crime', crime ?? unknownCrime(cited[0]?.instrument, law)],
    ...list('acts', acts),
    ...list('modes', modes),
  ]);
  const doubt = said === undefined ? DOUBTS[crime === undefined ? 'nowhere' : 'title'] : DOUBTS.caption;
  return cited === own && said !== undefined ? { particulars } : { particulars, doubt };
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

function named(title: string, cited: readonly Citation[], law: Law): string | undefined {
  const instruments = [...new Set(cited.map(({ instrument }) => instrument))];
  const found = crimeNamed(title, instruments) ?? crimeNamed(title, [...law.values()]);
  return found && `${found.instrument.id} ${found.path}`;
}

function firstOf(law: Law): Instrument | undefined {
  return [...law.values()].sort((one, other) => other.provisions.size - one.provisions.size)[0];
}

function untold({ line }: DraftCount): Remark {
  return {
    rule: 'import/unknown-crime',
    severity: 'warning',
    line,
    message: 'the crime of this count could not be told from its heading or its text',
    help: 'put the provision in place of `unknown`; `indict validate` says which there are',
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
