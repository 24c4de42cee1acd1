import type { Incident, Paragraph } from '../model/case.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { paragraphsIn, printedIncidents, stretchesOf } from '../model/passages.ts';
import { type Clerk, type Markup, markup, type View } from './clerk.ts';
import { escapeMarkup } from './desk.ts';
import { linksMarkup } from './evidence.ts';
import { dateMarkup } from './incidents.ts';

interface Entry {
  readonly date: PartialDate;
  readonly view: View;
}

/** The period, the dated paragraphs and the incidents by date; what is withheld is not there. */
export function chronologyViews(clerk: Clerk): readonly View[] {
  const { case: of, withheld } = clerk.copy;
  const printed = printedIncidents(of);
  const paragraphs = stretchesOf(of).flatMap(({ passages }) => paragraphsIn(passages));
  const entries = [
    ...periodEntries(clerk),
    ...paragraphs.flatMap((paragraph) =>
      withheld.has(paragraph) || paragraph.incident ? [] : paragraphEntry(clerk, paragraph),
    ),
    ...of.incidents.flatMap((incident) =>
      withheld.has(incident) ? [] : incidentEntry(clerk, incident, printed),
    ),
  ];
  return entries.sort((one, other) => rank(one.date) - rank(other.date)).map(({ view }) => view);
}

/** Dates in their order; a month stands before its days, a year before its months. */
function rank({ year, month = 0, day = 0 }: PartialDate): number {
  return (year * 13 + month) * 32 + day;
}

function entry(
  date: PartialDate,
  when: Markup | undefined,
  event: Markup,
  reference?: Markup,
  evidence?: Markup,
): Entry {
  return { date, view: { date: when, event, reference, evidence } };
}

function periodEntries({ copy, phrases }: Clerk): readonly Entry[] {
  const { period } = copy.case;
  if (!period) return [];
  const end = (date: PartialDate, key: string) =>
    entry(date, markup(phrases.date(date)), markup(phrases.phrase(key)));
  return [end(period.from, 'period_begins'), end(period.to, 'period_ends')];
}

function paragraphEntry(clerk: Clerk, paragraph: Paragraph): readonly Entry[] {
  const { copy, desk, phrases } = clerk;
  const { date, event, text, id } = paragraph;
  if (!date) return [];
  const key = escapeMarkup(copy.keys.get(paragraph) as string);
  const number = id ? `<ref key="${key}"/>` : `<number key="${key}"/>`;
  const reference = markup(phrases.phrase('chronology_paragraph', { number }));
  return [
    entry(
      date,
      markup(phrases.date(date)),
      markup(desk.layUncalled(event ?? text)),
      reference,
      linksMarkup(clerk, paragraph),
    ),
  ];
}

/** An incident leads to where it stands, if it is `printed` anywhere else. */
function incidentEntry(clerk: Clerk, incident: Incident, printed: ReadonlySet<Incident>): readonly Entry[] {
  const { desk, phrases } = clerk;
  if (!incident.date) return [];
  const number = `<ref key="${escapeMarkup(incident.id.text)}"/>`;
  const reference = printed.has(incident)
    ? markup(phrases.phrase('chronology_incident', { number }))
    : undefined;
  return [
    entry(
      incident.date,
      dateMarkup(clerk, incident),
      markup(desk.layUncalled(incident.conduct)),
      reference,
      linksMarkup(clerk, incident),
    ),
  ];
}
