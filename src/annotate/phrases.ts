import type { Copy } from '../model/analysis.ts';
import type { Shown } from '../model/inline.ts';

/** The fixed words of the court; the key itself where it lacks them, which no checked court does. */
export function phrase(key: string, { words: { phrases } }: Copy): string {
  return phrases.get(key)?.text ?? key;
}

/** Words alone. */
export function words(text: string): readonly Shown[] {
  return text === '' ? [] : [{ kind: 'words', text }];
}

/** A phrase with its `{placeholders}` filled with text. */
export function filled(phrase: string, values: Readonly<Record<string, readonly Shown[]>>): readonly Shown[] {
  return phrase
    .split(/\{([a-z_]+)\}/)
    .flatMap((part, index) => (index % 2 === 0 ? words(part) : (values[part] ?? [])));
}
