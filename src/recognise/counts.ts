import { PARTS } from '../model/label.ts';
import type { FoundAccused, FoundCount, FoundGroup, Particulars } from '../model/recognition.ts';
import { type Charge, chargeOf, sidesOf, unknownCrime } from './charge.ts';
import type { Books } from './citations.ts';
import type { DraftCount, DraftGroup } from './drafts.ts';
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
    ...(own.size > 0 ? { particulars: standing(own, desk) } : read(count, desk)),
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

/** What was told of a count, without what a redraft took away. */
function standing(own: Particulars, { accused, reader: { registry, targets } }: CountDesk): Particulars {
  const ids = new Set([
    ...PARTS,
    ...accused.map(({ id }) => id),
    ...targets.all.map((each) => registry.known(each)),
  ]);
  const stands: Readonly<Record<string, (value: string) => boolean>> = {
    accused: (value) => value.split('; ').every((id) => ids.has(id)),
    alternative_to: (value) => ids.has(value),
    incorporates: (value) => value.split(/; |\.\./).every((id) => ids.has(id)),
  };
  return new Map([...own].filter(([key, value]) => stands[key]?.(value) ?? true));
}

function read(count: DraftCount, { reader, books, accused, caption }: CountDesk): Charge {
  const { particulars, ...doubt } = chargeOf(count, caption, books, reader.remarks);
  const names = accused.map((each) => each.particulars.get('name') ?? '');
  const { accused: charged, alternative } = sidesOf(count, names);
  const other = alternative === undefined ? undefined : reader.targets.counts.get(alternative);
  const some = charged.length > 0 && charged.length < names.length;
  const sides = new Map([
    ...(some ? [['accused', charged.map((index) => accused[index]?.id).join('; ')] as const] : []),
    ...particulars,
    ...(other && other !== count ? [['alternative_to', reader.registry.idOf(other)] as const] : []),
  ]);
  return { particulars: sides, ...doubt };
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
    paragraphs: [],
  };
}
