import type { Incident, IncidentColumn } from '../model/case.ts';
import { type Clerk, listed, type Markup, markup, text, type View } from './clerk.ts';

/** An incident beside what it did, which is the text of its paragraph. */
export function incidentView(clerk: Clerk, incident: Incident): View {
  const withheld = clerk.copy.withheld.has(incident);
  return {
    number: incidentNumber(clerk, incident),
    withheld,
    when: withheld ? undefined : dateMarkup(clerk, incident),
    place: withheld ? undefined : text(clerk, incident.place),
    victims: withheld ? undefined : listed(clerk, incident.victims),
  };
}

/** Its place in the case's list, from 1. */
function incidentNumber({ copy }: Clerk, incident: Incident): string {
  return `${copy.case.incidents.indexOf(incident) + 1}`;
}

/** `19 June 2024 to 21 June 2024`. */
export function dateMarkup({ phrases }: Clerk, { date, until }: Incident): Markup | undefined {
  if (!date) return undefined;
  const from = phrases.date(date);
  return markup(until ? phrases.phrase('range', { from, to: phrases.date(until) }) : from);
}

type CellMarkup = Markup | string | undefined;

const CELLS: Readonly<Record<IncidentColumn, (clerk: Clerk, incident: Incident) => CellMarkup>> = {
  number: incidentNumber,
  date: dateMarkup,
  place: (clerk, { place }) => text(clerk, place),
  victims: (clerk, { victims }) => listed(clerk, victims),
  conduct: (clerk, { conduct }) => text(clerk, conduct),
};

/** A row of a table of incidents; of one that is withheld, all but the number is the mark that stands for it. */
export function incidentCells(
  clerk: Clerk,
  incident: Incident,
  columns: readonly IncidentColumn[],
): readonly CellMarkup[] {
  const { copy, phrases } = clerk;
  const mark = markup(phrases.phrase('redacted'));
  return columns.map((column) => {
    if (!copy.withheld.has(incident) || column === 'number') return CELLS[column](clerk, incident);
    // Its calls of notes stay, so that the notes of every copy have the same numbers.
    return column === 'conduct' ? text(clerk, incident.conduct) : mark;
  });
}
