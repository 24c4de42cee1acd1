import type { Amendment, Amendments, Edit } from '../model/amendments.ts';
import type { Note, Run } from '../model/paper.ts';
import type { Change, Passage } from '../model/redline.ts';
import { fatesOf } from '../text/fates.ts';
import { numberOf, numbersOf, sortOf } from '../text/passage-name.ts';
import { passageWords } from '../text/passage-words.ts';
import { plainText } from '../text/plain-text.ts';
import { type Clerk, type Markup, markup, type View } from './clerk.ts';
import { escapeMarkup } from './desk.ts';

type Thing = Passage | Note;

/** What the chart of amendments and the concordance print; nothing where there is no amendment to speak of. */
export function amendmentViews(clerk: Clerk, amendments: Amendments | undefined): View {
  const { whole = [], rows = [], redline } = amendments ?? {};
  const all = [...(redline?.passages ?? []), ...(redline?.notes ?? [])];
  return {
    grounds: whole.length > 0 ? runsMarkup(whole) : undefined,
    amendments: rows.map((row) => amendmentView(clerk, row)),
    concordance: all
      .filter((change) => Object.values(numbersOf(change)).some(Boolean))
      .map((change) => ({
        ...placesView(clerk, change),
        fates: markup(
          clerk.phrases.join(fatesOf(change).map((fate) => clerk.phrases.phrase(`fate_${fate}`))),
        ),
      })),
  };
}

function amendmentView(clerk: Clerk, { change, within, edits, reason }: Amendment): View {
  const { phrases } = clerk;
  const moved = change.kind === 'pair' && change.moved ? [phrases.phrase('amendment_moved')] : [];
  return {
    ...placesView(clerk, change, within),
    changes: [...moved, ...edits.map((edit) => editMarkup(clerk, edit))].map(markup),
    reason: runsMarkup(reason),
  };
}

function editMarkup({ phrases }: Clerk, { kind, ...edit }: Edit): string {
  const said = Object.entries(edit).map(([side, words]) => [side, quoted(words, LONGEST, phrases)]);
  const fillings = Object.fromEntries(said);
  return phrases.phrase(`amendment_${kind}`, { words: fillings.old ?? fillings.new ?? '', ...fillings });
}

function placesView(clerk: Clerk, change: Change<Thing>, within?: Amendment['within']): View {
  return {
    old: change.kind === 'added' ? undefined : markup(place(clerk, change.old, within?.old)),
    new: change.kind === 'removed' ? undefined : markup(place(clerk, change.new, within?.new)),
  };
}

/** `Paragraph 14(b)`; what has no number goes by its words and by what it stands in, a table by what it stands in alone. */
function place(clerk: Clerk, thing: Thing, within: Thing | undefined): string {
  const { phrases } = clerk;
  const sort = sortOf(thing);
  const named = sort === 'table' && within ? within : thing;
  const number = escapeMarkup(numberOf(thing)) || quoted(passageWords(named), NAME, phrases);
  const own = phrases.phrase(`place_${sort}`, { number });
  return sort === 'line' && within ? `${place(clerk, within, undefined)}: ${own}` : own;
}

/** More words than these are told by the first two thirds and the last third of as many. */
const LONGEST = 24;
const NAME = 6;

function quoted(text: string, most: number, phrases: Clerk['phrases']): string {
  const words = text.split(/ +/);
  const short =
    words.length <= most
      ? text
      : [...words.slice(0, (most * 2) / 3), '…', ...words.slice(-most / 3)].join(' ');
  return phrases.phrase('quoted', { title: escapeMarkup(short) });
}

/** Runs of another paper as markup; what they lead to is not in this one. */
function runsMarkup(runs: readonly Run[]): Markup {
  return markup(
    runs
      .map((run) => {
        const text = escapeMarkup(plainText([run]));
        const { bold = false, italic = false } = run as { bold?: boolean; italic?: boolean };
        const leaning = italic ? `<em>${text}</em>` : text;
        return bold ? `<strong>${leaning}</strong>` : leaning;
      })
      .join(''),
  );
}
