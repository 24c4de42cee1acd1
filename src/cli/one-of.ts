import { type Argument, InvalidArgumentError, type Option } from 'commander';
import { backquoted } from '../text/backquoted.ts';
import { closest } from '../text/closest.ts';
import { didYouMean } from '../text/did-you-mean.ts';

/** Lets an option or an argument have one of some words; any other is refused, with the nearest of them. */
export function oneOf<Declared extends Option | Argument>(
  declared: Declared,
  words: readonly string[],
): Declared {
  declared.choices(words).argParser((text: string) => chosen(text, words));
  return declared;
}

/** The word that was typed. Throws commander's `InvalidArgumentError` where it is none of these. */
export function chosen<Word extends string>(text: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === text);
  if (word !== undefined) return word;
  const expected = backquoted(words);
  throw new InvalidArgumentError(`unexpected \`${text}\`, expected ${expected}${meant(text, words)}`);
}

/** `; did you mean …?`, where one of these is near; else nothing. */
export function meant(text: string, words: Iterable<string>): string {
  const near = closest(text, words);
  return near === undefined ? '' : `; ${didYouMean(near)}`;
}
