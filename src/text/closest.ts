import { distance } from 'fastest-levenshtein';
import { slipBetween } from './one-edit.ts';

/**
 * The candidate nearest to a word, where one is near enough to have been meant: a third of its letters may differ, and
 * two that were swapped are one. A single letter is near to nothing but itself.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let fewest = allowed(wanted) + 1;
  for (const candidate of candidates) {
    const steps = stepsBetween(wanted, fold(candidate));
    if (steps < fewest) {
      best = candidate;
      fewest = steps;
    }
  }
  return best;
}

function allowed({ length }: string): number {
  return length < 2 ? 0 : Math.max(1, Math.round(length / 3));
}

function stepsBetween(word: string, other: string): number {
  const steps = distance(word, other);
  return steps === 2 && slipBetween(word, other) ? 1 : steps;
}

/** Case, spaces, hyphens and underscores are no difference between names. */
function fold(word: string): string {
  return /^[a-z]*$/.test(word) ? word : word.toLowerCase().replace(/[\s_-]+/g, '_');
}
