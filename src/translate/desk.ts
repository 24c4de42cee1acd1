import type { Stray } from '../model/editions.ts';
import { type Entry, entryAt, type List, type Mapping, type Scalar, type Value } from '../model/value.ts';
import { beside } from './beside.ts';
import { TEXT_KEYS } from './keys.generated.ts';
import { inLanguage, isByLanguage, type Spoken, spokenIn } from './languages.ts';

/** What choosing the language of a case's texts notes down on its way. */
export class Desk {
  readonly languages: Set<string>;
  readonly versions = new Map<Scalar, ReadonlyMap<string, Scalar>>();
  readonly strays: Stray[] = [];

  constructor(
    readonly original: string,
    readonly wanted: string,
  ) {
    this.languages = new Set([original]);
  }
}

/** A value in the wanted language; `aside` is what stands in its place in others, `key` what it is said under. */
export function placed(own: Spoken, aside: readonly Spoken[], key: string, desk: Desk): Value {
  const { value } = own;
  if (isByLanguage(value, key)) {
    const spoken = spokenIn(value);
    const first = spoken.find(({ language }) => language === desk.original) ?? (spoken[0] as Spoken);
    return placed(first, [...spoken.filter((each) => each !== first), ...aside], key, desk);
  }
  if (value.kind === 'scalar') return text({ ...own, value }, aside, key, desk);
  return value.kind === 'list'
    ? list({ ...own, value }, aside, key, desk)
    : mapping({ ...own, value }, aside, key, desk);
}

function text(own: Spoken<Scalar>, aside: readonly Spoken[], key: string, desk: Desk): Scalar {
  const others = aside.flatMap(({ language, value }) => {
    const found = value.kind === 'mapping' ? entryAt(value, 'text')?.value : value;
    if (found?.kind === 'scalar') return found.text === '' ? [] : { language, value: found };
    stray(value, language, desk);
    return [];
  });
  if (!TEXT_KEYS.has(key)) {
    for (const { language, value: at } of others) {
      if (at.text !== own.value.text && !OWN_KEYS.has(key))
        desk.strays.push({ at, language, instead: own.value });
    }
    return own.value;
  }
  for (const { language } of others) desk.languages.add(language);
  const versions = new Map([own, ...others].map(({ language, value }) => [language, value]));
  const printed = inLanguage(versions, desk.wanted) ?? own.value;
  if (own.language !== desk.original || versions.size > 1) desk.versions.set(printed, versions);
  return printed;
}

/** What a file of translations may well say of itself. */
const OWN_KEYS: ReadonlySet<string> = new Set(['language', 'format', 'court']);

function list(own: Spoken<List>, aside: readonly Spoken[], key: string, desk: Desk): List {
  const { items } = own.value;
  const rows: Spoken[][] = items.map(() => []);
  for (const { language, value } of aside) {
    if (value.kind !== 'list') stray(value, language, desk);
    else {
      const { found, left } = beside(items, value.items);
      found.forEach((item, index) => {
        if (item) rows[index]?.push({ language, value: item });
      });
      for (const item of left) stray(item, language, desk);
    }
  }
  const { language } = own;
  return {
    ...own.value,
    items: items.map((value, index) => placed({ language, value }, rows[index] ?? [], key, desk)),
  };
}

function mapping(own: Spoken<Mapping>, aside: readonly Spoken[], key: string, desk: Desk): Mapping {
  const held = aside.map((each) => ({ ...each, entries: entriesOf(each.value) }));
  for (const { language, value, entries } of held) {
    if (value.kind === 'list') stray(value, language, desk);
    for (const entry of entries) {
      if (!entryAt(own.value, entry.key.text) && !OWN_KEYS.has(entry.key.text))
        stray(entry.key, language, desk);
    }
  }
  const { language } = own;
  const entries = own.value.entries.map(({ key: name, value }): Entry => {
    const others = held.flatMap((each) => {
      const found = each.entries.find((entry) => entry.key.text === name.text)?.value;
      return found ? { language: each.language, value: found } : [];
    });
    const under = key === 'footnotes' ? 'text' : name.text;
    return { key: name, value: placed({ language, value }, others, under, desk) };
  });
  return { ...own.value, entries };
}

/** A text may stand where the case has a paragraph with an id, or a note with more than its text. */
function entriesOf(value: Value): readonly Entry[] {
  if (value.kind === 'mapping') return value.entries;
  return value.kind === 'scalar' && value.text !== '' ? [{ key: { ...value, text: 'text' }, value }] : [];
}

function stray(at: Value, language: string, desk: Desk): void {
  desk.strays.push({ at, language });
}
