import type { Charge, Cited } from '../model/analysis.ts';
import type { Count, CountGroup } from '../model/case.ts';
import { alternativesOf, groupOf } from '../model/passages.ts';
import { accusedName, accusedView } from './accused.ts';
import { type Clerk, type Markup, markup, text, type View } from './clerk.ts';
import { escapeMarkup } from './desk.ts';
import { passageView } from './passages.ts';
import { categoryOf, modesInWords, provisionsInTurn, provisionsMarkup, wordsOf } from './provisions.ts';

/** A count that can be printed: its crime has been found. */
interface Charged {
  readonly count: Count;
  readonly charge: Charge;
}

/** What the whole paper charges: its counts in a row, and as they stand in groups. */
export function countViews(clerk: Clerk): View {
  const { case: of, charges } = clerk.copy;
  const { join } = clerk.phrases;
  const all = [...charges.values()];
  // Crimes of all counts before modes of all counts, as a charging clause has them.
  const cited = [...all.flatMap(crimeOf), ...all.flatMap((charge) => charge.modes)];
  const categories = all.map(({ crime }) => categoryOf(crime));
  const groups = groupViews(clerk, chargedIn(of.counts, clerk));
  return {
    counts: groups.flatMap(({ counts }) => counts),
    count_groups: groups,
    several_counts: of.counts.length > 1,
    crimes: markup(join([...new Set(all.map(({ crime }) => wordsOf(crime)))])),
    provisions: markup(provisionsMarkup(cited, join)),
    categories: markup(join([...new Set(categories.map(({ words }) => words))])),
    articles: markup(
      provisionsMarkup(
        categories.map(({ article }) => article),
        join,
      ),
    ),
  };
}

function chargedIn(counts: readonly Count[], { copy }: Clerk): readonly Charged[] {
  return counts.flatMap((count) => {
    const charge = copy.charges.get(count);
    return charge ? [{ count, charge }] : [];
  });
}

function crimeOf({ crime, acts }: Charge): readonly Cited[] {
  return [crime, ...acts];
}

type GroupView = View & { readonly counts: readonly View[] };

/** The groups in printed order; a count that stands in none is alone in one without a heading. */
function groupViews(clerk: Clerk, all: readonly Charged[]): readonly GroupView[] {
  const seen = new Set<CountGroup>();
  return all.flatMap((charged): readonly GroupView[] => {
    const group = groupOf(charged.count, clerk.copy.case);
    if (!group) return [groupView(clerk, [charged])];
    if (seen.has(group)) return [];
    seen.add(group);
    return [groupView(clerk, chargedIn(group.counts, clerk), group)];
  });
}

function groupView(clerk: Clerk, charged: readonly Charged[], group?: CountGroup): GroupView {
  const [first] = charged as [Charged];
  const shared = group !== undefined && charged.every(({ charge }) => isLike(charge, first.charge));
  return {
    key: group && clerk.copy.keys.get(group),
    heading: text(clerk, group?.heading),
    from: numberOf(first),
    to: numberOf(charged.at(-1) ?? first),
    several_counts: charged.length > 1,
    shared,
    paragraphs: (group?.paragraphs ?? []).map((passage) => passageView(clerk, passage, 3)),
    ...responsibilityView(clerk, first.charge),
    counts: charged.map(({ count, charge }) => countView(clerk, count, charge, shared)),
  };
}

/** Whether two charges are against the same persons by the same modes, so that one formula can close both. */
function isLike(one: Charge, other: Charge): boolean {
  const said = ({ accused, modes, alternativeModes }: Charge) =>
    [
      ...accused.map(({ id }) => id.text),
      ...modes.map((mode) => `${mode.instrument.id} ${mode.path} ${alternativeModes.includes(mode)}`),
    ].join();
  return said(one) === said(other);
}

function numberOf({ count }: Charged): Markup {
  return markup(`<number key="${escapeMarkup(count.id.text)}"/>`);
}

/** Who is responsible, and by what modes. */
function responsibilityView({ copy, phrases }: Clerk, charge: Charge): View {
  const { accused, modes } = charge;
  return {
    accused: markup(phrases.join(accused.map(accusedName))),
    several_accused: accused.length > 1,
    every_accused: accused.length === copy.case.accused.length,
    modes: modes.length === 0 ? undefined : markup(modesInWords(charge, phrases)),
    mode_provisions: modes.length === 0 ? undefined : markup(provisionsInTurn([], charge, phrases)),
  };
}

function countView(clerk: Clerk, count: Count, charge: Charge, closedAbove: boolean): View {
  const { phrases, desk, copy } = clerk;
  const alternatives = alternativesOf(count, copy.case);
  return {
    key: count.id.text,
    ordinal: `${[...copy.charges.keys()].indexOf(count) + 1}`,
    title: markup(count.title ? desk.lay(count.title) : madeTitle(clerk, charge)),
    accused_list: charge.accused.map((accused) => accusedView(clerk, accused)),
    ...responsibilityView(clerk, charge),
    crime: markup(wordsOf(charge.crime)),
    crime_provisions: markup(provisionsMarkup(crimeOf(charge), phrases.join)),
    provisions: markup(provisionsInTurn(crimeOf(charge), charge, phrases)),
    alternative_to: alternatives.length === 0 ? undefined : markup(phrases.join(alternatives.map(countRef))),
    several_alternatives: alternatives.length > 1,
    incorporated:
      count.incorporates.length === 0
        ? undefined
        : markup(`<incorporated count="${escapeMarkup(count.id.text)}"/>`),
    paragraphs: count.paragraphs.map((passage) => passageView(clerk, passage, 3)),
    closed_above: closedAbove,
  };
}

function countRef({ id }: Count): string {
  return `<ref key="${escapeMarkup(id.text)}"/>`;
}

/** The title of a count that has none: its crime, and its modes in brackets. */
function madeTitle({ phrases }: Clerk, charge: Charge): string {
  const words = wordsOf(charge.crime);
  const crime = words.charAt(0).toUpperCase() + words.slice(1);
  if (charge.modes.length === 0) return crime;
  return phrases.phrase('count_title', { crime, modes: modesInWords(charge, phrases) });
}
