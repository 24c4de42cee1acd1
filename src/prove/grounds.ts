import type { EvidenceLink, Item, Schedule } from '../model/case.ts';
import { linksOf } from '../model/evidence.ts';
import { paragraphsIn } from '../model/passages.ts';
import type { Ground, NotedWork, Unsourced } from '../model/proof.ts';
import type { Prose } from '../model/prose.ts';
import type { Printing, Thing } from './printing.ts';
import { References } from './references.ts';

/** What proves a thing alone, and what it refers to. */
interface Own {
  readonly ground: Omit<Ground, 'unsourced'>;
  readonly refers: readonly Thing[];
}

/** What allegations rest on: each thing is read once, and so is all that it rests on. */
export class Grounds {
  readonly #printing: Printing;
  readonly #references: References;
  readonly #own = new Map<Thing, Own | undefined>();
  readonly #all = new Map<Thing, readonly Thing[]>();

  constructor(printing: Printing) {
    this.#printing = printing;
    this.#references = new References(printing);
  }

  /** A thing, and behind it in printed order all that it refers to, and that these refer to; none of what is not printed. */
  behind(thing: Thing): readonly Thing[] {
    const known = this.#all.get(thing);
    if (known) return known;
    const reached = new Set([thing]);
    for (const each of reached) for (const next of this.#of(each)?.refers ?? []) reached.add(next);
    // A sub-paragraph stands in its paragraph, which is read whole.
    const isWithin = (each: Thing) => {
      const home = this.#printing.homeOf(each);
      return home !== undefined && home !== each && reached.has(home);
    };
    const others = [...reached].filter((each) => each !== thing && !isWithin(each));
    const ranked = others.map((each) => [this.#printing.rankOf(each), each] as const);
    const rest = ranked.sort(([one], [other]) => one - other).map(([, each]) => each);
    const all = [thing, ...rest].filter((each) => this.#of(each) !== undefined);
    this.#all.set(thing, all);
    return all;
  }

  groundsOf(thing: Thing): readonly Ground[] {
    return this.behind(thing).flatMap((each) => {
      const own = this.#of(each);
      return own ? { ...own.ground, unsourced: this.unsourcedOf(each) } : [];
    });
  }

  /** Whether neither it nor anything that it refers to has evidence or a source; a note to one sub-paragraph may speak for all. */
  isBare(thing: Thing): boolean {
    const home = this.#printing.homeOf(thing);
    if (home && home !== thing && !this.isBare(home)) return false;
    return this.behind(thing).every((each) => {
      const { evidence = [], works = [] } = this.#of(each)?.ground ?? {};
      return evidence.length === 0 && works.length === 0;
    });
  }

  /** What of a paragraph or sub-paragraph is bare: itself, where it is or the case says so, and each part of it of which the case says so. */
  unsourcedOf(thing: Thing): readonly Unsourced[] {
    const at = this.#printing.placeOf(thing);
    if (!at || !('text' in thing)) return [];
    const { unsourced, items } = thing;
    const parts = items.flatMap((item) => this.#explained(item));
    if (unsourced) return [{ at, reason: this.#printing.reasonOf(unsourced) }, ...parts];
    const isTold = items.length > 0 && items.every((item) => item.unsourced);
    return isTold || !this.isBare(thing) ? parts : [{ at }, ...parts];
  }

  #explained(item: Item): readonly Unsourced[] {
    const at = this.#printing.placeOf(item);
    const inner = item.items.flatMap((each) => this.#explained(each));
    if (!at || !item.unsourced) return inner;
    return [{ at, reason: this.#printing.reasonOf(item.unsourced) }, ...inner];
  }

  #of(thing: Thing): Own | undefined {
    if (!this.#own.has(thing)) this.#own.set(thing, this.#read(thing));
    return this.#own.get(thing);
  }

  #read(thing: Thing): Own | undefined {
    const at = this.#printing.placeOf(thing);
    if (!at) return undefined;
    const { texts } = this.#printing.copy;
    const read = this.#textsOf(thing).map((prose) => this.#references.read(texts.get(prose) ?? []));
    return {
      ground: {
        at,
        evidence: [...this.#linksOf(thing), ...read.flatMap(({ evidence }) => evidence)].flatMap(
          (link) => this.#printing.evidenceAt(link) ?? [],
        ),
        works: distinct(read.flatMap(({ works }) => works)),
      },
      refers: [...partsOf(thing), ...read.flatMap(({ things }) => things)],
    };
  }

  #linksOf(thing: Thing): readonly EvidenceLink[] {
    const home = 'conduct' in thing ? thing : this.#printing.homeOf(thing);
    return home ? linksOf(home, this.#printing.copy) : [];
  }

  /** The texts that allege, those of sub-paragraphs among them. */
  #textsOf(thing: Thing): readonly Prose[] {
    const { withheld } = this.#printing.copy;
    if ('conduct' in thing) return [thing.conduct];
    if ('title' in thing) return thing.rows.flatMap(({ cells }) => cells);
    const items = thing.items.filter((item) => !withheld.has(item)).flatMap((item) => this.#textsOf(item));
    return [thing.text, ...('quote' in thing && thing.quote ? [thing.quote] : []), ...items];
  }
}

/** What stands in a schedule. */
function partsOf(thing: Thing): readonly Thing[] {
  if (!('title' in thing)) return [];
  const { incidents, paragraphs }: Schedule = thing;
  return [...paragraphsIn(paragraphs), ...(incidents?.all ?? [])];
}

function distinct(works: readonly NotedWork[]): readonly NotedWork[] {
  const seen = new Map(works.map((each) => [`${each.work.id}\n${each.work.pinpoint}\n${each.note}`, each]));
  return [...seen.values()];
}
