import { escapePattern } from '../../../text/escape-pattern.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import { asWritten, datesByCell, datesByStatement, isAfter, type ProseDate } from '../../reading/dates.ts';
import { eventDaysOf } from '../../reading/event-days.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import { allegationsIn, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

/** Columns of what happens to the living. */
const ALIVE =
  /^\W*(?:last\s+day|to\b|until|till|end|date\s+of\s+(?:release|arrest|detention|escape|transfer|exchange|interrogation)|releas|arrest|detained|held|exchanged|escaped)/i;
/** What a sentence tells of somebody who is alive. */
const LIVED = String.raw`[^.;]{0,60}?\s(?:(?:was|were|had\s+been)\s+(?:still\s+|then\s+|again\s+)?(?:released|beaten|interrogated|questioned|arrested|detained|held|transferred|seen\s+alive|exchanged|tortured|raped|forced)|(?:escaped|fled|returned|complained|refused|signed|reported))(?![A-Za-zÀ-ỿ])`;

interface Later {
  readonly name: string;
  readonly date: ProseDate;
}

const rule: Rule = {
  summary: 'somebody is alive on a day after the one that the paper gives for the death',
  why: 'One of the two dates is wrong, and the death is what is charged. The rule knows persons by their names alone.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['On 2 May 2024 guards shot dead Anna Rassendyll.']\nschedules: [{id: held, title: Persons held, columns: [Name, From, Until], rows: [[Anna Rassendyll, '4 April 2024', '11 May 2024']]}]",
    good: "general_allegations: ['On 2 May 2024 guards shot dead Anna Rassendyll.']\nschedules: [{id: held, title: Persons held, columns: [Name, From, Until], rows: [[Anna Rassendyll, '4 April 2024', '2 May 2024']]}]",
  },
  *check(exhibit) {
    const deaths = eventDaysOf(exhibit).filter(({ kind }) => kind === 'death');
    if (deaths.length === 0) return;
    for (const { name, date } of [
      ...inRows(exhibit),
      ...inSentences(exhibit, new Set(deaths.map((death) => death.name))),
    ]) {
      const own = deaths.filter((death) => death.name === name);
      const [death] = own;
      if (!death || own.some((one) => !isAfter(date, one.date))) continue;
      yield {
        span: date.statement.span(date.start, date.end),
        message: `\`${name}\` is alive on \`${asWritten(date)}\` here, and dead on \`${asWritten(death.date)}\` elsewhere in this paper`,
        help: 'find out which of the two dates is right',
      };
    }
  },
};

/** The days that rows of schedules give of those whom they name. */
function* inRows(exhibit: Exhibit): Generator<Later> {
  const dates = datesByCell(exhibit);
  for (const { columns, rows } of exhibit.analysis.case.schedules)
    for (const [column, heading] of columns.entries())
      for (const { cells } of ALIVE.test(heading.text) ? rows : []) {
        const cell = cells[column];
        const date = cell && dates.get(cell);
        for (const { text } of date ? cells : []) if (cell?.text !== text && date) yield { name: text, date };
      }
}

/** `On 9 May 2024 Anna Rassendyll was released`: of one day and one name. */
function* inSentences(exhibit: Exhibit, names: ReadonlySet<string>): Generator<Later> {
  const lived = new RegExp(`(${[...names].map(escapePattern).join('|')})${LIVED}`, 'gu');
  const dates = datesByStatement(exhibit);
  for (const statement of allegationsIn(statementsOf(exhibit)))
    for (const { 1: name = '', index } of dates.has(statement) ? matchesIn(statement.text, lived) : []) {
      const { start, end } = sentenceAt(statement.text, index);
      const [date, ...more] =
        dates.get(statement)?.filter((each) => start <= each.start && each.start < end) ?? [];
      if (date && more.length === 0) yield { name, date };
    }
}

export default rule;
