import type { Charge, Cited, Copy } from '../model/analysis.ts';
import type { Accused, Count, CountGroup, Incorporation, Passage, Schedule, Section } from '../model/case.ts';
import { PARTS } from '../model/label.ts';
import { paragraphsIn, stretchesOf } from '../model/passages.ts';
import type { Prose } from '../model/prose.ts';
import type { Scalar } from '../model/value.ts';
import { stemOf } from '../text/stem.ts';
import type { Clerk } from './clerk.ts';
import { below, dateText, eventValues, type Values } from './events.ts';
import { accusedId, anchorOf, incidentId } from './ids.ts';
import { proseWords } from './runs.ts';

/**
 * What a case file says in a word where its paper prints a sentence or capitals: the court, names as they are spelled,
 * the provisions of each count. A Word file carries it so that it can be read back: values by their path in the case file;
 * `accused` are numbered from 1, counts, groups and schedules go by their anchors. Nothing is in it that the paper
 * does not print in some form, but that a whole paper's case has marks of protection, and nothing that its readers may
 * not see.
 */
export function particularsOf(copy: Copy, clerk: Clerk): Readonly<Record<string, string>> {
  const { document, prosecutor, accused, counts, groups, schedules } = copy.case;
  const text = (prose: Prose | undefined) => proseWords(prose, clerk);
  const values: Values = [
    ['court', courtName(copy)],
    ['protection', copy.unveiled ? 'true' : undefined],
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
    ...beginnings(accused, clerk),
    ...counts.flatMap((each) => below(`counts.${anchorOf(each, clerk)}.`, countValues(each, copy, clerk))),
    ...groups.flatMap((each) => below(`groups.${anchorOf(each, clerk)}.`, groupValues(each, clerk))),
    ...headingValues(copy, clerk),
    ...schedules.flatMap((each) => below(`schedules.${anchorOf(each, clerk)}.`, scheduleValues(each, copy))),
  ];
  return Object.fromEntries(values.flatMap(([path, value]) => (value ? [[path, value]] : [])));
}

/** As the case names it; by its own name where another court was asked for in its place. */
function courtName({ case: of, court }: Copy): string {
  const named = of.court.text;
  return stemOf(named) === court.id ? named : court.id;
}

/** Birth and nationality are printed in the court's standard sentence alone. */
function accusedValues(accused: Accused, copy: Copy, text: (prose: Prose | undefined) => string): Values {
  const standard = accused.paragraphs.length === 0;
  return [
    ['id', accusedId(accused, copy)],
    ['name', text(accused.name)],
    ['surname', text(accused.surname)],
    ['aliases', accused.aliases.map(text).join('; ')],
    ['position', text(accused.position)],
    ['born', standard ? text(accused.born) : undefined],
    ['birthplace', standard ? text(accused.birthplace) : undefined],
    ['nationality', standard ? text(accused.nationality) : undefined],
  ];
}

/** The first passage of each of several accused; the court's standard sentence is one, and who has it has no other. */
function beginnings(all: readonly Accused[], clerk: Clerk): Values {
  const { paragraphs, series } = clerk;
  let next = series.parts.get('accused')?.[0] ?? Number.NaN;
  if (all.length < 2) return [];
  return all.flatMap((accused, index) => {
    const [first] = accused.paragraphs;
    const anchor = first ? anchorOf(first, clerk) : paragraphs.get(next)?.anchor;
    next += Math.max(1, paragraphsIn(accused.paragraphs).length);
    return anchor === undefined ? [] : [[`begins.${anchor}.accused`, `${index + 1}`] as const];
  });
}

function countValues(count: Count, copy: Copy, clerk: Clerk): Values {
  const charge = copy.charges.get(count);
  const cited = ({ instrument, path }: Cited) => `${instrument.id} ${path}`;
  return [
    [
      'accused',
      count.accused
        .flatMap(({ text }) => {
          const label = copy.labels.get(text);
          return label?.kind === 'accused' ? accusedId(label.of, copy) : [];
        })
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

/** What an id stands for, by its anchor; undefined where that is withheld. */
function placeOf({ text }: Scalar, { copy, series }: Clerk): string | undefined {
  if (PARTS.includes(text)) return text;
  const thing = copy.labels.get(text)?.of;
  return thing && copy.withheld.has(thing) ? undefined : series.byKey.get(text)?.anchor;
}

function groupValues({ counts }: CountGroup, clerk: Clerk): Values {
  return [['counts', counts.map((each) => anchorOf(each, clerk)).join('; ')]];
}

/** The headings that are printed in capitals, as they are spelled. */
function headingValues(copy: Copy, clerk: Clerk): Values {
  const { styles } = copy.court.sheet;
  const inCapitals = (...names: readonly (keyof typeof styles)[]) =>
    names.some((name) => styles[name].capitals);
  const sections = stretchesOf(copy.case).flatMap(({ passages }) => sectionsIn(passages));
  const headed = [...sections, ...copy.case.groups].map((each) => [each, each.heading] as const);
  const titled = copy.case.counts.map((each) => [each, each.title] as const);
  return [
    ...(inCapitals('heading2', 'heading3', 'heading4') ? headed : []),
    ...(inCapitals('count_heading') ? titled : []),
  ].map(([each, words]) => [`headings.${anchorOf(each, clerk)}.text`, proseWords(words, clerk)]);
}

function sectionsIn(passages: readonly Passage[]): readonly Section[] {
  return passages.flatMap((each) => (each.kind === 'section' ? [each, ...sectionsIn(each.paragraphs)] : []));
}

function scheduleValues(schedule: Schedule, copy: Copy): Values {
  const { kind, classification, landscape, incidents } = schedule;
  const told = !copy.withheld.has(schedule) && incidents?.all.every((each) => !copy.withheld.has(each));
  return [
    ['incidents', told ? incidents?.all.map((each) => incidentId(each, copy)).join('; ') : undefined],
    ['columns', told ? incidents?.columns.join('; ') : undefined],
    ['kind', kind],
    ['classification', classification === 'public' ? undefined : classification],
    ['landscape', landscape ? 'true' : undefined],
  ];
}
