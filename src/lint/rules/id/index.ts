import type { Rule } from '../../rule.ts';
import doubled from './doubled.ts';

/** What is looked for in the family `id`, by the rule's id. */
export const ID: Readonly<Record<string, Rule>> = {
  'id/doubled': doubled,
};
