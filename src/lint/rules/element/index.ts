import type { Rule } from '../../rule.ts';
import context from './context.ts';
import crime from './crime.ts';
import mental from './mental.ts';
import unalleged from './unalleged.ts';
import unlinked from './unlinked.ts';

/** What is looked for in the family `element`, by the rule's id. */
export const ELEMENT: Readonly<Record<string, Rule>> = {
  'element/context': context,
  'element/crime': crime,
  'element/mental': mental,
  'element/unalleged': unalleged,
  'element/unlinked': unlinked,
};
