import type { Schedule } from '../../../model/case.ts';
import { asWritten, datesByCell, isAfter } from '../../reading/dates.ts';
import type { Rule } from '../../rule.ts';

/** Columns that tell when something began, and when it had ended. */
const BEGINS =
  /^\W*(?:first\s+day|from|start|since|begin|date\s+of\s+(?:arrest|detention|capture|abduction|arrival|entry|transfer)|arrest|detained\s+(?:from|on|since)|captured?|abducted|arriv|admitted|opened|held\s+(?:from|since))/i;
const ENDS =
  /^\W*(?:last\s+day|to\b|until|till|end|date\s+of\s+(?:release|death|departure|escape|closure|exchange)|releas|death|died|killed|departure|closed|held\s+(?:to|until)|detained\s+(?:to|until)|exchanged)/i;

const rule: Rule = {
  summary: 'a row of a schedule ends before it begins',
  why: 'Nobody is released before the day of the arrest; one of the two dates is wrong. Columns are known by their headings.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "schedules: [{id: held, title: Persons held, columns: [Name, From, Until], rows: [[Anna Rassendyll, '4 May 2024', '2 May 2024']]}]",
    good: "schedules: [{id: held, title: Persons held, columns: [Name, From, Until], rows: [[Anna Rassendyll, '2 May 2024', 'on or about 4 May 2024']]}]",
  },
  *check(exhibit) {
    const dates = datesByCell(exhibit);
    for (const schedule of exhibit.analysis.case.schedules) {
      const [begins, ends] = [columnOf(schedule, BEGINS), columnOf(schedule, ENDS)];
      for (const { cells } of begins < 0 || ends < 0 ? [] : schedule.rows) {
        const [first, last] = [begins, ends].map((column) => {
          const cell = cells[column];
          return cell && dates.get(cell);
        });
        if (!first || !last || !isAfter(first, last)) continue;
        yield {
          span: last.statement.span(last.start, last.end),
          message: `\`${asWritten(last)}\` is before \`${asWritten(first)}\`, with which this row begins`,
          help: 'exchange the two, or mend the day or the year',
        };
      }
    }
  },
};

function columnOf({ columns }: Schedule, heading: RegExp): number {
  return columns.findIndex(({ text }) => heading.test(text));
}

export default rule;
