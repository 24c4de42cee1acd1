import type { Copy } from '../model/analysis.ts';
import type { Incident, Paragraph } from '../model/case.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { paragraphsIn, printedIncidents, stretchesOf } from '../model/passages.ts';
import { fillPhrase } from '../text/fill-phrase.ts';
import { type Clerk, dateWords, words } from './clerk.ts';
import { anchorOf, incidentId } from './ids.ts';

/** Values by their path in the case file. */
export type Values = readonly (readonly [path: string, value: string | undefined])[];

/** The same below a path. */
export function below(start: string, values: Values): Values {
  return values.map(([path, value]) => [start + path, value]);
}

/** A date as a case file writes it, `2040-11-09`. */
export function dateText({ year, month, day }: PartialDate): string {
  return [`${year}`, month, day]
    .flatMap((part) => (part === undefined ? [] : `${part}`.padStart(2, '0')))
    .join('-');
}

/** The dates that a paper prints in words: of incidents and of a chronology. */
export function eventValues(copy: Copy, clerk: Clerk): Values {
  const printed = stretchesOf(copy.case)
    .flatMap(({ passages }) => paragraphsIn(passages))
    .filter((each) => !copy.withheld.has(each));
  const told = [...printedIncidents(copy.case, copy.withheld)].filter((each) => !copy.withheld.has(each));
  return [
    ...told.flatMap((each) => below(`incidents.${incidentId(each, copy)}.`, incidentValues(each, clerk))),
    ...(printsChronology(copy) ? chronologyValues(printed, clerk) : []),
  ];
}

function incidentValues(incident: Incident, clerk: Clerk): Values {
  const { date, until } = incident;
  return [
    ['number', `${clerk.copy.case.incidents.indexOf(incident) + 1}`],
    ['date', date && dateText(date)],
    ['until', until && dateText(until)],
    ['when', whenOf(incident, clerk)],
  ];
}

/** As it is printed. */
function whenOf({ date, until }: Incident, clerk: Clerk): string | undefined {
  if (!date || !until) return date && dateWords(date, clerk);
  const ends = { from: dateWords(date, clerk), to: dateWords(until, clerk) };
  return fillPhrase(words(clerk, 'range'), ends);
}

function printsChronology({ case: { document }, court }: Copy): boolean {
  return document.with.includes('chronology') || court.parts.includes('chronology');
}

function chronologyValues(paragraphs: readonly Paragraph[], clerk: Clerk): Values {
  const { period } = clerk.copy.case;
  return [
    ['period.from', period && dateText(period.from)],
    ['period.to', period && dateText(period.to)],
    ...paragraphs.flatMap((each) =>
      each.incident
        ? []
        : below(`paragraphs.${anchorOf(each, clerk)}.`, [['date', each.date && dateText(each.date)]]),
    ),
  ];
}
