import type { Rule } from '../../rule.ts';
import age from './age.ts';
import eachAccused from './each-accused.ts';
import inNoCount from './in-no-count.ts';
import nobody from './nobody.ts';
import notCharged from './not-charged.ts';
import sum from './sum.ts';
import whichAccused from './which-accused.ts';

/** What is looked for in the family `person`, by the rule's id. */
export const PERSON: Readonly<Record<string, Rule>> = {
  'person/age': age,
  'person/each-accused': eachAccused,
  'person/in-no-count': inNoCount,
  'person/nobody': nobody,
  'person/not-charged': notCharged,
  'person/sum': sum,
  'person/which-accused': whichAccused,
};
