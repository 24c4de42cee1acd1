import type { Schedule } from '../../../model/case.ts';
import { escapePattern } from '../../../text/escape-pattern.ts';
import {
  asWritten,
  datesByCell,
  datesByStatement,
  isAfter,
  overlap,
  type ProseDate,
} from '../../reading/dates.ts';
import { sentenceAt, sentencesOf } from '../../reading/sentences.ts';
import { allegationsIn, type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';

const DATE_COLUMN = /\bdates?\b|^\W*(?:when|day|time)\b/i;

/** What counts something; smaller numbers stand in many sentences, and count the rows. */
const NUMBER = /^(?:\d{2,3}|\d{1,3}(?:,\d{3})+)$/;
const NAME = /^\p{Upper}[A-Za-zÀ-ỿ'’ -]{3,40}$/u;
/** The day of what somebody said or planned of the event. */
const OF_OTHERS =
  /(?<![A-Za-zÀ-ỿ])(?:order(?:ed|s)?|plan(?:ned|s)?|learn(?:ed|t)|told|report(?:ed|s)?|met|signed|agreed|knew|decided|instruct(?:ed|ions?)|wrote|visited|announced|buried|found)(?![A-Za-zÀ-ỿ])/iu;

/** A row of a schedule that gives a day, and the other things that tell it from its neighbours. */
interface Dated {
  readonly schedule: Schedule;
  readonly date: ProseDate;
  readonly numbers: readonly RegExp[];
  readonly names: readonly RegExp[];
}

const rule: Rule = {
  summary: 'a schedule gives an event another date than the text does',
  why: 'Schedule and text charge one event; with two dates it is two. An event is known by a name and a number of its row, as a place and how many were killed there.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['On 12 December 2023 260 persons were deported from Zenda by train.']\nschedules: [{id: trains, title: Trains, columns: [Date, Persons, From], rows: [['12 June 2023', '260', Zenda], ['3 July 2023', '14', Zenda]]}]",
    good: "general_allegations: ['On 12 June 2023 260 persons were deported from Zenda by train.']\nschedules: [{id: trains, title: Trains, columns: [Date, Persons, From], rows: [['12 June 2023', '260', Zenda], ['3 July 2023', '14', Zenda]]}]",
  },
  *check(exhibit) {
    yield* arrestsBehind(exhibit);
    const rows = datedRows(exhibit, DATE_COLUMN);
    if (rows.length === 0) return;
    const dates = datesByStatement(exhibit);
    for (const statement of allegationsIn(statementsOf(exhibit)))
      for (const { date, days, sentence } of daysBySentence(statement, dates.get(statement) ?? [])) {
        const meant = rows.filter(({ numbers, names }) =>
          [numbers, names].every((marks) => marks.some((mark) => mark.test(sentence))),
        );
        const [row] = meant;
        if (
          !row ||
          statement.home.schedule ||
          OF_OTHERS.test(sentence) ||
          meant.some((one) => days.some((day) => overlap(one.date, day)))
        )
          continue;
        yield objection(date, row);
      }
  },
};

function objection(date: ProseDate, { date: other, schedule }: Dated): Objection {
  return {
    span: date.statement.span(date.start, date.end),
    message: `\`${asWritten(date)}\` here is \`${asWritten(other)}\` in the schedule \`${schedule.title.text}\``,
    help: 'find out which date is right, and write it in both places',
  };
}

/** Since when somebody was held, in a schedule of those who were. */
const HELD_COLUMN =
  /^\W*(?:(?:held|detained|imprisoned|kept)\s+)?(?:from|since)\W*$|^\W*(?:arrested|captured|detained|taken)(?:\s+on)?\W*$/i;
const OF_HELD = /\b(?:held|detain|detention|imprison|prison|arrest|captive|captur)/i;
const ARRESTED =
  /(?<![A-Za-zÀ-ỿ])(?:arrested|captured|abducted|apprehended|seized|took|taken)\s[^.;\d]{0,100}?(?:on|of)\s+(?:or\s+about\s+)?$/iu;

/** Somebody is arrested behind the day since which the schedule has him or her held. */
function* arrestsBehind(exhibit: Exhibit): Generator<Objection> {
  const rows = datedRows(exhibit, HELD_COLUMN).filter(({ schedule: { title, columns } }) =>
    [title, ...columns].some(({ text }) => OF_HELD.test(text)),
  );
  if (rows.length === 0) return;
  const dates = datesByStatement(exhibit);
  for (const statement of allegationsIn(statementsOf(exhibit)))
    for (const date of statement.home.schedule ? [] : (dates.get(statement) ?? [])) {
      const told = statement.text.slice(sentenceAt(statement.text, date.start).start, date.start);
      if (!ARRESTED.test(told)) continue;
      const meant = rows.filter(({ names }) => names.some((name) => name.test(told)));
      const [row] = meant;
      if (row && meant.every(({ date: since }) => isAfter(date, since))) yield objection(date, row);
    }
}

/** The first day in each sentence, with all its dates: the others may be of other things. */
function* daysBySentence({ text }: Statement, dates: readonly ProseDate[]) {
  if (dates.length === 0) return;
  for (const { start, end } of sentencesOf(text)) {
    const days = dates.filter((each) => start <= each.start && each.start < end);
    const date = days.find(({ first }) => first.day !== undefined && first.year !== undefined);
    if (date) yield { date, days, sentence: text.slice(start, end) };
  }
}

function datedRows(exhibit: Exhibit, dated: RegExp): readonly Dated[] {
  const texts = new Map(
    statementsOf(exhibit).flatMap(({ role, prose, text }) => (role === 'cell' ? [[prose, text]] : [])),
  );
  const dates = datesByCell(exhibit);
  return exhibit.analysis.case.schedules.flatMap((schedule) => {
    const column = schedule.columns.findIndex(({ text }) => dated.test(text));
    if (column < 0) return [];
    return schedule.rows.flatMap((row) => {
      const cell = row.cells[column];
      const date = cell && dates.get(cell);
      if (date?.first.day === undefined) return [];
      const others = row.cells.flatMap((each, index) =>
        index === column ? [] : (texts.get(each)?.trim() ?? []),
      );
      return [{ schedule, date, numbers: marksOf(others, NUMBER), names: marksOf(others, NAME) }];
    });
  });
}

function marksOf(cells: readonly string[], kind: RegExp): readonly RegExp[] {
  return cells
    .filter((text) => kind.test(text))
    .map((text) => new RegExp(`(?<![A-Za-zÀ-ỿ\\d.,])${escapePattern(text)}(?![A-Za-zÀ-ỿ\\d]|[.,]\\d)`, 'u'));
}

export default rule;
