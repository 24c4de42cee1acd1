import type { Rule } from '../../rule.ts';
import accused from './accused.ts';
import joined from './joined.ts';
import misspelt from './misspelt.ts';
import nearMiss from './near-miss.ts';
import person from './person.ts';
import protectedName from './protected.ts';
import pseudonym from './pseudonym.ts';
import rank from './rank.ts';
import state from './state.ts';
import variant from './variant.ts';

/** What is looked for in the family `name`, by the rule's id. */
export const NAME: Readonly<Record<string, Rule>> = {
  'name/accused': accused,
  'name/joined': joined,
  'name/misspelt': misspelt,
  'name/near-miss': nearMiss,
  'name/person': person,
  'name/protected': protectedName,
  'name/pseudonym': pseudonym,
  'name/rank': rank,
  'name/state': state,
  'name/variant': variant,
};
