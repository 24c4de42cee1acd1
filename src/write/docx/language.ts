import type { IRunOptions } from 'docx';

/** Languages whose letters Word takes for complex (written from right to left) or East Asian script. */
const SCRIPTS: Readonly<Record<string, 'bidirectional' | 'eastAsia'>> = {
  ar: 'bidirectional',
  fa: 'bidirectional',
  he: 'bidirectional',
  ur: 'bidirectional',
  ja: 'eastAsia',
  ko: 'eastAsia',
  zh: 'eastAsia',
};

/** The language (BCP 47) of all words of a paper: Word has one for each of three kinds of script. */
export function wordLanguage(language: string): NonNullable<IRunOptions['language']> {
  const script = SCRIPTS[language.split('-')[0]?.toLowerCase() ?? ''];
  return script === undefined ? { value: language } : { value: language, [script]: language };
}
