import type { Instrument, Provision } from '../model/law.ts';

/** A crime of an instrument. */
export interface Crime {
  readonly instrument: Instrument;
  readonly path: string;
}

/**
 * The crimes whose names stand in a title, in whatever order of words (`Murder, a crime against humanity`): those with
 * most words, where one name is part of another. Several where one name is that of several crimes.
 */
export function crimesNamed(title: string, instruments: readonly Instrument[]): readonly Crime[] {
  const said = new Set(wordsOf(title));
  const named = instruments.flatMap((instrument) =>
    [...instrument.provisions.values()]
      .filter(({ kind }) => kind === 'crime')
      .flatMap((provision) => {
        const length = longestIn(provision, said);
        return length === 0 ? [] : [{ instrument, path: provision.path, length }];
      }),
  );
  const most = Math.max(...named.map(({ length }) => length));
  const best = named.filter(({ length }) => length === most);
  // The paragraphs of one article that have its name are the article.
  return best.filter(
    ({ instrument, path }) =>
      !best.some((other) => other.instrument === instrument && path.startsWith(`${other.path}(`)),
  );
}

/** How many words the longest name of a crime has that are all said; 0 where none is. */
function longestIn(provision: Provision, said: ReadonlySet<string>): number {
  const lengths = namesOf(provision).map((name) => {
    const words = wordsOf(name);
    return words.every((word) => said.has(word)) ? words.length : 0;
  });
  return Math.max(...lengths);
}

/** `crime against humanity: rape, sexual slavery` is the title of what either names. */
function namesOf({ title, phrase }: Provision): readonly string[] {
  const [family = '', acts] = title.split(': ');
  return [title, phrase, ...(acts?.split(/, | or /).map((act) => `${family} ${act}`) ?? [])];
}

const SMALL: ReadonlySet<string> = new Set('a an and as by in of or the to'.split(' '));

/** The words that tell, in small letters, plurals like singulars. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !SMALL.has(word)).map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''));
}
