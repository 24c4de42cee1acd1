import type { Rule } from '../../rule.ts';
import drifted from './drifted.ts';
import missing from './missing.ts';
import stray from './stray.ts';

/** What is looked for in the family `language`, by the rule's id. */
export const LANGUAGE: Readonly<Record<string, Rule>> = {
  'language/drifted': drifted,
  'language/missing': missing,
  'language/stray': stray,
};
