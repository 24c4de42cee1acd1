import type { Rule } from '../../rule.ts';
import beforeDefinition from './before-definition.ts';
import caseVariant from './case-variant.ts';
import definedTwice from './defined-twice.ts';
import late from './late.ts';
import longForm from './long-form.ts';
import neverDefined from './never-defined.ts';
import neverUsed from './never-used.ts';
import twoStyles from './two-styles.ts';
import undefinedTerm from './undefined.ts';
import usedOnce from './used-once.ts';

/** What is looked for in the family `term`, by the rule's id. */
export const TERM: Readonly<Record<string, Rule>> = {
  'term/before-definition': beforeDefinition,
  'term/case-variant': caseVariant,
  'term/defined-twice': definedTwice,
  'term/late': late,
  'term/long-form': longForm,
  'term/never-defined': neverDefined,
  'term/never-used': neverUsed,
  'term/two-styles': twoStyles,
  'term/undefined': undefinedTerm,
  'term/used-once': usedOnce,
};
