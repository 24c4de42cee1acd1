import { fieldOf } from '../../../model/authority.ts';
import { smallLetters } from '../../../text/small-letters.ts';
import { citedInNotes } from '../../reading/cited-works.ts';
import { asWritten, datesByStatement, overlap, type ProseDate } from '../../reading/dates.ts';
import { dayNumber } from '../../reading/days.ts';
import { type NoteCall, noteCallsOf } from '../../reading/note-calls.ts';
import type { Statement } from '../../reading/statements.ts';
import { type WrittenDate, writtenDates } from '../../reading/written-dates.ts';
import type { Exhibit, Rule } from '../../rule.ts';
import { TOLD_EVENTS } from '../../words/told-events.ts';

/** The day of an event, as a note or the title of what it cites gives it. */
interface EventDay {
  readonly date: WrittenDate;
  readonly words: string;
  readonly told: RegExp;
  /** Where it says so, where that is not the note itself. */
  readonly where: string;
}

type Call = NoteCall<EventDay>;

const NAMED = Object.entries(TOLD_EVENTS).map(([, { named, told }]) => ({
  told,
  // `11 July 2025 speech`, `11 July evening raid`
  behind: new RegExp(`^,?\\s+(?:[A-Za-zÀ-ỿ’'-]+\\s+){0,2}?(?:${named})\\b`, 'u'),
  // `speech of 11 July 2025`, `raid on Zenda on the night of 11 July`
  before: new RegExp(
    `\\b(?:${named})\\b(?:\\s+[A-Za-zÀ-ỿ’'-]+){0,6}?\\s+(?:of|on)(?:\\s+the\\s+(?:morning|night|evening|day)\\s+of)?\\s+$`,
    'u',
  ),
}));
/** Words by which a note tells of something else than the text does. */
const OTHERWISE =
  /\b(?:earlier|later|previous(?:ly)?|another|other|also|second|third|compare|contrast|cf|differ[a-z]*|however|but|not|after|before|since|until|anniversary|following|see\s+generally|background|similar|resembl[a-z]*)\b/u;
/** So many days apart a day is a slip, whatever event the text tells of. */
const NEAR = 3;

const rule: Rule = {
  summary: 'a note supports another day than the text gives',
  why: 'The text says 12 July and the note tells of the speech of 11 July: one of the two is wrong, or the note supports something else. Read are days that a note, or the title of a work that it cites, gives for an event; the day on which something was published or written is none.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: `sources: [{id: log, title: Broadcasts of Radio Strelsau}]
general_allegations: ["On 12 July 2025, in Zenda, @doe declared the town his own.^[[@log, p. 5], the 11 July 2025 speech.]"]`,
    good: `sources: [{id: log, title: Broadcasts of Radio Strelsau, issued: 2025-07-13}]
general_allegations: ["On 12 July 2025, in Zenda, @doe declared the town his own.^[[@log, p. 5], the 12 July 2025 speech; see also his speech of 2 May 2025.]"]`,
  },
  *check(exhibit) {
    for (const call of noteCallsOf(exhibit, (note) => eventDaysOf(note, exhibit))) {
      const told = datesAt(call, exhibit);
      const [first] = told;
      const found = first && call.supports.find((event) => contradicts(event, told, call));
      if (!found) continue;
      const { caller, note } = call;
      yield {
        span: caller.span(first.start, first.end),
        message: `the text says \`${asWritten(first)}\`, and note ${note.number ?? ''} that supports it \`${found.words}\`${found.where}`,
        help: 'find out which day is right, or cite what supports this one',
      };
    }
  },
};

/** The dates of the sentence, those of the paragraph where the sentence has none. */
function datesAt({ caller, sentence }: Call, exhibit: Exhibit): readonly ProseDate[] {
  const all = datesByStatement(exhibit).get(caller) ?? [];
  const own = all.filter(({ start }) => sentence.start <= start && start < sentence.end);
  return own.length > 0 ? own : all;
}

function contradicts({ date, told: words }: EventDay, told: readonly ProseDate[], call: Call): boolean {
  const event = { first: date, last: date };
  const { caller, sentence } = call;
  if (told.some((each) => overlap(each, event))) return false;
  const given = caller.home.paragraph?.date;
  if (given && overlap({ first: given, last: given }, event)) return false;
  return (
    words.test(caller.text.slice(sentence.start, sentence.end)) ||
    told.some((each) => isNear(each.first, date))
  );
}

function isNear(one: ProseDate['first'], other: WrittenDate): boolean {
  const [here, there] = [dayNumber(one), dayNumber({ year: one.year as number, ...other })];
  return here !== undefined && there !== undefined && Math.abs(here - there) <= NEAR;
}

function* eventDaysOf(note: Statement, exhibit: Exhibit): Generator<EventDay> {
  yield* eventDaysIn(note.text, '');
  for (const { authority } of citedInNotes(exhibit).get(note.home.note) ?? [])
    yield* eventDaysIn(fieldOf(authority, 'title'), `, in the title of \`${authority.id.text}\``);
}

function* eventDaysIn(text: string, where: string): Generator<EventDay> {
  if (!/\d/.test(text)) return;
  const small = smallLetters(text);
  for (const dates of writtenDates(text)) {
    const [date] = dates;
    if (dates.length > 1 || !date || date.day === undefined) continue;
    const before = clauseBefore(small, date.start);
    if (OTHERWISE.test(before)) continue;
    const behind = small.slice(date.end, date.end + 60);
    for (const each of NAMED) {
      const named = each.behind.exec(behind)?.[0] ?? '';
      const leading = named === '' ? (each.before.exec(before)?.[0] ?? '') : '';
      if (named === '' && leading === '') continue;
      yield {
        date,
        told: each.told,
        where,
        words: text.slice(date.start - leading.length, date.end + named.length),
      };
      break;
    }
  }
}

/** What stands before a date, from the last stop, semicolon or bracket on. */
function clauseBefore(text: string, at: number): string {
  return /[^.;:()]*$/.exec(text.slice(Math.max(0, at - 90), at))?.[0] ?? '';
}

export default rule;
