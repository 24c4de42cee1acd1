import type { IRunOptions } from 'docx';
import { directionOf } from '../../text/direction.ts';

const EAST_ASIAN = /^(?:ja|ko|zh)(?:-|$)/i;

/** The language (BCP 47) of all words of a paper: Word has one for each of three kinds of script. */
export function wordLanguage(language: string): NonNullable<IRunOptions['language']> {
  if (directionOf(language) === 'rtl') return { value: language, bidirectional: language };
  return EAST_ASIAN.test(language) ? { value: language, eastAsia: language } : { value: language };
}
