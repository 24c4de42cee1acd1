import type { Rule } from '../../rule.ts';
import citedWrongly from './cited-wrongly.ts';
import describedOtherwise from './described-otherwise.ts';
import modeDefinesCrime from './mode-defines-crime.ts';
import modeNotAllowed from './mode-not-allowed.ts';
import neverIntroduced from './never-introduced.ts';
import noMode from './no-mode.ts';
import notACrime from './not-a-crime.ts';
import notAMode from './not-a-mode.ts';
import notInForce from './not-in-force.ts';
import otherCourt from './other-court.ts';
import reliedOnWrongly from './relied-on-wrongly.ts';
import titleNamesAnother from './title-names-another.ts';
import tooBroad from './too-broad.ts';
import twoStatutes from './two-statutes.ts';
import twoStyles from './two-styles.ts';
import unknownElement from './unknown-element.ts';
import unknownProvision from './unknown-provision.ts';
import whichInstrument from './which-instrument.ts';
import wrongInstrument from './wrong-instrument.ts';

/** What is looked for in the family `law`, by the rule's id. */
export const LAW: Readonly<Record<string, Rule>> = {
  'law/cited-wrongly': citedWrongly,
  'law/described-otherwise': describedOtherwise,
  'law/mode-defines-crime': modeDefinesCrime,
  'law/mode-not-allowed': modeNotAllowed,
  'law/never-introduced': neverIntroduced,
  'law/no-mode': noMode,
  'law/not-a-crime': notACrime,
  'law/not-a-mode': notAMode,
  'law/not-in-force': notInForce,
  'law/other-court': otherCourt,
  'law/relied-on-wrongly': reliedOnWrongly,
  'law/title-names-another': titleNamesAnother,
  'law/too-broad': tooBroad,
  'law/two-statutes': twoStatutes,
  'law/two-styles': twoStyles,
  'law/unknown-element': unknownElement,
  'law/unknown-provision': unknownProvision,
  'law/which-instrument': whichInstrument,
  'law/wrong-instrument': wrongInstrument,
};
