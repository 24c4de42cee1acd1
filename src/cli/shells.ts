import { forBash } from './shells/bash.ts';
import { forFish } from './shells/fish.ts';
import { forZsh } from './shells/zsh.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What each shell reads to complete what is typed, by the shell's name. */
export const SHELLS: Readonly<Record<string, (vocabulary: Vocabulary) => string>> = {
  bash: forBash,
  zsh: forZsh,
  fish: forFish,
};
