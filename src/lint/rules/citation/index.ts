import type { Rule } from '../../rule.ts';
import accessDate from './access-date.ts';
import address from './address.ts';
import afterFiling from './after-filing.ts';
import incomplete from './incomplete.ts';
import misnamedField from './misnamed-field.ts';
import neverCited from './never-cited.ts';
import noAccessDate from './no-access-date.ts';
import noPinpoint from './no-pinpoint.ts';
import outsideFootnote from './outside-footnote.ts';
import twoIds from './two-ids.ts';
import unknownType from './unknown-type.ts';

/** What is looked for in the family `citation`, by the rule's id. */
export const CITATION: Readonly<Record<string, Rule>> = {
  'citation/access-date': accessDate,
  'citation/address': address,
  'citation/after-filing': afterFiling,
  'citation/incomplete': incomplete,
  'citation/misnamed-field': misnamedField,
  'citation/never-cited': neverCited,
  'citation/no-access-date': noAccessDate,
  'citation/no-pinpoint': noPinpoint,
  'citation/outside-footnote': outsideFootnote,
  'citation/two-ids': twoIds,
  'citation/unknown-type': unknownType,
};
