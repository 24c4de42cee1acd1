import type { Copy } from '../model/analysis.ts';
import type { Authority } from '../model/authority.ts';
import type { EvidenceLink, Incident, Item, Paragraph, Schedule } from '../model/case.ts';
import type { CitedWork, Shown } from '../model/inline.ts';
import type { Label } from '../model/label.ts';
import { paragraphsIn, type Stretch, stretchesOf } from '../model/passages.ts';
import type { NamedEvidence, NotedWork, Place, Reason } from '../model/proof.ts';
import type { Prose } from '../model/prose.ts';
import type { Series } from '../model/series.ts';

/** What can be alleged, or be referred to where it is. */
export type Thing = Paragraph | Item | Schedule | Incident;

/** Names stand in names, and those in others; of what goes on further, the paper says that it goes in a circle. */
const DEEPEST = 3;

/** A copy's things where they are printed; what is withheld, or not printed, is not among them. */
export class Printing {
  readonly copy: Copy;
  readonly series: Series;
  readonly stretches: readonly Stretch[];
  /** Paragraphs by their numbers, from 1. */
  readonly paragraphs = new Map<number, Paragraph>();
  /** The paragraphs that incidents and sub-paragraphs are, or stand in. */
  readonly #homes = new Map<Thing, Paragraph>();
  readonly #things = new Map<string, Thing>();
  readonly #ranks: ReadonlyMap<string, number>;

  constructor(copy: Copy, series: Series) {
    this.copy = copy;
    this.series = series;
    this.stretches = stretchesOf(copy.case);
    this.#ranks = new Map([...series.byKey.keys()].map((key, rank) => [key, rank]));
    for (const { passages } of this.stretches) for (const one of paragraphsIn(passages)) this.#enter(one);
  }

  #enter(paragraph: Paragraph): void {
    const { number } = this.#placed(paragraph);
    if (number !== undefined) this.paragraphs.set(number, paragraph);
    if (paragraph.incident) this.#homes.set(paragraph.incident, paragraph);
    const enterItems = (items: readonly Item[]): void => {
      for (const item of items) {
        this.#homes.set(item, paragraph);
        this.#things.set(this.#placed(item).key, item);
        enterItems(item.items);
      }
    };
    this.#things.set(this.#placed(paragraph).key, paragraph);
    enterItems(paragraph.items);
  }

  #placed(thing: Thing): { readonly key: string; readonly number: number | undefined } {
    const key = this.copy.keys.get(thing) ?? '';
    return { key, number: this.series.byKey.get(key)?.paragraph };
  }

  /** Where it is printed; undefined of what its readers may not see, or the paper does not print. */
  placeOf(thing: Thing): Place | undefined {
    if (this.copy.withheld.has(thing)) return undefined;
    const number = this.#numberOf(thing);
    return number === undefined ? undefined : { kind: this.#kindOf(thing), number, span: spanOf(thing) };
  }

  /** An incident that is no paragraph goes by the schedule in which it is listed. */
  #kindOf(thing: Thing): Place['kind'] {
    if ('title' in thing) return thing.kind;
    const table = 'conduct' in thing ? this.#tableOf(thing) : undefined;
    return table?.kind ?? 'paragraph';
  }

  #tableOf(incident: Incident): Schedule | undefined {
    return this.copy.case.schedules.find((schedule) => schedule.incidents?.all.includes(incident));
  }

  #numberOf(thing: Thing): string | undefined {
    const own = this.series.byKey.get(this.copy.keys.get(thing) ?? '')?.reference;
    if (own !== undefined || !('conduct' in thing)) return own;
    const table = this.#tableOf(thing);
    const letter = table && this.placeOf(table)?.number;
    return letter === undefined ? undefined : `${letter}, ${this.copy.case.incidents.indexOf(thing) + 1}`;
  }

  /** The paragraph that it is or stands in; none of a schedule, and of an incident that stands in one alone. */
  homeOf(thing: Thing): Paragraph | undefined {
    return 'elements' in thing ? thing : this.#homes.get(thing);
  }

  /** How far down the paper something stands. */
  rankOf(thing: Thing): number {
    return this.#ranks.get(this.copy.keys.get(thing) ?? '') ?? this.#ranks.size;
  }

  /** The paragraphs, or the sub-paragraphs, from one to another; both alone where they are of two sorts. */
  between(from: Thing, to: Thing): readonly Thing[] {
    const sortOf = (thing: Thing) => this.series.byKey.get(this.copy.keys.get(thing) ?? '')?.kind;
    if (sortOf(from) !== sortOf(to)) return [from, to];
    const [first, last] = [this.rankOf(from), this.rankOf(to)];
    return [...this.series.byKey]
      .slice(first, last + 1)
      .flatMap(([key, { kind }]) => (kind === sortOf(from) ? (this.#things.get(key) ?? []) : []));
  }

  reasonOf(prose: Prose): Reason {
    return { at: prose, words: this.wordsOf(prose) };
  }

  /** The words of a text as its readers see them, with numbers in place of references. `within`: how many names it stands in. */
  wordsOf(prose: Prose, within = 0): string {
    return within > DEEPEST ? '' : this.#words(this.copy.texts.get(prose) ?? [], within);
  }

  /** What a link leads to; undefined where its readers may not see that. */
  evidenceAt(link: EvidenceLink): NamedEvidence | undefined {
    const label = this.copy.labels.get(link.id.text);
    if (label?.kind !== 'evidence' || this.copy.withheld.has(label.of)) return undefined;
    return { link, name: this.wordsOf(label.of.number ?? label.of.title) };
  }

  /** A work under the name that the paper has for it, and not under the drafter's id. */
  noted(work: CitedWork, note?: string): NotedWork {
    const name = work.authority ? titleOf(work.authority) : '';
    return { work, name, ...(note !== undefined && { note }) };
  }

  #words(content: readonly Shown[], within: number): string {
    return content
      .map((one) => {
        if (one.kind === 'words') return one.text;
        if ('children' in one) return this.#words(one.children, within);
        if (one.kind === 'range')
          return this.#words([one.from, { kind: 'words', text: one.between }, one.to], within);
        return one.kind === 'reference' ? this.#called(one.label, within + 1) : '';
      })
      .join('');
  }

  /** What a reference is printed as: a number, or the words of a name. */
  #called(label: Label | undefined, within: number): string {
    switch (label?.kind) {
      case 'accused':
        return this.wordsOf(label.of.name, within);
      case 'term':
        return this.wordsOf(label.of.term, within);
      case 'evidence':
        return this.wordsOf(label.of.number ?? label.of.title, within);
      case 'source':
        return titleOf(label.of);
      default:
        return this.series.byKey.get(label?.key ?? '')?.reference ?? '';
    }
  }
}

function titleOf({ fields }: Authority): string {
  return fields.get('title-short')?.text ?? fields.get('title')?.text ?? '';
}

function spanOf(thing: Thing): Prose {
  if ('conduct' in thing) return thing.conduct;
  return 'title' in thing ? thing.title : thing.text;
}
