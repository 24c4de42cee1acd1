import type { IncidentColumn, Schedule } from '../model/case.ts';
import { type Clerk, type Markup, markup, texts, type View } from './clerk.ts';
import { escapeMarkup } from './desk.ts';
import { incidentCells } from './incidents.ts';
import { passageView } from './passages.ts';
import { typedNumber } from './typed-number.ts';

/** The title without the heading that stands above it; none where it says no more. */
function scheduleTitle({ desk, copy }: Clerk, { title, kind }: Schedule): Markup | undefined {
  const from = typedNumber(title.text, copy.words.phrases.get(kind)?.text ?? '');
  return from === title.text.length ? undefined : markup(desk.lay(title, from));
}

/** A schedule or annex as its template prints it. */
export function scheduleView(clerk: Clerk, schedule: Schedule): View {
  const { classification, kind, id } = schedule;
  const { copy } = clerk;
  const isWithheld = copy.withheld.has(schedule);
  const mark = classification !== 'public' && clerk.phrases.phrase(`classification_${classification}`);
  return {
    key: id.text,
    annex: kind === 'annex',
    letter: markup(`<number key="${escapeMarkup(id.text)}"/>`),
    title: scheduleTitle(clerk, schedule),
    classification: mark ? markup(mark) : undefined,
    landscape: schedule.landscape,
    page_classification:
      mark && !isWithheld && classification !== copy.classification ? classification : undefined,
    ...tableView(clerk, schedule),
    paragraphs: schedule.paragraphs.map((passage) => passageView(clerk, passage)),
  };
}

/** Shares of the line for the columns of incidents. */
const WIDTHS: Readonly<Record<IncidentColumn, number>> = {
  number: 1,
  date: 3,
  place: 4,
  victims: 4,
  conduct: 8,
};

/** The table that was typed, or that of incidents, which the court has heads for. */
function tableView(clerk: Clerk, schedule: Schedule): View {
  const { phrases, copy } = clerk;
  const { incidents } = schedule;
  if (!incidents)
    return {
      widths: undefined,
      columns: texts(clerk, schedule.columns),
      rows: schedule.rows.map((row) => texts(clerk, row.cells)),
    };
  const mark = markup(phrases.phrase('redacted'));
  return {
    widths: incidents.columns.map((column) => WIDTHS[column]).join(' '),
    columns: incidents.columns.map((column) => markup(phrases.phrase(`column_${column}`))),
    rows: incidents.all.map((incident) =>
      copy.withheld.has(schedule)
        ? incidents.columns.map(() => mark)
        : incidentCells(clerk, incident, incidents.columns),
    ),
  };
}
