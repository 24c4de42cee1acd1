import type { Instrument, Law } from '../model/law.ts';
import type { Particulars } from '../model/recognition.ts';
import { wordsOf } from '../model/word-document.ts';
import { type Citation, citationsIn, crimeNamed } from './citations.ts';
import { type DraftCount, type Remark, withItems } from './drafts.ts';
import { tidy } from './kinds.ts';

/** What a crime is where nobody could tell. Lint asks for it. */
export const UNKNOWN = 'unknown';

/**
 * The crime, acts and modes of a count, as `INSTRUMENT PATH`: those cited in its heading, its closing formula and its
 * paragraphs, else in the charging words of the caption; else the crime that its title names.
 */
export function chargeOf(count: DraftCount, caption: string, law: Law, remarks: Remark[]): Particulars {
  const title = tidy(wordsOf(count.title));
  const paragraphs = withItems(count.paragraphs)
    .map(({ runs }) => wordsOf(runs))
    .join('\n');
  const own = citationsIn([title, ...count.said, paragraphs].join('\n'), law);
  const cited = own.some(({ provision }) => provision?.kind === 'crime')
    ? own
    : [...own, ...citationsIn(caption, law)];
  const crime = ofKinds(cited, ['crime'])[0] ?? named(title, cited, law);
  const modes = ofKinds(cited, ['mode', 'superior']);
  const acts = ofKinds(cited, ['act']);
  if (crime === undefined) remarks.push(unknownCrime(count));
  const list = (key: string, values: readonly string[]): [string, string][] =>
    values.length === 0 ? [] : [[key, values.join('; ')]];
  return new Map([
    ['crime', crime ?? `${(cited[0]?.instrument ?? firstOf(law))?.id ?? ''} ${UNKNOWN}`.trim()],
    ...list('acts', acts),
    ...list('modes', modes),
  ]);
}

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

function unknownCrime({ line }: DraftCount): Remark {
  return {
    rule: 'import/unknown-crime',
    severity: 'warning',
    line,
    message: 'the crime of this count could not be told from its heading or its text',
    help: 'put the provision in place of `unknown`; `indict validate` says which there are',
  };
}
