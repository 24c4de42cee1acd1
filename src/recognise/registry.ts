import { type WordRun, wordsOf } from '../model/word-document.ts';
import type { Target, Targets } from './targets.ts';
import { numberOf } from './targets.ts';

/** Gives ids, each once, the same for the same file. */
export interface Registry {
  /** The id of something, made for it where it has none yet. */
  idOf(target: Target): string;
  /** The id of something that has one. */
  known(target: Target): string | undefined;
  /** An id for something that is no target, as near to the words as can be. */
  free(words: string): string;
}

/** The name of the property that says the id of a bookmark whose name cannot say it. */
const ID_PROPERTY = 'indict.id.';

/** The id that the first bookmark in runs stands for. */
export function anchorIn(
  runs: readonly WordRun[],
  properties: ReadonlyMap<string, string>,
): string | undefined {
  const mark = runs.find((run) => run.kind === 'mark');
  return mark && (properties.get(ID_PROPERTY + mark.name) ?? mark.name.replaceAll('_', '-'));
}

/** Names that Word, other programs and this one make up by themselves. */
const MADE_UP =
  /^(?:_|OLE_LINK|bookmark\d|id\d|h\.|Bookmark\d)|^(?:paragraph|heading|count|schedule|note)_\d|^X[0-9a-f]{38,40}$/i;

/** Properties of our own files whose values name other parts of the case, even where these have no ids of their own. */
const NAMING = /^indict\..*\.(?:alternative_to|incorporates)$/;

/** What a case's own parts are called; no id may be. */
const RESERVED: readonly string[] = ['accused', 'general_allegations', 'individual_responsibility'];

/** A registry in which every bookmark with a name that somebody chose is an id. */
export function newRegistry(targets: Targets, properties: ReadonlyMap<string, string>): Registry {
  const taken = new Set(RESERVED);
  const ids = new Map<Target, string>();
  const take = (wanted: string): string => {
    const id = freeId(wanted, taken);
    taken.add(id);
    return id;
  };
  const weak = new Map<Target, string>();
  const named = new Set(
    [...properties].flatMap(([path, value]) => (NAMING.test(path) ? value.split(/; |\.\./) : [])),
  );
  for (const [name, target] of targets.marks) {
    const told = properties.get(ID_PROPERTY + name);
    if (told === undefined && MADE_UP.test(name) && !named.has(name.replaceAll('_', '-')))
      weak.set(target, weak.get(target) ?? name);
    else if (!ids.has(target)) ids.set(target, take(told ?? name.replaceAll('_', '-')));
  }
  // In our own files schedules are without ids of their own where these are withheld, as they will be again.
  const own = properties.has('indict.court');
  return {
    known: (target) => ids.get(target),
    free: take,
    idOf(target) {
      const id =
        ids.get(target) ??
        take(
          (own && target.kind !== 'schedule' && weak.get(target)?.replaceAll('_', '-')) || byPlace(target),
        );
      ids.set(target, id);
      return id;
    },
  };
}

const PREFIXES: Readonly<Record<Target['kind'], string>> = {
  paragraph: 'p',
  section: 'section-',
  count: 'count-',
  group: 'counts-',
  schedule: 'schedule-',
  note: 'n',
};

/** `p12`, `p12-a`, `count-1`; the first words of what has a heading and no number. */
function byPlace(target: Target): string {
  const number = numberOf(target);
  const words = number === '' ? firstWords(target) : '';
  if (words !== '') return words;
  return PREFIXES[target.kind] + (number || ('line' in target ? `line-${target.line}` : ''));
}

/** As many words of a heading as an id is readable with. */
const FEW = 4;

function firstWords(target: Target): string {
  const titled = target.kind === 'schedule' || target.kind === 'group';
  const heading = target.kind === 'section' ? target.heading : titled ? target.title : [];
  const words =
    wordsOf(heading)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, FEW).join('-');
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const legal = wanted
    .normalize('NFD')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  const base = /^[A-Za-z]/.test(legal) ? legal : `x-${legal}`;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}
