import type { Authority } from '../../../model/authority.ts';
import {
  beforeCitation,
  behindCitation,
  type CitedPlace,
  citedPlacesOf,
  spanOf,
} from '../../reading/cited-works.ts';
import { datesByStatement, firstDay } from '../../reading/dates.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';
import { WORK_TYPES } from '../../words/work-types.ts';

/** Words by which the whole of a work is meant. */
const AS_A_WHOLE = /\b(?:(?:see\s+)?generally|passim|as\s+a\s+whole|in\s+its\s+entirety|throughout)\b/i;
/** Words by which it may be. */
const COMPARED = /\b(?:compare|contrast|cf\.?|see\s+also|e\.g\.?,?|for\s+example)\s*$/i;
/** A page or a paragraph that stands behind the brackets. */
const BEHIND = /^,?\s*(?:at\s+\d|(?:paras?|pp?|arts?|secs?|ss?|ch|chs|vol|tab|fn|n|nn)\b\.?\s*\d|[§¶]|\d)/i;

const rule: Rule = {
  summary: 'a judgment, a book or a transcript is cited without the page or the paragraph',
  why: 'A reader cannot check an allegation against three hundred pages. Nothing is asked of news, web pages and law; nor where the whole is meant, as by “see generally”, or where the sentence tells of the decision itself by its date.',
  source: 'the courts’ directions on citing, and the manuals of citation (unchecked)',
  severity: 'warning',
  example: {
    bad: `sources: [{id: roe, type: legal_case, title: Prosecutor v. Roe, authority: SCSL, issued: 2013-09-26}]
general_allegations: ["The attack was systematic.^[[@roe].]"]`,
    good: `sources: [{id: roe, type: legal_case, title: Prosecutor v. Roe, authority: SCSL, issued: 2013-09-26}]
general_allegations: ["The attack was systematic.^[[@roe, para. 5].]", "On 26 September 2013 Roe was convicted.^[[@roe].]"]`,
  },
  *check(exhibit) {
    const notes = new Map(statementsOf(exhibit).map((each) => [each.home.note, each]));
    for (const [authority, places] of citedPlacesOf(exhibit)) {
      const type = WORK_TYPES[authority.type];
      if (!type?.pinpoint || isShort(authority)) continue;
      for (const place of places) {
        if (place.work.pinpoint !== '' || BEHIND.test(behindCitation(place)) || isWhole(place)) continue;
        if (tellsOfItself(authority, notes.get(place.note), exhibit)) continue;
        yield {
          span: spanOf(place),
          message: `the ${type.name} \`${authority.id.text}\` is cited without a page or paragraph`,
          help: `say where in it: \`[@${authority.id.text}, para. 5]\`; or \`see generally\` before it, where all of it is meant`,
          severity: COMPARED.test(`${beforeCitation(place)}${place.work.prefix}`) ? 'info' : type.pinpoint,
        };
      }
    }
  },
};

function isWhole(place: CitedPlace): boolean {
  return [beforeCitation(place).slice(-24), place.work.prefix, behindCitation(place).slice(0, 24)].some(
    (words) => AS_A_WHOLE.test(words),
  );
}

/** A press release of three pages needs none. */
function isShort({ fields }: Authority): boolean {
  const pages = Number(fields.get('number-of-pages')?.text ?? Number.NaN);
  return pages <= 5;
}

/** Whether the sentence that calls the note gives the day on which the work was issued: it is cited as what happened then. */
function tellsOfItself({ dates }: Authority, note: Statement | undefined, exhibit: Exhibit): boolean {
  const issued = dates.get('issued');
  const caller = note?.home.caller;
  if (issued?.day === undefined || !caller) return false;
  return caller.calls
    .filter(({ note: key }) => key === note.home.note)
    .some(({ at }) => {
      const { start } = sentenceAt(caller.text, Math.max(0, at - 1));
      const dated = datesByStatement(exhibit).get(caller) ?? [];
      return dated.some(
        ({ first, start: from }) => start <= from && from < at && firstDay(first) === firstDay(issued),
      );
    });
}

export default rule;
