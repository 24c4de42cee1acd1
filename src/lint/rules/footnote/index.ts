import type { Rule } from '../../rule.ts';
import neverCalled from './never-called.ts';

/** What is looked for in the family `footnote`, by the rule's id. */
export const FOOTNOTE: Readonly<Record<string, Rule>> = {
  'footnote/never-called': neverCalled,
};
