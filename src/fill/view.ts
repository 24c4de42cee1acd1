import Handlebars from 'handlebars';
import type { Charge, Cited, Copy } from '../model/analysis.ts';
import type { Accused, Count, Item, Paragraph, Passage, Prose, Schedule } from '../model/case.ts';
import { parseDate } from '../text/calendar.ts';
import { type Desk, escapeMarkup } from './desk.ts';
import type { Phrasebook } from './phrases.ts';
import { provisionsMarkup } from './provisions.ts';
import { typedNumber } from './typed-number.ts';

/** Markup that Handlebars places as it is. */
export type Markup = Handlebars.SafeString;

/** What a template sees: plain values and markup, every field there even when empty. Documented in templates/README.md. */
export type View = Readonly<Record<string, unknown>>;

interface Clerk {
  readonly copy: Copy;
  readonly desk: Desk;
  readonly phrases: Phrasebook;
}

export function viewOf(copy: Copy, desk: Desk, phrases: Phrasebook): View {
  const clerk: Clerk = { copy, desk, phrases };
  const { case: of, court } = copy;
  return {
    court: { id: court.id, name: court.name },
    parts: court.parts.map((name) => ({ partial: name })),
    document: documentView(clerk),
    prosecutor: {
      name: text(clerk, of.prosecutor?.name),
      title: text(clerk, of.prosecutor?.title),
      office: text(clerk, of.prosecutor?.office),
    },
    accused: of.accused.map((accused) => accusedView(clerk, accused)),
    several_accused: of.accused.length > 1,
    general_allegations: of.generalAllegations.map((passage) => passageView(clerk, passage)),
    individual_responsibility: of.individualResponsibility.map((passage) => passageView(clerk, passage)),
    counts: of.counts.flatMap((count) => {
      const charge = copy.charges.get(count);
      return charge ? countView(clerk, count, charge) : [];
    }),
    several_counts: of.counts.length > 1,
    crimes: markup(phrases.join(distinct([...copy.charges.values()].map((charge) => wordsOf(charge.crime))))),
    provisions: markup(provisionsMarkup(citedInAll([...copy.charges.values()]), phrases.join)),
    schedules: of.schedules.map((schedule) => scheduleView(clerk, schedule)),
  };
}

function markup(html: string): Markup {
  return new Handlebars.SafeString(html);
}

function text({ desk }: Clerk, prose: Prose | undefined): Markup | undefined {
  return prose && markup(desk.lay(prose));
}

function documentView(clerk: Clerk): View {
  const { copy, phrases, desk } = clerk;
  const { document, period } = copy.case;
  const title = document.title ? desk.lay(document.title) : phrases.phrase('title');
  const ordinal = document.amendment ? phrases.ordinalWord(document.amendment) : '';
  const mark = phrases.phrase(`classification_${copy.classification}`);
  return {
    title: markup(document.amendment ? phrases.phrase('amended_title', { ordinal, title }) : title),
    number: text(clerk, document.number),
    situation: text(clerk, document.situation),
    chamber: text(clerk, document.chamber),
    judges:
      document.judges.length === 0
        ? undefined
        : markup(phrases.join(document.judges.map((judge) => desk.lay(judge)))),
    place: text(clerk, document.place),
    date: document.date && markup(phrases.date(document.date)),
    dated: document.date && markup(phrases.dated(document.date)),
    classification: markup(document.exParte ? phrases.phrase('ex_parte', { classification: mark }) : mark),
    restricted: copy.classification !== 'public' || document.exParte,
    from: period && markup(phrases.date(period.from)),
    to: period && markup(phrases.date(period.to)),
  };
}

/** The name as the court prints it, wherever it stands in a sentence. */
function accusedName(accused: Accused): string {
  return `<ref key="${escapeMarkup(accused.id.text)}"/>`;
}

function accusedView(clerk: Clerk, accused: Accused): View {
  const { desk, phrases } = clerk;
  return {
    key: accused.id.text,
    name: markup(accusedName(accused)),
    plain_name: markup(desk.lay(accused.name)),
    aliases:
      accused.aliases.length === 0
        ? undefined
        : markup(phrases.join(accused.aliases.map((alias) => desk.lay(alias)))),
    position: text(clerk, accused.position),
    ...birthView(clerk, accused.born),
    birthplace: text(clerk, accused.birthplace),
    nationality: text(clerk, accused.nationality),
    paragraphs: accused.paragraphs.map((paragraph) => paragraphView(clerk, paragraph)),
  };
}

/** The date of birth, and the preposition it takes: `on` a day, `in` a month or year; words such as `about 1970` bring their own. */
function birthView(clerk: Clerk, born: Prose | undefined): View {
  const written = born?.text.trim() ?? '';
  const date = parseDate(written);
  const { months } = clerk.copy.words;
  return {
    born: date ? markup(clerk.phrases.date(date)) : text(clerk, born),
    born_on_day: date ? date.day !== undefined : /^\d{1,2}(?!\d)/.test(written),
    born_in_year: date
      ? date.day === undefined
      : /^\d{4}(?!\d)/.test(written) || months.some((month) => written.startsWith(month)),
  };
}

function passageView(clerk: Clerk, passage: Passage): View {
  if (passage.kind === 'paragraph')
    return { ...paragraphView(clerk, passage), heading: undefined, paragraphs: [] };
  return {
    key: clerk.copy.keys.get(passage),
    heading: text(clerk, passage.heading),
    paragraphs: passage.paragraphs.map((paragraph) => paragraphView(clerk, paragraph)),
  };
}

function paragraphView(clerk: Clerk, paragraph: Paragraph | Item): View {
  return {
    key: clerk.copy.keys.get(paragraph),
    text: text(clerk, paragraph.text),
    quote: 'quote' in paragraph ? text(clerk, paragraph.quote) : undefined,
    items: paragraph.items.map((item) => paragraphView(clerk, item)),
  };
}

function countView(clerk: Clerk, count: Count, charge: Charge): View {
  const { phrases, desk, copy } = clerk;
  const names = charge.accused.map(accusedName);
  return {
    key: count.id.text,
    title: markup(count.title ? desk.lay(count.title) : madeTitle(charge, phrases)),
    accused: markup(phrases.join(names)),
    accused_list: charge.accused.map((accused) => accusedView(clerk, accused)),
    several_accused: charge.accused.length > 1,
    every_accused: charge.accused.length === copy.case.accused.length,
    crime: markup(wordsOf(charge.crime)),
    modes: charge.modes.length === 0 ? undefined : markup(phrases.join(charge.modes.map(wordsOf))),
    provisions: markup(provisionsMarkup(citedIn(charge), phrases.join)),
    alternative_to: count.alternativeTo && markup(`<ref key="${escapeMarkup(count.alternativeTo.text)}"/>`),
    incorporated:
      count.incorporates.length === 0
        ? undefined
        : markup(`<incorporated count="${escapeMarkup(count.id.text)}"/>`),
    paragraphs: count.paragraphs.map((paragraph) => paragraphView(clerk, paragraph)),
  };
}

/** The title of a count that has none: its crime, and its modes in brackets. */
function madeTitle(charge: Charge, phrases: Phrasebook): string {
  const crime = wordsOf(charge.crime);
  const title = crime.charAt(0).toUpperCase() + crime.slice(1);
  if (charge.modes.length === 0) return title;
  return phrases.phrase('count_title', {
    crime: title,
    modes: phrases.join(distinct(charge.modes.map(wordsOf))),
  });
}

/** What a provision makes a crime or a mode; one that is neither, or that its table lacks, is cited. */
function wordsOf(cited: Cited): string {
  const { provision, instrument, path } = cited;
  if (provision && provision.phrase !== '') return escapeMarkup(provision.phrase);
  const citable = instrument.cite.one.includes('{paths}');
  return citable ? provisionsMarkup([cited], ([only = '']) => only) : escapeMarkup(path.replaceAll('-', ' '));
}

/** Crimes of all counts before modes of all counts, as a charging clause has them. */
function citedInAll(charges: readonly Charge[]): readonly Cited[] {
  return [
    ...charges.flatMap((charge) => [charge.crime, ...charge.acts]),
    ...charges.flatMap((charge) => charge.modes),
  ];
}

function citedIn(charge: Charge): readonly Cited[] {
  return [charge.crime, ...charge.acts, ...charge.modes];
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

/** The title without the heading that stands above it; none where it says no more. */
function scheduleTitle({ desk, copy }: Clerk, { title }: Schedule): Markup | undefined {
  const from = typedNumber(title.text, copy.words.phrases.get('schedule')?.text ?? '');
  return from === title.text.length ? undefined : markup(desk.lay(title, from));
}

function scheduleView(clerk: Clerk, schedule: Schedule): View {
  return {
    key: schedule.id.text,
    letter: markup(`<number key="${escapeMarkup(schedule.id.text)}"/>`),
    title: scheduleTitle(clerk, schedule),
    landscape: schedule.landscape,
    columns: schedule.columns.map((column) => text(clerk, column)),
    rows: schedule.rows.map((row) => row.cells.map((cell) => text(clerk, cell))),
    paragraphs: schedule.paragraphs.map((paragraph) => paragraphView(clerk, paragraph)),
  };
}
