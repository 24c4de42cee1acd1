import { PARTS } from '../model/label.ts';
import type { FoundAccused, FoundCount, FoundGroup, Particulars } from '../model/recognition.ts';
import { type Charge, chargeOf, citedCharge, leftOut, sidesOf, unaccused, unknownCrime } from './charge.ts';
import type { Books } from './citations.ts';
import { type DraftCount, type DraftGroup, formulasOf } from './drafts.ts';
import type { Reader } from './pieces.ts';
import { headingOf, passage } from './texts.ts';
import { below } from './told.ts';

/** What counts are read with. */
export interface CountDesk {
  readonly reader: Reader;
  readonly books: Books;
  readonly told: Particulars;
  readonly accused: readonly FoundAccused[];
  /** The words of the caption, which may cite what the counts do not. */
  readonly caption: string;
}

/** A count with its crime, told by the file itself or by its words. */
export function countOf(count: DraftCount, desk: CountDesk): FoundCount {
  const { reader, told } = desk;
  const id = reader.registry.idOf(count);
  const own = below(told, `counts.${id}.`);
  return {
    id,
    line: count.line,
    label: count.label,
    title: headingOf(count.title, count.line, reader),
    ...(own.size > 0 ? toldAndSpoken(count, own, desk) : read(count, desk)),
    formulas: formulasOf(count),
    paragraphs: count.paragraphs.map((each) => passage(each, reader)),
    ...(count.group ? { group: groupOf(count.group, reader) } : {}),
  };
}

/** The groups that were read, since each of its counts asks. */
const GROUPS = new WeakMap<DraftGroup, FoundGroup>();

function groupOf(draft: DraftGroup, reader: Reader): FoundGroup {
  const known = GROUPS.get(draft);
  if (known) return known;
  const group: FoundGroup = {
    // Asked for last of all, since the reference that gives it one may come later.
    get id() {
      return reader.registry.known(draft);
    },
    label: draft.label,
    title: headingOf(draft.title, draft.line, reader),
    paragraphs: draft.paragraphs.map((each) => passage(each, reader)),
  };
  GROUPS.set(draft, group);
  return group;
}

/** What a count charged when its Word file was built, and what it charges by its words now. */
function toldAndSpoken(
  count: DraftCount,
  own: Particulars,
  desk: CountDesk,
): Pick<FoundCount, 'particulars' | 'spoken'> {
  const told = standing(own, desk);
  const cited = citedCharge(count, desk.books);
  const kept = cited ? [...told].filter(([key]) => !CITED_KEYS.includes(key)) : told;
  const particulars = chargeMap([...kept, ...sidesIn(count, desk), ...(cited ?? [])]);
  return { particulars: told, spoken: { particulars, remarks: leftOut(count, particulars, desk.books) } };
}

const CITED_KEYS: readonly string[] = ['crime', 'acts', 'modes'];
const CHARGE_KEYS: readonly string[] = ['accused', ...CITED_KEYS, 'alternative_to', 'incorporates'];

/** Values in the order in which a case has them; an empty one is none. */
function chargeMap(values: Iterable<readonly [string, string]>): Particulars {
  const all = new Map(values);
  return new Map(CHARGE_KEYS.flatMap((key) => (all.get(key) ? [[key, all.get(key) as string]] : [])));
}

/** What was told of a count, without what a redraft took away. */
function standing(own: Particulars, { accused, reader: { registry, targets } }: CountDesk): Particulars {
  const ids = new Set([
    ...PARTS,
    ...accused.map(({ id }) => id),
    ...targets.all.map((each) => registry.known(each)),
  ]);
  const stands: Readonly<Record<string, (value: string) => boolean>> = {
    accused: (value) => value.split('; ').every((id) => ids.has(id)),
    alternative_to: (value) => value.split('; ').every((id) => ids.has(id)),
    incorporates: (value) => value.split(/; |\.\./).every((id) => ids.has(id)),
  };
  return new Map([...own].filter(([key, value]) => stands[key]?.(value) ?? true));
}

function read(count: DraftCount, desk: CountDesk): Charge {
  const { reader, books, caption } = desk;
  const { particulars, ...doubt } = chargeOf(count, caption, books, reader.remarks);
  reader.remarks.push(...leftOut(count, particulars, books), ...unaccused(count, namesOf(desk)));
  return { particulars: chargeMap([...sidesIn(count, desk), ...particulars]), ...doubt };
}

/** Whom a count charges and in place of which others; empty values where it is all of them or none, no value where nobody could tell. */
function sidesIn(count: DraftCount, desk: CountDesk): Particulars {
  const { accused, reader } = desk;
  const { registry, targets } = reader;
  const names = namesOf(desk);
  const { accused: charged, alternatives } = sidesOf(count, names);
  const some = charged.length < names.length ? charged.map((index) => accused[index]?.id).join('; ') : '';
  const others = alternatives.flatMap((number) => targets.counts.get(number) ?? []);
  const ids = others.filter((other) => other !== count).map((other) => registry.idOf(other));
  const refers = formulasOf(count).some((line) => line.includes('#'));
  return new Map([
    ...(charged.length > 0 ? [['accused', some] as const] : []),
    ...(ids.length > 0 || !refers ? [['alternative_to', ids.join('; ')] as const] : []),
  ]);
}

function namesOf({ accused }: CountDesk): readonly string[] {
  return accused.map((each) => each.particulars.get('name') ?? '');
}

/** The place of a count in a paper that has none: a case has one at least. */
export function noCount({ reader, books: { law, home } }: CountDesk): FoundCount {
  return {
    id: reader.registry.free('count-1'),
    line: 1,
    label: '',
    title: [],
    particulars: new Map([['crime', unknownCrime(home, law)]]),
    doubt: 'the Word file has no count',
    formulas: [],
    paragraphs: [],
  };
}
