/**
 * What a Word file may be at most, so that a hostile or broken one ends in a sentence and not in a crash.
 *
 * The text of an indictment of 10,000 paragraphs takes 7 MB, packed 1 MB.
 */
export const LIMITS = {
  /** Bytes of the file. Pictures count here and nowhere else. */
  file: 256 * 1024 * 1024,
  /** Files within it. */
  entries: 10_000,
  /** Bytes of the parts that are read, as packed and unpacked. */
  packed: 16 * 1024 * 1024,
  unpacked: 192 * 1024 * 1024,
  /** Elements of XML in each other. */
  depth: 200,
  /** Paragraphs, those of tables and notes among them. */
  paragraphs: 100_000,
} as const;
