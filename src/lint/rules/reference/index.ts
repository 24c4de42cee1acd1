import type { Rule } from '../../rule.ts';
import backwardsRange from './backwards-range.ts';
import containsItself from './contains-itself.ts';
import countNamedOtherwise from './count-named-otherwise.ts';
import howMany from './how-many.ts';
import howManyRows from './how-many-rows.ts';
import incorporatesNothing from './incorporates-nothing.ts';
import listedTwice from './listed-twice.ts';
import ownNumber from './own-number.ts';
import typedNumber from './typed-number.ts';
import typedTitle from './typed-title.ts';
import unknownItem from './unknown-item.ts';
import unknownNumber from './unknown-number.ts';
import unknownSchedule from './unknown-schedule.ts';
import unknownSection from './unknown-section.ts';
import wrongWay from './wrong-way.ts';

/** What is looked for in the family `reference`, by the rule's id. */
export const REFERENCE: Readonly<Record<string, Rule>> = {
  'reference/backwards-range': backwardsRange,
  'reference/contains-itself': containsItself,
  'reference/count-named-otherwise': countNamedOtherwise,
  'reference/how-many': howMany,
  'reference/how-many-rows': howManyRows,
  'reference/incorporates-nothing': incorporatesNothing,
  'reference/listed-twice': listedTwice,
  'reference/own-number': ownNumber,
  'reference/typed-number': typedNumber,
  'reference/typed-title': typedTitle,
  'reference/unknown-item': unknownItem,
  'reference/unknown-number': unknownNumber,
  'reference/unknown-schedule': unknownSchedule,
  'reference/unknown-section': unknownSection,
  'reference/wrong-way': wrongWay,
};
