import { datesOf, type Parts, paperDateBefore } from '../../reading/dates.ts';
import { phraseFinder } from '../../reading/phrases.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import { allegationsIn, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';

const PERSONS = '(?:he|she|they|accused|defendants?|forces|troops|soldiers|army|government|leaders?)';
const NOT_YET = phraseFinder([
  {
    words:
      '(?:is|are) (?:also |now |currently |still |even )?(?:considering|contemplating|preparing to|planning to|about to|going to|expected to|likely to (?:order|commit|kill|attack|continue|repeat))|may (?:yet|still|again) (?:commit|kill|order|attack|continue|repeat)',
  },
  { words: `${PERSONS} (?:also |still )?(?:plans?|intends?|proposes?) to|(?:intends|proposes) to` },
  {
    words:
      "[A-Za-zÀ-ỿ’'-]{1,60} will (?:also |soon |then |continue to )?(?!(?:of|on|to|and|or|that|in|at|by|is|was|for|with|against)(?![A-Za-zÀ-ỿ])|be (?:referred|called|known|set|given|shown|proved|proven))(?:be )?[A-Za-zÀ-ỿ]+",
  },
  { words: 'in the (?:near )?future' },
]);
/** What no noun `will` can be followed by. */
const BEFALLS =
  /\swill\s(?:[a-z]+\s)?be\s(?:attacked|killed|shelled|deported|expelled|executed|continued|carried|committed|repeated|invaded|bombed|destroyed|occupied|seized|launched|resumed)$/i;
/** In `their will prevailed` it is a noun: the subject of the verb is one of these, or a name. */
const SUBJECT = new RegExp(`^${PERSONS}\\s`, 'iu');
/** Those whose plans are no conduct that is charged. */
const COURTS =
  /\b(?:Prosecut(?:or|ion)|United States|Government|Grand Jury|Tribunal|Court|Chamber|Registrar|Defence|evidence|trial)\b/iu;
/** A promise was made when it was made. */
const SAID =
  /\b(?:said|stated|declared|announced|promised|threatened|vowed|warned|told|ordered|assured|wrote|hoped|knew|aware|believed|agreed|pledged|knowledge|expected|knowing)\b/iu;

const rule: Rule = {
  summary: 'something is charged that has not happened yet',
  why: 'An indictment charges the past: what somebody is considering, or is dated after the paper itself, is no crime and cannot be proved.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 8 bis', paragraphs: ['@doe is considering the supply of newer weapons.']}]",
    good: "counts: [{id: one, crime: 'rome_statute 8 bis', paragraphs: ['@doe supplied weapons, against their will.']}]",
  },
  *check(exhibit) {
    yield* afterThePaper(exhibit);
    for (const statement of allegationsIn(statementsOf(exhibit))) {
      const { text, span, home } = statement;
      const told = new Set<number>();
      for (const { start, end } of NOT_YET(statement)) {
        const sentence = sentenceAt(text, start);
        const before = text.slice(sentence.start, start);
        if (isNoun(text.slice(start, end))) continue;
        if (told.has(sentence.start) || COURTS.test(text.slice(Math.max(sentence.start, start - 60), end)))
          continue;
        told.add(sentence.start);
        const charged = home.part === 'counts' && !SAID.test(before);
        yield {
          span: span(start, end),
          message: `\`${text.slice(start, end)}\` speaks of what has not happened`,
          help: 'charge what was done; plead a plan only for what it shows of intent, and say so',
          ...(charged ? {} : { severity: 'info' as const }),
        };
      }
    }
  },
};

function isNoun(words: string): boolean {
  return (
    /\swill\s/iu.test(words) && !BEFALLS.test(words) && !SUBJECT.test(words) && !/^\p{Upper}/u.test(words)
  );
}

/** Acts, and a period, that are later than the paper. */
function* afterThePaper(exhibit: Exhibit): Generator<Objection> {
  const { document, period } = exhibit.analysis.case;
  const signed = document.date;
  if (!signed) return;
  const isLater = (date: Parts) => paperDateBefore(date, exhibit) !== undefined;
  const help = 'mend the date, or the date of the paper';
  const says = (date: string) => `\`${date}\` is later than this paper, which is dated \`${signed.at.text}\``;
  if (period && isLater(period.to))
    yield {
      span: period.to.at,
      message: `the period ends after this paper was signed: ${says(period.to.at.text)}`,
      help,
    };
  const dated = new Set(allegationsIn(statementsOf(exhibit)).map(({ home }) => home.paragraph?.date));
  for (const date of dated)
    if (date && isLater(date)) yield { span: date.at, message: says(date.at.text), help };
  for (const { statement, first, last } of datesOf(exhibit)) {
    const { role, text } = statement;
    if (role !== 'paragraph' && role !== 'item' && role !== 'cell') continue;
    for (const date of new Set([first, last]))
      if (isLater(date))
        yield {
          span: statement.span(date.start, date.end),
          message: says(text.slice(date.start, date.end)),
          help,
        };
  }
}

export default rule;
