import type { Schedule } from '../../../model/case.ts';
import type { Label } from '../../../model/label.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

/** Lists that are joined to papers by custom, whether or not the text says so. */
const CUSTOMARY =
  /\b(?:evidence|witness(?:es)?|exhibits?|authorities|documents?|sources?|abbreviations?|glossary|maps?|chronology|acronyms|definitions|persons|dramatis|penalt(?:y|ies)|verification|amendments?)\b/i;
/** The schedules, without saying which. */
const ALL =
  /\b(?:[Ss]chedules|[Aa]nnexes|[Aa]ppendices|[Tt]he\s+(?:[Ss]chedule|[Aa]nnex|[Aa]ppendix)(?!\s+[A-Z\d])|[Tt]he\s+attached\s+[A-Za-zÀ-ỿ]+|(?:attached|annexed|appended)\s+(?:here|to\s+this))/u;

const rule: Rule = {
  summary: 'no paragraph mentions a schedule',
  why: 'What stands in a schedule is alleged only if a paragraph takes it up; a list that nothing refers to charges nothing.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: [Trains left.]\nschedules: [{id: trains, title: Trains, columns: [Date], rows: [['2024']]}]",
    good: "general_allegations: ['Trains left, as set out in Schedule @trains.']\nschedules: [{id: trains, title: Trains, columns: [Date], rows: [['2024']]}]",
  },
  *check(exhibit) {
    const { schedules } = exhibit.analysis.case;
    const mentioned = schedules.length === 0 ? undefined : mentionedIn(exhibit);
    for (const schedule of mentioned ? schedules : []) {
      const title = schedule.title.text;
      if (CUSTOMARY.test(title) || mentioned?.(schedule)) continue;
      yield {
        span: schedule.id,
        message: `no paragraph mentions the schedule \`${title}\``,
        help: `refer to it with \`Schedule @${schedule.id.text}\` where its rows are alleged, or take it out`,
      };
    }
  },
};

/** Tells whether a text outside a schedule refers to it, by its id, its letter or its title, or to all of them. */
function mentionedIn(exhibit: Exhibit): (schedule: Schedule) => boolean {
  const statements = statementsOf(exhibit).filter(({ role }) => role !== 'schedule title' && role !== 'cell');
  const titles = new Map(
    statementsOf(exhibit).flatMap(({ role, home, number }) =>
      role === 'schedule title' && home.schedule ? [[home.schedule, number ?? '']] : [],
    ),
  );
  const others = (schedule: Schedule) => statements.filter(({ home }) => home.schedule !== schedule);
  return (schedule) => {
    const letter = titles.get(schedule)?.split(/\s/).at(-1) ?? '';
    const named = new RegExp(`\\b(?:schedule|annex|appendix)\\s+${letter}(?![A-Za-z\\d])`, 'i');
    return others(schedule).some(
      ({ text, references }) =>
        references.some(({ reference }) => leadsTo(schedule, reference.label)) ||
        (letter !== '' && named.test(text)) ||
        ALL.test(text),
    );
  };
}

/** Whether a reference is to the schedule, or to an incident in its table. */
function leadsTo(schedule: Schedule, label: Label | undefined): boolean {
  if (label?.kind === 'incident') return schedule.incidents?.all.includes(label.of) ?? false;
  return label?.kind === 'schedule' && label.of === schedule;
}

export default rule;
