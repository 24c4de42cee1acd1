import { type Authority, fieldOf } from '../../model/authority.ts';
import { unaccented } from '../../text/unaccented.ts';
import { dayNumber } from './days.ts';
import { isNearTitle, titleOf } from './titles.ts';

/** Two works of `sources` that seem to be one, and by what. */
export interface SameWork {
  readonly one: Authority;
  /** The later of the two. */
  readonly other: Authority;
  readonly by: 'DOI' | 'address' | 'number' | 'title';
  /** Whether their titles are alike too. */
  readonly alike: boolean;
}

type Pair = Omit<SameWork, 'alike'>;

/** The works that seem to be one that was given before them, each told once. */
export function* sameWorks(works: readonly Authority[]): Generator<SameWork> {
  const indexes = [
    new Index('DOI', doiOf, () => true),
    new Index('address', addressOf, (one, other) => !isWithinOne(one, other)),
    new Index('number', numberOf, isOfOneDate),
    new Index('title', titleOf, isOneByTitle),
  ];
  const rare = new RareWords(works);
  for (const other of works) {
    const found = [...indexes.map((index) => index.findAndAdd(other)), rare.findAndAdd(other)];
    const first = found.find((each) => each !== undefined);
    if (first) yield { ...first, alike: isNearTitle(first.one, first.other) };
  }
}

/** Works are compared with so many that have the same key, so that a case of a hundred decisions takes no longer for each. */
const MOST = 24;

class Index {
  readonly #by: SameWork['by'];
  readonly #keyOf: (work: Authority) => string;
  readonly #isSame: (one: Authority, other: Authority) => boolean;
  readonly #held = new Map<string, Authority[]>();

  constructor(
    by: SameWork['by'],
    keyOf: (work: Authority) => string,
    isSame: (one: Authority, other: Authority) => boolean,
  ) {
    this.#by = by;
    this.#keyOf = keyOf;
    this.#isSame = isSame;
  }

  findAndAdd(other: Authority): Pair | undefined {
    const key = this.#keyOf(other);
    if (key === '') return undefined;
    const one = addTo(this.#held, key, other).find((each) => this.#isSame(each, other));
    return one && { one, other, by: this.#by };
  }
}

/** Adds a work to those of a key; gives those that were added last before it. */
function addTo(held: Map<string, Authority[]>, key: string, work: Authority): readonly Authority[] {
  const known = held.get(key) ?? [];
  const last = known.slice(-MOST);
  known.push(work);
  held.set(key, known);
  return last;
}

/** Finds titles that are nearly the same among those that share a rare word: two such titles have most words in common. */
class RareWords {
  readonly #counts = new Map<string, number>();
  readonly #words = new Map<Authority, readonly string[]>();
  readonly #held = new Map<string, Authority[]>();

  constructor(works: readonly Authority[]) {
    for (const work of works) {
      const words = [...new Set(titleOf(work).match(/\p{L}{4,}/gu))];
      this.#words.set(work, words);
      for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    }
  }

  findAndAdd(other: Authority): Pair | undefined {
    const count = (word: string) => this.#counts.get(word) ?? 0;
    const words = [...(this.#words.get(other) ?? [])].sort((one, two) => count(one) - count(two));
    const near = words.slice(0, RARE).flatMap((word) => addTo(this.#held, word, other));
    const one = near.find((each) => isOneByTitle(each, other) && isNearTitle(each, other));
    return one && { one, other, by: 'title' };
  }
}

/** One slip of the pen makes a word rare; of four one is then left. */
const RARE = 4;

function doiOf(work: Authority): string {
  return /10\.\d{4,9}\/\S+/.exec(`${fieldOf(work, 'DOI')} ${fieldOf(work, 'URL')}`.toLowerCase())?.[0] ?? '';
}

/** An address without what changes from visit to visit; that of a whole site is nobody's. */
function addressOf(work: Authority): string {
  const bare = fieldOf(work, 'URL')
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#(?![!/]).*$/, '')
    .replace(/([?&])(?:utm_[a-z]+|fbclid|gclid)=[^&]*/g, '$1')
    .replace(/[/?&]+$/, '');
  const [host = '', ...path] = bare.split('/');
  return path.length === 0 ? '' : [host.toLowerCase(), ...path].join('/');
}

/** The number of a document, which is one work’s alone; that of a case is many decisions’. */
function numberOf(work: Authority): string {
  const number = fieldOf(work, 'number').toLowerCase().replace(/\s+/g, '');
  return work.type !== 'legal_case' && work.type !== 'hearing' && /^(?=.*\d).{6,}$/.test(number)
    ? `${work.type} ${number}`
    : '';
}

/** Parts of one book, journal or paper may stand at one address. */
function isWithinOne(one: Authority, other: Authority): boolean {
  const within = [
    'chapter',
    'article-journal',
    'entry-encyclopedia',
    'paper-conference',
    'hearing',
    'treaty',
  ];
  return one.type === other.type && within.includes(one.type) && !isNearTitle(one, other);
}

/** Whether two works with one title are one, by all else that is said of both. */
function isOneByTitle(one: Authority, other: Authority): boolean {
  if (!isOfOneDate(one, other) || !haveOneAuthor(one, other)) return false;
  if ((one.type === 'legal_case') !== (other.type === 'legal_case')) return false;
  if (one.type === 'legal_case' && !tellWhichDecision(one, other)) return false;
  return ['number', 'volume', 'issue', 'page', 'edition', 'genre', 'section', 'container-title'].every(
    (variable) => agree(fieldOf(one, variable), fieldOf(other, variable)),
  );
}

/** A case has many decisions, which only a day tells apart. */
function tellWhichDecision(one: Authority, other: Authority): boolean {
  const chamber = (work: Authority) =>
    /\b(?:trial|appeals?|pre-trial|supreme)\b/i.exec(fieldOf(work, 'authority'))?.[0];
  const [here, there] = [chamber(one)?.toLowerCase(), chamber(other)?.toLowerCase()];
  if (here !== undefined && there !== undefined && here !== there) return false;
  return one.dates.get('issued')?.day !== undefined && other.dates.get('issued')?.day !== undefined;
}

/** What one of two leaves out contradicts nothing; articles and signs do not either. */
function agree(one: string, other: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]/gu, '');
  return one === '' || other === '' || bare(one) === bare(other);
}

function isOfOneDate(one: Authority, other: Authority): boolean {
  const [here, there] = [one.dates.get('issued'), other.dates.get('issued')];
  if (here?.year === undefined || there?.year === undefined) return true;
  const [first, second] = [dayNumber(here as { year: number }), dayNumber(there as { year: number })];
  // News is dated by the clock of whoever publishes it.
  if (first !== undefined && second !== undefined) return Math.abs(first - second) <= 1;
  if (here.year !== there.year) return false;
  return here.month === undefined || there.month === undefined || here.month === there.month;
}

function haveOneAuthor(one: Authority, other: Authority): boolean {
  const [here, there] = [authorOf(one), authorOf(other)];
  if (here.length === 0 || there.length === 0) return true;
  return here.some((part) => there.includes(part));
}

/** The words of the first author's family name. */
function authorOf({ names }: Authority): readonly string[] {
  const [name] = names.get('author') ?? names.get('editor') ?? [];
  return (
    unaccented(name?.family ?? name?.literal ?? '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  );
}
