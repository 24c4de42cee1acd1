import type { Allegation } from '../../reading/allegations.ts';
import { untoldConduct } from '../../reading/narrative.ts';
import { placeNamesOf } from '../../reading/place-names.ts';
import { countsWithoutPlace, namesPlace } from '../../reading/untold.ts';
import type { Exhibit, Rule } from '../../rule.ts';

/** Words that say where by what was told before. */
const THERE =
  /\b(?:there|here|throughout|routinely|regularly|systematically|everywhere|the\s+(?:capital|country|front\s+line|coast|sea)|at\s+(?:the|this|that|his|her|their)\s+[a-zà-ỿ]+|in\s+(?:the|this|that|his|her|their|a|an)\s+(?:same\s+)?(?:building|house|cellar|basement|cell|room|field|forest|woods?|yard|mill|church|mosque|factory|bridge|river|market|court|garage|hall|office|houses|homes|area|zone|sector|country|capital|port|harbour|sea)s?|(?:these|those)\s+(?:places?|locations?|sites?))\b/u;

/** A place that something was done to, or a part of a country by its name. */
const TO_PLACE =
  /\b(?:attacked|entered|shelled|bombed|bombarded|stormed|captured|occupied|invaded|besieged|raided|overran|seized|took|looted|burned|destroyed)\s+(?:the\s+)?\p{Upper}|\p{Upper}\p{Lower}+\s+(?:District|Province|Region|Municipality|County|Oblast|Camp|Prison|Village|Town|City)\b/u;

const rule: Rule = {
  summary: 'a paragraph alleges what was done to persons or things, and does not say where',
  why: 'Time and place are told with every act, as far as they are known. A place counts wherever it stands: in the text, in `place`, in the heading. What was said or decided may have been so anywhere, and is not asked. Where a paragraph just before it under one heading has a place nothing is said. Of a count that says nowhere where, `count/no-place` tells; and where most paragraphs say nowhere where, one finding.',
  source: 'regulation 52(1)(b) of the Regulations of the Court (checked)',
  severity: 'warning',
  language: 'en',
  example: {
    bad: `general_allegations: ["On 6 May 2024 lancers shot 12 men."]`,
    good: `general_allegations: ["On 6 May 2024 lancers shot 12 men in Zenda.", "On 7 May 2024 they shot four more."]`,
  },
  check: (exhibit) =>
    untoldConduct(exhibit, {
      asks: ({ isAct }) => isAct,
      tells: (allegation) => tellsWhere(allegation, exhibit),
      goesOn: () => true,
      counts: countsWithoutPlace(exhibit),
      message: 'where this was done',
      help: 'give the place, in the text or as `place`',
    }),
};

function tellsWhere({ paragraph, statements, sections }: Allegation, exhibit: Exhibit): boolean {
  if (paragraph.place !== undefined || paragraph.incident?.place !== undefined) return true;
  const { pattern, persons } = placeNamesOf(exhibit);
  return [...statements, ...sections.map(({ heading }) => ({ text: heading.text, references: [] }))].some(
    ({ text, references }) =>
      references.length > 0 ||
      THERE.test(text.toLowerCase()) ||
      TO_PLACE.test(text) ||
      pattern?.test(text) ||
      namesPlace(text, persons),
  );
}

export default rule;
