import type { EvidenceLink } from '../model/case.ts';
import { callsIn, leavesIn, type Range, type Reference, type Shown, worksIn } from '../model/inline.ts';
import type { Label } from '../model/label.ts';
import { paragraphsIn } from '../model/passages.ts';
import type { NotedWork } from '../model/proof.ts';
import type { Printing, Thing } from './printing.ts';

/** What the words of a text lead to. */
interface Referred {
  readonly things: readonly Thing[];
  readonly evidence: readonly EvidenceLink[];
  /** Those that it names itself, and those that its notes cite. */
  readonly works: readonly NotedWork[];
}

type Stop = Reference | Range;

/** Follows the references of texts and of their notes. */
export class References {
  readonly #printing: Printing;
  readonly #notes = new Map<string, readonly NotedWork[]>();

  constructor(printing: Printing) {
    this.#printing = printing;
  }

  read(content: readonly Shown[]): Referred {
    const stops = stopsIn(content);
    const labels = stops.flatMap((stop) => ('from' in stop ? [] : (stop.label ?? [])));
    const named = labels.flatMap((label) =>
      label.kind === 'source'
        ? [this.#printing.noted({ id: label.key, authority: label.of, prefix: '', pinpoint: '' })]
        : [],
    );
    const notes = labels.flatMap((label) => (label.kind === 'footnote' ? label.key : []));
    const called = callsIn(content).map(({ note }) => note);
    const cited = [...called, ...notes].flatMap((note) => this.#worksOfNote(note));
    return {
      things: stops.flatMap((stop) => this.#thingsAt(stop)),
      evidence: labels.flatMap((label) => (label.kind === 'evidence' ? [{ id: label.of.id }] : [])),
      works: [...named, ...cited],
    };
  }

  /** What a note cites, and the notes do that it refers to. */
  #worksOfNote(key: string): readonly NotedWork[] {
    const known = this.#notes.get(key);
    if (known) return known;
    // A note that leads back to itself cites nothing more.
    this.#notes.set(key, []);
    const content = this.#printing.copy.notes.get(key)?.content ?? [];
    const note = this.#printing.series.byKey.get(key)?.reference;
    const own = worksIn(content).map((work) => this.#printing.noted(work, note));
    const others = stopsIn(content).flatMap((stop) =>
      'from' in stop || stop.label?.kind !== 'footnote' ? [] : this.#worksOfNote(stop.label.key),
    );
    const works = [...own, ...others];
    this.#notes.set(key, works);
    return works;
  }

  #thingsAt(stop: Stop): readonly Thing[] {
    if (!('from' in stop)) return this.#thingsOf(stop.label);
    const [from] = this.#thingsOf(stop.from.label);
    const to = this.#thingsOf(stop.to.label).at(-1);
    return from && to ? this.#printing.between(from, to) : [from, to].flatMap((one) => one ?? []);
  }

  #thingsOf(label: Label | undefined): readonly Thing[] {
    switch (label?.kind) {
      case 'incident':
        return [this.#printing.homeOf(label.of) ?? label.of];
      case 'paragraph':
      case 'item':
      case 'schedule':
        return [label.of];
      case 'section':
      case 'count':
      case 'group':
        return paragraphsIn(label.of.paragraphs);
      default:
        return [];
    }
  }
}

/** The references and ranges of a text, in order. */
function stopsIn(content: readonly Shown[]): readonly Stop[] {
  return leavesIn(content).filter((leaf) => leaf.kind === 'reference' || leaf.kind === 'range');
}
