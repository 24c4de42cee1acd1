import { asWritten, overlap } from '../../reading/dates.ts';
import { type EventDay, eventDaysOf } from '../../reading/event-days.ts';
import type { Statement } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'one death, or one attack on a named building, is given two days',
  why: 'Nobody dies twice; an attack that is told on two days may be one or two. The rule knows things by their names alone.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['On 5 May 2024 Anna Tarlenheim was killed.', 'Soldiers killed Anna Tarlenheim on 6 May 2024.']",
    good: "general_allegations: ['On 5 May 2024 Anna Tarlenheim was killed.', 'On 6 May 2024 Fritz Tarlenheim was killed, whom Anna Tarlenheim had known.']",
  },
  *check(exhibit) {
    const known = new Map<string, EventDay>();
    for (const day of eventDaysOf(exhibit)) {
      const other = known.get(day.key);
      if (!other) known.set(day.key, day);
      else if (!overlap(day.date, other.date)) {
        const { statement, start, end } = day.date;
        yield {
          span: statement.span(start, end),
          message: `${day.what} is of ${asWritten(day.date)} here, and of ${asWritten(other.date)} in ${placeOf(other.date.statement)}`,
          help: 'find out which day is right',
        };
      }
    }
  },
};

function placeOf({ number, role, home: { schedule } }: Statement): string {
  if (number !== undefined) return `paragraph ${number}`;
  return schedule ? `schedule \`${schedule.id.text}\`` : `a ${role}`;
}

export default rule;
