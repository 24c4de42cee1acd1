import { type CitedPlace, citedInNotes } from '../../reading/cited-works.ts';
import { asWritten, datesByStatement, type ProseDate } from '../../reading/dates.ts';
import { dayNumber } from '../../reading/days.ts';
import { type NoteCall, noteCallsOf } from '../../reading/note-calls.ts';
import type { Exhibit, Rule } from '../../rule.ts';

/** Works that tell what has happened; law and judgments are cited for what they say of it. */
const TELLS: ReadonlySet<string> = new Set([
  'article-newspaper',
  'article-magazine',
  'post',
  'post-weblog',
  'webpage',
  'broadcast',
  'report',
  'interview',
  'speech',
]);
/** What is said of a day to come, and a day before which something was done. */
const TO_COME = /\b(?:plan|intend|agree|decid|propos|promis|expect|schedul)[a-z]*\b/i;
const AT_LATEST = /\b(?:by|before|until|not\s+later\s+than)\s+(?:on\s+or\s+about\s+)?$/i;

const rule: Rule = {
  summary: 'a source was published before what it is to prove',
  why: 'A report of March cannot prove what was done in April: the day is wrong, or the note is another paragraph’s. Read where all works of a note tell of events and have a date of their own, a day’s difference of the clocks left aside.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: `sources: [{id: roe, type: article-newspaper, title: Lancers Enter Zenda, container-title: Reuters, issued: 2024-05-05}]
general_allegations: ["On 9 June 2024 lancers burned the mill of Zenda.^[[@roe].]"]`,
    good: `sources: [{id: roe, type: article-newspaper, title: Lancers Burn Mill, container-title: Reuters, issued: 2024-06-10}]
general_allegations: ["On 9 June 2024 lancers burned the mill of Zenda.^[[@roe].]"]`,
  },
  *check(exhibit) {
    const cited = citedInNotes(exhibit);
    for (const call of noteCallsOf(exhibit, ({ home }) => cited.get(home.note) ?? [])) {
      const latest = latestOf(call.supports);
      if (latest === undefined) continue;
      const date = firstDayIn(call, exhibit);
      const day = date && dayNumber(date.first);
      if (!date || day === undefined || day <= latest + 1) continue;
      const { caller, note, supports: works } = call;
      const ids = works.map(({ authority }) => `\`${authority.id.text}\``).join(', ');
      yield {
        span: caller.span(date.start, date.end),
        message: `${ids} in note ${note.number ?? ''} ${works.length > 1 ? 'were' : 'was'} published before \`${asWritten(date)}\``,
        help: 'mend the day, or cite what tells of it',
      };
    }
  },
};

/** The last day on which one of the works may have been published; undefined where one of them may tell of any day. */
function latestOf(works: readonly CitedPlace[]): number | undefined {
  const days = works.map(({ authority: { type, dates } }) => {
    const issued = dates.get('issued');
    return TELLS.has(type) && issued ? dayNumber((issued.until ?? issued) as { year: number }) : undefined;
  });
  return days.length > 0 && days.every((day) => day !== undefined) ? Math.max(...days) : undefined;
}

/** The earliest date of what the note supports, where it has only days and tells of nothing to come. */
function firstDayIn({ caller, supported }: NoteCall<CitedPlace>, exhibit: Exhibit): ProseDate | undefined {
  if (TO_COME.test(caller.text.slice(supported.start, supported.end))) return undefined;
  const all = datesByStatement(exhibit).get(caller) ?? [];
  const own = all.filter(({ start }) => supported.start <= start && start < supported.end);
  if (own.some(({ start }) => AT_LATEST.test(caller.text.slice(Math.max(0, start - 30), start))))
    return undefined;
  if (own.some(({ first }) => dayNumber(first) === undefined)) return undefined;
  return own.toSorted((one, other) => (dayNumber(one.first) ?? 0) - (dayNumber(other.first) ?? 0))[0];
}

export default rule;
