import type { Editions } from '../model/editions.ts';
import type { Parsed } from '../model/parsed.ts';
import { entryAt, scalarAt, type Value } from '../model/value.ts';
import { Desk, placed } from './desk.ts';
import { isByLanguage } from './languages.ts';

/** A case whose texts stand in one language each. */
export interface Translated {
  readonly parsed: Parsed;
  /** Absent where the case is in one language, and no other was asked for. */
  readonly editions: Editions | undefined;
}

/**
 * Chooses among the languages of a case's texts: those that stand side by side (`{en: …, fr: …}`) and those of the files
 * that `translations` names. What lacks the language is left in the case's own. Every text keeps its place in the file
 * that it was written in; ids, provisions, dates and all else are the case's own in every language.
 */
export function translate(parsed: Parsed, asked: string | undefined): Translated {
  const { root, translations = [] } = parsed;
  if (!root) return { parsed, editions: undefined };
  const original = languageOf(root);
  const wanted = asked ?? original;
  if (translations.length === 0 && !hasLanguages(root, '') && wanted === original)
    return { parsed, editions: undefined };
  const desk = new Desk(original, wanted);
  const aside = translations.map(({ language, root: value }) => ({ language, value }));
  for (const { language } of translations) desk.languages.add(language);
  const chosen = placed({ language: original, value: root }, aside, '', desk);
  const { languages, versions, strays } = desk;
  return {
    parsed: { ...parsed, root: chosen },
    editions: { original, languages: [...languages], versions, strays },
  };
}

/** All that the files of a case say: its own root, and those of its translations in a list behind it. */
export function inEveryLanguage({ root, translations }: Parsed): Value | undefined {
  if (!root || !translations) return root;
  return { ...root, kind: 'list', items: [root, ...translations.map((each) => each.root)] };
}

/** What `document.language` says. */
function languageOf(root: Value): string {
  return scalarAt(entryAt(root, 'document')?.value, 'language')?.text ?? 'en';
}

function hasLanguages(value: Value, key: string): boolean {
  if (value.kind === 'scalar') return false;
  if (value.kind === 'list') return value.items.some((item) => hasLanguages(item, key));
  const { entries } = value;
  return isByLanguage(value, key) || entries.some((entry) => hasLanguages(entry.value, entry.key.text));
}
