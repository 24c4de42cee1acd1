/** What a Word file may hold at most, beside the limits of its archive, so that a hostile or broken one ends in a sentence. */
export const LIMITS = {
  /** Elements of XML in each other. */
  depth: 200,
  /** Paragraphs, those of tables and notes among them. */
  paragraphs: 100_000,
} as const;
