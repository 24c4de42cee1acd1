import type { Charge, Cited } from '../../model/analysis.ts';
import { CATCH_ALL, CRIME_FORMS, CRIME_NAMES } from '../words/crimes.ts';
import { type Family, familyOf } from '../words/families.ts';

/** The crimes that some words name. */
export function crimesNamedIn(words: string): readonly string[] {
  return CRIME_NAMES.filter(([, told]) => told.test(words)).map(([name]) => name);
}

/** What the crime of a count is called in the table of its instrument; undefined where that tells too little. */
export function crimesOf({ crime, acts }: Charge): readonly string[] | undefined {
  const words = [crime, ...acts].map(({ provision }) => `${provision?.title} ${provision?.phrase}`).join(' ');
  const names = crimesNamedIn(words);
  return crime.provision?.kind !== 'crime' || names.length === 0 || CATCH_ALL.test(words) ? undefined : names;
}

/** The form of a crime, as `complicity`, that a title names and the charge does not have. */
export function otherForm(title: string, { crime, modes }: Charge): string | undefined {
  if (crime.provision?.kind !== 'crime') return undefined;
  const words = [crime, ...modes]
    .map(({ provision }) => `${provision?.title} ${provision?.phrase}`)
    .join(' ');
  return CRIME_FORMS.find(([, told]) => told.test(title) && !told.test(words))?.[0];
}

const FAMILIES: readonly (readonly [Family, RegExp])[] = [
  ['crime against humanity', /crimes? against humanity/i],
  ['war crime', /war crimes?|laws (?:or|and) customs of war|common Article 3|grave breach/i],
  ['genocide', /genocide/i],
  ['aggression', /(?:crime|acts?) of aggression|^aggression/i],
];

/** Kinds of war crimes of which one is no other. */
const WAR_CRIMES: readonly (readonly [name: string, words: RegExp])[] = [
  ['grave breach', /grave breach/i],
  ['violation of the laws or customs of war', /laws (?:or|and) customs of war/i],
];

/** The family of crimes, or the kind of war crimes, that a title names and that is not that of the crime charged; undefined where none is. */
export function otherFamily(
  title: string,
  { crime }: { readonly crime: Pick<Cited, 'provision'> },
): string | undefined {
  const own = familyOf(crime);
  const named = FAMILIES.filter(([, words]) => words.test(title)).map(([family]) => family);
  if (own === undefined) return undefined;
  if (!named.includes(own)) return named[0];
  const charged = `${crime.provision?.title} ${crime.provision?.phrase}`;
  const [kind, ...more] = WAR_CRIMES.filter(([, words]) => words.test(title));
  const isOther = kind && more.length === 0 && !kind[1].test(charged);
  return isOther && WAR_CRIMES.some(([, words]) => words.test(charged)) ? kind[0] : undefined;
}
