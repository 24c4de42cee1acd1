import type { Paper } from '../model/paper.ts';

/** Letters that not every text face has: beyond Latin with its marks and the usual signs. */
const RARE = /[^\p{ASCII}\u00a0-\u017f\u2010-\u2022\u2026\u2030\u2039\u203a\u20ac]/gu;

/** The letters of a paper that its face may lack, each once, in the order in which they come. */
export function rareLettersIn({ blocks, notes, furniture }: Paper): ReadonlySet<string> {
  const letters = new Set<string>();
  addLetters([blocks, notes, furniture], letters);
  return letters;
}

function addLetters(value: unknown, letters: Set<string>): void {
  if (typeof value === 'string') for (const [letter] of value.matchAll(RARE)) letters.add(letter);
  else if (value !== null && typeof value === 'object')
    for (const inner of Object.values(value)) addLetters(inner, letters);
}
