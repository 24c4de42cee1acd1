import type { Incident, Row, Schedule } from '../model/case.ts';
import { printedIncidents } from '../model/passages.ts';
import type { Prose } from '../model/prose.ts';
import { type Clerk, type Markup, markup, type View } from './clerk.ts';
import { escapeMarkup } from './desk.ts';
import { dateMarkup } from './incidents.ts';
import { wordsOf } from './mentions.ts';
import { placesMarkup } from './places.ts';

/** The victims of the incidents that are printed, and of the rows of schedules that have a column for them; what stands there for those who are withheld. */
export function victimViews(clerk: Clerk): readonly View[] {
  const { case: of, withheld } = clerk.copy;
  const printed = printedIncidents(of, withheld);
  return [
    ...of.incidents
      .filter((incident) => printed.has(incident) && !withheld.has(incident))
      .flatMap((incident) => incident.victims.map((victim) => incidentVictim(clerk, incident, victim))),
    ...of.schedules
      .filter((schedule) => !withheld.has(schedule))
      .flatMap((schedule) => schedule.rows.flatMap((row) => rowVictim(clerk, schedule, row))),
  ];
}

function incidentVictim(clerk: Clerk, incident: Incident, victim: Prose): View {
  return {
    victim: said(clerk, victim),
    date: dateMarkup(clerk, incident),
    place: said(clerk, incident.place),
    paragraphs: placesMarkup([incident.id.text]),
  };
}

/** What the columns of a typed table are about is told by their heads, which the court calls by these phrases. */
function rowVictim(clerk: Clerk, schedule: Schedule, { cells }: Row): readonly View[] {
  const at = (key: string) => cells[columnOf(clerk, schedule, key)];
  const victim = at('column_victims') ?? at('column_victim');
  if (!victim || wordsOf(victim, clerk).trim() === '') return [];
  const letter = `<number key="${escapeMarkup(schedule.id.text)}"/>`;
  return [
    {
      victim: said(clerk, victim),
      date: said(clerk, at('column_date')),
      place: said(clerk, at('column_place')),
      paragraphs: markup(clerk.phrases.phrase(schedule.kind, { letter })),
    },
  ];
}

function columnOf(clerk: Clerk, { columns }: Schedule, key: string): number {
  const name = clerk.copy.words.phrases.get(key)?.text.toLowerCase() ?? '';
  return columns.findIndex((column) => name !== '' && wordsOf(column, clerk).toLowerCase().includes(name));
}

/** Its notes are called where it stands in the indictment. */
function said({ desk }: Clerk, prose: Prose | undefined): Markup | undefined {
  return prose && markup(desk.layUncalled(prose));
}
