import type { Charge, Cited, Copy } from '../model/analysis.ts';
import type { Accused, Count, CountGroup, Incorporation, Prose, Schedule } from '../model/case.ts';
import { PARTS } from '../model/label.ts';
import type { Scalar } from '../model/value.ts';
import type { Clerk } from './clerk.ts';
import { below, dateText, eventValues, type Values } from './events.ts';
import { proseWords } from './runs.ts';

/**
 * What a case file says in a word where its paper prints a sentence or capitals: the court, names as they are spelled,
 * the provisions of each count. A Word file carries it so that it can be read back: values by their path in the case file;
 * `accused` are numbered from 1, counts, groups and schedules go by their anchors. Nothing is in it that the paper
 * does not print in some form, and nothing that its readers may not see.
 */
export function particularsOf(copy: Copy, clerk: Clerk): Readonly<Record<string, string>> {
  const { document, prosecutor, accused, counts, groups, schedules } = copy.case;
  const text = (prose: Prose | undefined) => proseWords(prose, clerk);
  const values: Values = [
    ['court', courtName(copy)],
    ['document.title', text(document.title)],
    ['document.amendment', document.amendment?.toString()],
    ['document.corrigendum', document.corrigendum?.toString()],
    ['document.number', text(document.number)],
    ['document.situation', text(document.situation)],
    ['document.chamber', text(document.chamber)],
    ['document.filing', text(document.filing)],
    ['document.registrar', text(document.registrar)],
    ['document.district', text(document.district)],
    ['document.division', text(document.division)],
    ['document.term', text(document.term)],
    ['document.judges', document.judges.map(text).join('; ')],
    ['document.classification', copy.classification],
    ['document.ex_parte', document.exParte ? 'true' : undefined],
    ['document.draft', document.draft ? 'true' : undefined],
    ['document.as_typed', document.asTyped ? 'true' : undefined],
    ['document.with', document.with.join('; ')],
    ['document.line_numbers', document.lineNumbers?.toString()],
    ['document.language', copy.language],
    ['document.date', document.date && dateText(document.date)],
    ['document.place', text(document.place)],
    ...document.notify.map(
      ({ place, names }) => [`document.notify.${place.text}`, names.map(text).join('; ')] as const,
    ),
    ['prosecutor.name', text(prosecutor?.name)],
    ['prosecutor.title', text(prosecutor?.title)],
    ['prosecutor.office', text(prosecutor?.office)],
    ['prosecutor.assistants', prosecutor?.assistants.map(text).join('; ')],
    ...eventValues(copy, clerk),
    ...accused.flatMap((each, index) => below(`accused.${index + 1}.`, accusedValues(each, copy, text))),
    ...counts.flatMap((each) => below(`counts.${anchorOf(each, clerk)}.`, countValues(each, copy, clerk))),
    ...groups.flatMap((each) => below(`groups.${anchorOf(each, clerk)}.`, groupValues(each, clerk))),
    ...schedules.flatMap((each) => below(`schedules.${anchorOf(each, clerk)}.`, scheduleValues(each))),
  ];
  return Object.fromEntries(values.flatMap(([path, value]) => (value ? [[path, value]] : [])));
}

/** As the case names it; by its own name where another court was asked for in its place. */
function courtName({ case: of, court }: Copy): string {
  const named = of.court.text;
  return named.replace(/^.*\/|\.ya?ml$/g, '') === court.id ? named : court.id;
}

function anchorOf(thing: object, { copy, series }: Clerk): string {
  return series.byKey.get(copy.keys.get(thing) ?? '')?.anchor ?? '';
}

/** Birth and nationality are printed in the court's standard sentence alone. */
function accusedValues(accused: Accused, copy: Copy, text: (prose: Prose | undefined) => string): Values {
  const standard = accused.paragraphs.length === 0;
  return [
    ['id', copy.anonymous.has(accused.id.text) ? undefined : accused.id.text],
    ['name', text(accused.name)],
    ['surname', text(accused.surname)],
    ['aliases', accused.aliases.map(text).join('; ')],
    ['position', text(accused.position)],
    ['born', standard ? text(accused.born) : undefined],
    ['birthplace', standard ? text(accused.birthplace) : undefined],
    ['nationality', standard ? text(accused.nationality) : undefined],
  ];
}

function countValues(count: Count, copy: Copy, clerk: Clerk): Values {
  const charge = copy.charges.get(count);
  const cited = ({ instrument, path }: Cited) => `${instrument.id} ${path}`;
  return [
    [
      'accused',
      count.accused
        .map(({ text }) => text)
        .filter((id) => !copy.anonymous.has(id))
        .join('; '),
    ],
    ['crime', charge && cited(charge.crime)],
    ['acts', charge?.acts.map(cited).join('; ')],
    ['modes', charge?.modes.map((mode) => beside(charge, mode) + cited(mode)).join('; ')],
    ['alternative_to', listOf(count.alternativeTo.map((each) => placeOf(each, clerk)))],
    ['incorporates', listOf(count.incorporates.map((each) => incorporation(each, clerk)))],
  ];
}

/** What stands before a mode that is charged in the alternative, as in the case file. */
function beside({ alternativeModes }: Charge, mode: Cited): string {
  return alternativeModes.includes(mode) ? 'alternative: ' : '';
}

/** Undefined where one of some may not be told. */
function listOf(all: readonly (string | undefined)[]): string | undefined {
  return all.includes(undefined) ? undefined : all.join('; ');
}

function incorporation(each: Incorporation, clerk: Clerk): string | undefined {
  if (each.kind === 'scalar') return placeOf(each, clerk);
  const ends = [placeOf(each.from, clerk), placeOf(each.to, clerk)];
  return ends.includes(undefined) ? undefined : ends.join('..');
}

/** What an id stands for, by its anchor; undefined where the id may not be told. */
function placeOf({ text }: Scalar, { copy, series }: Clerk): string | undefined {
  if (PARTS.includes(text)) return text;
  return copy.anonymous.has(text) ? undefined : series.byKey.get(text)?.anchor;
}

function groupValues({ counts }: CountGroup, clerk: Clerk): Values {
  return [['counts', counts.map((each) => anchorOf(each, clerk)).join('; ')]];
}

function scheduleValues({ kind, classification, landscape }: Schedule): Values {
  return [
    ['kind', kind],
    ['classification', classification === 'public' ? undefined : classification],
    ['landscape', landscape ? 'true' : undefined],
  ];
}
