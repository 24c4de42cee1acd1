import type { Charge, Cited } from '../model/analysis.ts';
import type { Cite } from '../model/law.ts';
import { hasRightToLeft } from '../text/direction.ts';
import { escapeMarkup } from './desk.ts';
import type { Phrasebook } from './phrases.ts';

/** Joins markup by the language's own list words: `a, b and c`. */
export type Join = (parts: readonly string[]) => string;

/**
 * `Articles 8 bis and 25(3)(c) of the Rome Statute and customary international law`, as markup; each instrument once,
 * in order. `bare` leaves out whose articles they are.
 */
export function provisionsMarkup(cited: readonly Cited[], join: Join, bare = false): string {
  const byInstrument = new Map<string, Cited[]>();
  for (const each of cited) {
    const same = byInstrument.get(each.instrument.id) ?? [];
    if (!same.some((other) => other.path === each.path)) same.push(each);
    byInstrument.set(each.instrument.id, same);
  }
  return join([...byInstrument.values()].map((group) => ofOneInstrument(group, join, bare)));
}

function ofOneInstrument(group: readonly Cited[], join: Join, bare: boolean): string {
  const { cite } = (group[0] as Cited).instrument;
  const paths = join(group.map(({ path }) => pathMarkup(pathIn(cite, path))));
  const words = escapeMarkup(group.length === 1 ? cite.one : cite.many).replace('{paths}', () => paths);
  return cite.of === '' || bare ? words : `${words} ${escapeMarkup(cite.of)}`;
}

/** `6.1.` for `6(1)`, as the Special Court for Sierra Leone cites its Statute; `25-3-c` for `25(3)(c)`, as papers in French do. */
function pathIn({ stops, level, one }: Cite, path: string): string {
  const stopped = path.includes('(') ? `${path.replace(/\)\(|\(/g, '.').replace(/\)$/, '')}.` : path;
  const levelled = path.replace(/\(([^()]*)\)/g, (_, part: string) => level.replace('{level}', part));
  const written = stops ? stopped : levelled;
  return hasRightToLeft(one) ? RIGHTWARDS + written + RIGHTWARDS : written;
}

/** Among words from right to left a path still runs from left to right, its brackets too: a mark of that direction on both sides. */
const RIGHTWARDS = '\u200e';

/** The Latin ordinals of inserted articles are italic: 8 *bis*. */
function pathMarkup(path: string): string {
  return escapeMarkup(path).replace(/(\d) (bis|ter|quater)\b/g, '$1\u00a0<em>$2</em>');
}

/** What a provision makes a crime or a mode; one that is neither, or that its table lacks, is cited. */
export function wordsOf(cited: Cited): string {
  const { provision, instrument, path } = cited;
  if (provision && provision.phrase !== '') return escapeMarkup(provision.phrase);
  const citable = instrument.cite.one.includes('{paths}');
  return citable ? provisionsMarkup([cited], ([only = '']) => only) : escapeMarkup(path.replaceAll('-', ' '));
}

/** What the crimes of its article are called together, and that article; a crime of an article that has no such name is itself. */
export function categoryOf(cited: Cited): { readonly words: string; readonly article: Cited } {
  const path = cited.path.replace(/\(.*/s, '');
  const name = cited.instrument.categories.get(path);
  if (name === undefined) return { words: wordsOf(cited), article: cited };
  return { words: escapeMarkup(name), article: { ...cited, path } };
}

/** The modes of a charge in words: `ordering and, or alternatively, superior responsibility`. */
export function modesInWords(charge: Charge, phrases: Phrasebook): string {
  return inTurn(charge, [], (cited) => phrases.join([...new Set(cited.map(wordsOf))]), phrases);
}

/** The provisions given, then those of the modes: `Articles 5(d) and 7(1) and, or alternatively, Article 7(3) of the Statute`. */
export function provisionsInTurn(
  before: readonly Cited[],
  charge: Charge,
  { join, ...phrases }: Phrasebook,
): string {
  const all = [...before, ...charge.modes];
  const ofOne = all.every(({ instrument }) => instrument === all[0]?.instrument);
  const write = (cited: readonly Cited[], last: boolean) => provisionsMarkup(cited, join, ofOne && !last);
  return inTurn(charge, before, write, { join, ...phrases });
}

/**
 * The modes of a charge in the order in which they are relied on: those of a person's own acts, `and, or alternatively,`
 * those of a superior, `or, in the alternative,` those that the case calls alternative. `before` goes before the first.
 */
function inTurn(
  { modes, alternativeModes }: Charge,
  before: readonly Cited[],
  write: (cited: readonly Cited[], last: boolean) => string,
  { phrase }: Phrasebook,
): string {
  const stated = modes.filter((mode) => !alternativeModes.includes(mode));
  if (stated.length === 0) return write([...before, ...modes], true);
  const own = stated.filter(({ provision }) => provision?.kind !== 'superior');
  const superior = own.length === 0 ? [] : stated.filter((mode) => !own.includes(mode));
  const first = [...before, ...(own.length === 0 ? stated : own)];
  const beside = superior.length === 0 ? '' : write(superior, alternativeModes.length === 0);
  const direct = write(first, beside === '' && alternativeModes.length === 0);
  const either = beside === '' ? direct : phrase('modes_superior', { first: direct, last: beside });
  if (alternativeModes.length === 0) return either;
  return phrase('modes_alternative', { first: either, last: write(alternativeModes, true) });
}
