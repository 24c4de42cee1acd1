import type { Rule } from '../../rule.ts';
import afterFiling from './after-filing.ts';
import beforeEvent from './before-event.ts';
import neverUsed from './never-used.ts';
import noDate from './no-date.ts';
import noPlace from './no-place.ts';
import noSupport from './no-support.ts';
import noteDate from './note-date.ts';
import noteNumber from './note-number.ts';
import numberShared from './number-shared.ts';
import pageOutside from './page-outside.ts';
import recordingDate from './recording-date.ts';
import sourceTooEarly from './source-too-early.ts';

/** What is looked for in the family `proof`, by the rule's id. */
export const PROOF: Readonly<Record<string, Rule>> = {
  'proof/after-filing': afterFiling,
  'proof/before-event': beforeEvent,
  'proof/never-used': neverUsed,
  'proof/no-date': noDate,
  'proof/no-place': noPlace,
  'proof/no-support': noSupport,
  'proof/note-date': noteDate,
  'proof/note-number': noteNumber,
  'proof/number-shared': numberShared,
  'proof/page-outside': pageOutside,
  'proof/recording-date': recordingDate,
  'proof/source-too-early': sourceTooEarly,
};
