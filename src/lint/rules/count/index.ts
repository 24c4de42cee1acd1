import type { Rule } from '../../rule.ts';
import noAccused from './no-accused.ts';
import noPlace from './no-place.ts';
import noTime from './no-time.ts';
import refersToItself from './refers-to-itself.ts';

/** What is looked for in the family `count`, by the rule's id. */
export const COUNT: Readonly<Record<string, Rule>> = {
  'count/no-accused': noAccused,
  'count/no-place': noPlace,
  'count/no-time': noTime,
  'count/refers-to-itself': refersToItself,
};
