/**
 * What a file may be at most, so that a hostile or broken one ends in a finding and not in a crash.
 *
 * The largest indictments known have some thousands of paragraphs, about 6 MB with 10,000 of them.
 */
export const LIMITS = {
  /** Bytes of one file. */
  bytes: 16 * 1024 * 1024,
  /** Levels of lists and mappings in each other; the yaml package fails near 800. */
  depth: 64,
  /** Signs and words of YAML in one file, as its lexer counts them. */
  lexemes: 2_500_000,
  /** Values of one file after its aliases are filled in. */
  values: 1_000_000,
  /** Files that one case may include. */
  includes: 1000,
  /** Bytes of all of them together. */
  included: 48 * 1024 * 1024,
  /** UTF-16 units of all texts of a case, with its included files and aliases filled in. */
  signs: 32_000_000,
  /** Mistakes of reading in one file; a file with more is no case, and the last finding says that there are more. */
  findings: 1000,
} as const;
