/** Words made safe to stand in a regular expression, where they match themselves. */
export function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
