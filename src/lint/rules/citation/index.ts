import type { Rule } from '../../rule.ts';
import outsideFootnote from './outside-footnote.ts';

/** What is looked for in the family `citation`, by the rule's id. */
export const CITATION: Readonly<Record<string, Rule>> = {
  'citation/outside-footnote': outsideFootnote,
};
