import type { Span } from '../model/source.ts';
import type { Parted } from './closed.ts';
import { tokensOf } from './tokens.ts';

/** A stretch of words, in a row, that only withheld text has. */
export interface WantedRun {
  readonly words: readonly string[];
  readonly at: Span;
}

/** What may be in no output: words that tell by themselves, and runs of words by their first one. */
export interface Wanted {
  readonly words: ReadonlyMap<string, Span>;
  readonly runs: ReadonlyMap<string, readonly WantedRun[]>;
}

/** So many words in a row say something; shorter stretches are sought by their rare words alone. */
const RUN = 4;

/** Words of so many letters, and numbers of so many figures, tell something where they stand nowhere in the open. */
const TELLING = /^(?:[\p{L}\p{M}]{6,}|\d{5,})$/u;

/** What to look for, given the words of the case: nothing of it is said anywhere in the open. */
export function wanted({ closed, open }: Parted): Wanted {
  const said = open.map(tokensOf);
  const known = new Set(said.flat());
  const words = new Map<string, Span>();
  const runs = new Map<string, WantedRun[]>();
  for (const { text, at } of closed) {
    const tokens = tokensOf(text);
    for (const token of tokens) if (TELLING.test(token) && !known.has(token)) words.set(token, at);
    for (const run of runsOf(tokens)) {
      const alike = runs.get(run[0] as string) ?? [];
      runs.set(run[0] as string, [...alike, { words: run, at }]);
    }
  }
  for (const tokens of said) dropSaid(runs, tokens);
  return { words, runs };
}

function runsOf(tokens: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.max(0, tokens.length - RUN + 1) }, (_, at) => tokens.slice(at, at + RUN));
}

function dropSaid(runs: Map<string, WantedRun[]>, tokens: readonly string[]): void {
  tokens.forEach((token, at) => {
    const alike = runs.get(token);
    if (alike?.some(({ words }) => standsAt(words, tokens, at)))
      runs.set(
        token,
        alike.filter(({ words }) => !standsAt(words, tokens, at)),
      );
  });
}

/** Whether the words of a run stand in a row from a place on. */
export function standsAt(run: readonly string[], tokens: readonly string[], at: number): boolean {
  return run.every((word, index) => tokens[at + index] === word);
}
