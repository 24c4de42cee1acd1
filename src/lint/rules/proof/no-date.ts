import type { Allegation } from '../../reading/allegations.ts';
import { isOfAccused } from '../../reading/conduct.ts';
import { untoldConduct } from '../../reading/narrative.ts';
import { headingDatesOf, toldDatesOf } from '../../reading/told-dates.ts';
import { countsWithoutTime } from '../../reading/untold.ts';
import type { Exhibit, Rule } from '../../rule.ts';

/** Words that hang a time on what was told before, or on the period of the charges. */
const TIME =
  /\b(?:times?\s+relevant|throughout|during|relevant\s+(?:time|period)|(?:that|this|the\s+same|same|next|following|previous|every|each)\s+(?:day|night|morning|afternoon|evening|week|month|year|time|period|occasion|winter|summer|spring|autumn)s?|(?:hours?|days?|weeks?|months?|minutes?|years?)\s+(?:later|earlier|before|after|afterwards)|thereafter|afterwards?|subsequently|then|later|meanwhile|simultaneously|daily|in\s+the\s+course\s+of|at\s+(?:the|that)\s+time|by\s+then|until\s+then|since\s+then)\b/;
/** What takes up what was just told, and goes on from it. */
const GOES_ON =
  /^(?:the|these|those|this|that|they|he|she|it|their|his|her|its|some|several|others?|most|many|all|both|each|one|two|at\s+least|a|an|there|upon|after|before|when|while|once|as|in\s+(?:all|total|addition)|\d|soldiers|guards|fighters|members|troops|forces|police|officers|units?|men|women|children|prisoners|detainees|victims|villagers|residents|civilians|houses|shells|bodies)\b/;

/** Those of whom was told, wherever they stand. */
const THEM =
  /\b(?:them|they|their|theirs|these|those|him|her|the\s+(?:soldiers|guards|fighters|men|women|children|prisoners|detainees|victims|villagers|civilians|others|attackers|crews?|convoy))\b/;

const rule: Rule = {
  summary: 'a paragraph alleges what somebody did, and does not say when',
  why: 'Time and place are told with every act, as far as they are known. A date counts wherever it stands: in the text, in `date`, in the heading; so do words such as “the next day”. Where a paragraph just before it under one heading has a date it is information, and nothing where the words go on from there. Of what was said or decided only the acts of an accused are asked. Of a count that says nowhere when, `count/no-time` tells; and where most paragraphs say nowhere when, one finding.',
  source: 'regulation 52(1)(b) of the Regulations of the Court (checked)',
  severity: 'warning',
  language: 'en',
  example: {
    bad: `general_allegations: [{heading: The mill, paragraphs: ["@doe ordered lancers to burn the mill of Zenda, and 12 men were killed."]}]`,
    good: `general_allegations: [{heading: The mill, paragraphs: ["On 6 May 2024 @doe ordered lancers to burn the mill of Zenda.", "They shot 12 men."]}]`,
  },
  check: (exhibit) =>
    untoldConduct(exhibit, {
      asks: (conduct) => conduct.isAct || isOfAccused(conduct, exhibit),
      tells: (allegation) => tellsWhen(allegation, exhibit),
      goesOn: ({ statement, sentence, end }) => goesOnFrom(statement.small.slice(sentence.start, end + 40)),
      counts: countsWithoutTime(exhibit),
      message: 'when this was done',
      help: 'give the day, or the period, in the text or as `date`',
    }),
};

function goesOnFrom(words: string): boolean {
  return GOES_ON.test(words) || THEM.test(words);
}

function tellsWhen(allegation: Allegation, exhibit: Exhibit): boolean {
  return (
    toldDatesOf(allegation, exhibit).length > 0 ||
    headingDatesOf(allegation).length > 0 ||
    allegation.statements.some(({ small, references }) => references.length > 0 || TIME.test(small))
  );
}

export default rule;
