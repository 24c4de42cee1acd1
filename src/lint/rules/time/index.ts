import type { Rule } from '../../rule.ts';
import afterDeath from './after-death.ts';
import backwards from './backwards.ts';
import dateDiffers from './date-differs.ts';
import duration from './duration.ts';
import future from './future.ts';
import impossibleDate from './impossible-date.ts';
import noPeriod from './no-period.ts';
import openedClosed from './opened-closed.ts';
import orderedLater from './ordered-later.ts';
import otherDay from './other-day.ts';
import outsidePeriod from './outside-period.ts';
import periodDiffers from './period-differs.ts';
import reckonedDay from './reckoned-day.ts';
import referredDate from './referred-date.ts';
import rowBackwards from './row-backwards.ts';
import scheduleDiffers from './schedule-differs.ts';
import thatDay from './that-day.ts';
import twoDates from './two-dates.ts';
import twoDays from './two-days.ts';
import twoStyles from './two-styles.ts';
import wrongWeekday from './wrong-weekday.ts';

/** What is looked for in the family `time`, by the rule's id. */
export const TIME: Readonly<Record<string, Rule>> = {
  'time/after-death': afterDeath,
  'time/backwards': backwards,
  'time/date-differs': dateDiffers,
  'time/duration': duration,
  'time/future': future,
  'time/impossible-date': impossibleDate,
  'time/no-period': noPeriod,
  'time/opened-closed': openedClosed,
  'time/ordered-later': orderedLater,
  'time/other-day': otherDay,
  'time/outside-period': outsidePeriod,
  'time/period-differs': periodDiffers,
  'time/reckoned-day': reckonedDay,
  'time/referred-date': referredDate,
  'time/row-backwards': rowBackwards,
  'time/schedule-differs': scheduleDiffers,
  'time/that-day': thatDay,
  'time/two-dates': twoDates,
  'time/two-days': twoDays,
  'time/two-styles': twoStyles,
  'time/wrong-weekday': wrongWeekday,
};
