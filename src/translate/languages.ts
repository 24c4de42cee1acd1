import type { Mapping, Value } from '../model/value.ts';
import { baseLanguage, isKin } from '../text/base-language.ts';
import { LANGUAGE_LIKE_KEYS } from './keys.generated.ts';

/** A value and the language in which it is written. */
export interface Spoken<Held extends Value = Value> {
  readonly language: string;
  readonly value: Held;
}

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Whether a value stands for the same text in several languages; the ids of footnotes may look like these. */
export function isByLanguage(value: Value, key: string): value is Mapping {
  if (value.kind !== 'mapping' || value.entries.length === 0 || BY_NAME.has(key)) return false;
  return value.entries.every(({ key: { text } }) => TAG.test(text) && !LANGUAGE_LIKE_KEYS.has(text));
}

/** Mappings by names of the drafter's own, and of the files of translations. */
const BY_NAME: ReadonlySet<string> = new Set(['footnotes', 'translations']);

/** What stands at each language of such a value. */
export function spokenIn({ entries }: Mapping): readonly Spoken[] {
  return entries.map(({ key, value }) => ({ language: key.text, value }));
}

/** The version in a language, else in its nearest kin. */
export function inLanguage<Held>(versions: ReadonlyMap<string, Held>, wanted: string): Held | undefined {
  const base = baseLanguage(wanted);
  const kin = [wanted, base, ...[...versions.keys()].filter((tag) => isKin(tag, wanted))];
  return versions.get(kin.find((tag) => versions.has(tag)) ?? '');
}
