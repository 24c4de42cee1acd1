import { distance } from 'fastest-levenshtein';

/** The candidate nearest to a word, where one is near enough to have been meant: a third of its letters may differ. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let fewest = Math.ceil(wanted.length / 3) + 1;
  for (const candidate of candidates) {
    const steps = distance(wanted, fold(candidate));
    if (steps < fewest) {
      best = candidate;
      fewest = steps;
    }
  }
  return best;
}

/** Case, spaces, hyphens and underscores are no difference between names. */
function fold(word: string): string {
  return /^[a-z]*$/.test(word) ? word : word.toLowerCase().replace(/[\s_-]+/g, '_');
}
