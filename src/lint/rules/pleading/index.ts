import type { Rule } from '../../rule.ts';
import alternativeUnsaid from './alternative-unsaid.ts';
import argument from './argument.ts';
import formula from './formula.ts';
import leftoverElement from './leftover-element.ts';
import openEnded from './open-ended.ts';
import sameCharge from './same-charge.ts';
import twoCrimes from './two-crimes.ts';
import unchargedMode from './uncharged-mode.ts';
import unrelied from './unrelied.ts';

/** What is looked for in the family `pleading`, by the rule's id. */
export const PLEADING: Readonly<Record<string, Rule>> = {
  'pleading/alternative-unsaid': alternativeUnsaid,
  'pleading/argument': argument,
  'pleading/formula': formula,
  'pleading/leftover-element': leftoverElement,
  'pleading/open-ended': openEnded,
  'pleading/same-charge': sameCharge,
  'pleading/two-crimes': twoCrimes,
  'pleading/uncharged-mode': unchargedMode,
  'pleading/unrelied': unrelied,
};
