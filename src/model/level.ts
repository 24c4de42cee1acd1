/** The classifications a paper or a passage may have, least secret first. */
export const LEVELS = ['public', 'confidential', 'under_seal', 'secret'] as const;

export type Level = (typeof LEVELS)[number];

/** Whether words of level `of` must be withheld from readers of a paper of level `paper`. */
export function withheldFrom(paper: Level, of: Level): boolean {
  return LEVELS.indexOf(of) > LEVELS.indexOf(paper);
}
