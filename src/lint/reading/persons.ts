import type { Accused } from '../../model/case.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';

/** Finds an accused in a text, by whole or by part of the name, by an alias, in small or capital letters. */
export const accusedPatterns = once(
  ({ analysis }: Exhibit): ReadonlyMap<Accused, RegExp> =>
    new Map(analysis.case.accused.map((accused) => [accused, patternOf(accused)])),
);

function patternOf({ name, aliases }: Accused): RegExp {
  const parts = name.text.split(/\s+/).filter((part) => part.length > 2);
  const any = [...aliases.map(({ text }) => text), name.text, ...parts].map(escapePattern).join('|');
  return new RegExp(`(?<![A-Za-zÀ-ỿ\\d])(?:${any})(?![A-Za-zÀ-ỿ\\d])`, 'iu');
}

/** What stands for the accused without a name. */
export const THE_ACCUSED = /\b(?:accused|defendants?|suspects?|co-accused|indictees?)\b/i;
