import type { Rule } from '../../rule.ts';
import amendedOtherwise from './amended-otherwise.ts';
import caseNumber from './case-number.ts';
import exParte from './ex-parte.ts';
import language from './language.ts';
import missing from './missing.ts';
import notesForbidden from './notes-forbidden.ts';
import scheduleUnmentioned from './schedule-unmentioned.ts';
import tooLong from './too-long.ts';
import unprinted from './unprinted.ts';
import workingLanguage from './working-language.ts';

/** What is looked for in the family `form`, by the rule's id. */
export const FORM: Readonly<Record<string, Rule>> = {
  'form/amended-otherwise': amendedOtherwise,
  'form/case-number': caseNumber,
  'form/ex-parte': exParte,
  'form/language': language,
  'form/missing': missing,
  'form/notes-forbidden': notesForbidden,
  'form/schedule-unmentioned': scheduleUnmentioned,
  'form/too-long': tooLong,
  'form/unprinted': unprinted,
  'form/working-language': workingLanguage,
};
