import { baseLanguage } from './base-language.ts';

/** A stretch of a text, and its language (BCP 47) where its letters tell that it is not the text's own. */
export interface Stretch {
  readonly text: string;
  readonly language: string | undefined;
}

/**
 * A text of some language (BCP 47) by its words of other scripts, in order, whole words each with the spaces after.
 *
 * A script that one language is written in tells that language; of another it is told that nobody has said which.
 * Latin letters tell nothing, but that they are foreign to a language that is written in others.
 */
export function foreignWords(text: string, language: string): readonly Stretch[] {
  const own = baseLanguage(language);
  const scripts = scriptsBeside(language, own);
  if (scripts === SCRIPTS && LATIN.test(text)) return [{ text, language: undefined }];
  const stretches: { text: string; language: string | undefined }[] = [];
  for (const [word] of text.matchAll(WORD)) {
    const told = scripts.find(
      ({ letters, languages }) => letters.test(word) && !languages.includes(own),
    )?.tag;
    const last = stretches.at(-1);
    if (last && last.language === told) last.text += word;
    else stretches.push({ text: word, language: told });
  }
  return stretches;
}

/** The scripts that tell something in texts of a language: asked of every line. */
const known = new Map<string, typeof SCRIPTS>();

function scriptsBeside(language: string, own: string): typeof SCRIPTS {
  const asked = known.get(language);
  if (asked) return asked;
  const isLatin = /-latn\b/i.test(language) || !SCRIPTS.some(({ languages }) => languages.includes(own));
  const scripts = isLatin ? SCRIPTS : [...SCRIPTS, FOREIGN_LATIN];
  known.set(language, scripts);
  return scripts;
}

const LATIN = /^[\p{ASCII}\u0080-\u036f\u1e00-\u1eff\u2000-\u20cf]*$/u;
const WORD = /[^ \u00a0]+[ \u00a0]*|[ \u00a0]+/g;

const FOREIGN_LATIN = { letters: /\p{Script=Latin}/u, tag: 'und-Latn', languages: [] };

/** Scripts, the languages commonly written in each, and what is said of a word in it. Kana are looked for before Han. */
const SCRIPTS: readonly {
  readonly letters: RegExp;
  readonly tag: string;
  readonly languages: readonly string[];
}[] = [
  { letters: /\p{Script=Hangul}/u, tag: 'ko', languages: ['ko'] },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, tag: 'ja', languages: ['ja'] },
  { letters: /\p{Script=Han}/u, tag: 'und-Hani', languages: ['zh', 'ja', 'ko'] },
  { letters: /\p{Script=Cyrillic}/u, tag: 'und-Cyrl', languages: ['ru', 'uk', 'be', 'bg', 'mk', 'sr', 'kk'] },
  { letters: /\p{Script=Greek}/u, tag: 'el', languages: ['el'] },
  { letters: /\p{Script=Hebrew}/u, tag: 'he', languages: ['he', 'yi'] },
  { letters: /\p{Script=Arabic}/u, tag: 'und-Arab', languages: ['ar', 'fa', 'ur', 'ps', 'ku'] },
  { letters: /\p{Script=Devanagari}/u, tag: 'und-Deva', languages: ['hi', 'ne', 'mr'] },
  { letters: /\p{Script=Khmer}/u, tag: 'km', languages: ['km'] },
  { letters: /\p{Script=Thai}/u, tag: 'th', languages: ['th'] },
  { letters: /\p{Script=Myanmar}/u, tag: 'my', languages: ['my'] },
  { letters: /\p{Script=Georgian}/u, tag: 'ka', languages: ['ka'] },
  { letters: /\p{Script=Armenian}/u, tag: 'hy', languages: ['hy'] },
];
