import type { Charge, Cited } from './analysis.ts';
import type { Accused, Count, EvidenceLink } from './case.ts';
import type { CitedWork } from './inline.ts';
import type { Asked, Element } from './law.ts';
import type { Prose } from './prose.ts';
import type { Span } from './source.ts';

/** How far the elements of every count are alleged and what is to prove them, as far as the readers of a copy may know. */
export interface Proof {
  readonly counts: readonly CountProof[];
  /** Allegations that rest on neither evidence nor a source, and those of which the case says why, in printed order. */
  readonly unsourced: readonly Unsourced[];
  /** Whether ids of the drafter may be told; any may say what is withheld. */
  readonly tellsIds: boolean;
}

export interface CountProof {
  readonly count: Count;
  readonly title: string;
  /** As printed: `1`. */
  readonly number: string;
  readonly charge: Charge;
  readonly accused: readonly AccusedProof[];
}

export interface AccusedProof {
  readonly accused: Accused;
  readonly name: string;
  /** The crime, the acts chosen and the modes, in this order. */
  readonly provisions: readonly ProvisionProof[];
}

/** What a provision is in a charge. */
export type ProvisionRole = 'crime' | 'act' | 'mode' | 'alternative_mode';

export interface ProvisionProof extends Pick<Asked, 'forms' | 'chosen'> {
  readonly role: ProvisionRole;
  readonly cited: Cited;
  /** Whether its instrument's table has elements for it at all. */
  readonly hasTable: boolean;
  readonly elements: readonly ElementProof[];
}

export interface ElementProof {
  readonly element: Element;
  /** In printed order. */
  readonly allegations: readonly Allegation[];
  readonly gap?: Gap;
}

/** What an element lacks: a paragraph that alleges it, or evidence or a source of any that does. */
export interface Gap {
  readonly kind: 'unalleged' | 'unsupported';
  /** Why, as the case says of the element. */
  readonly reasons: readonly Reason[];
  /** Whether the case says why of the element, or of each paragraph that alleges it. */
  readonly explained: boolean;
}

/** A paragraph that alleges an element. */
export interface Allegation {
  readonly at: Place;
  /** Itself, and then what it refers to and what that refers to in its turn, in printed order. */
  readonly grounds: readonly Ground[];
}

/** A paragraph, a sub-paragraph, a schedule or an incident, with what is to prove it alone. */
export interface Ground {
  readonly at: Place;
  readonly evidence: readonly NamedEvidence[];
  readonly works: readonly NotedWork[];
  /** Itself, where it rests on nothing, or the case says why it has no source; and its parts of which the case says so. */
  readonly unsourced: readonly Unsourced[];
}

export interface NamedEvidence {
  readonly link: EvidenceLink;
  /** Its number, else its title. */
  readonly name: string;
}

/** A work as a note cites it; there is no note where the text itself names the work. */
export interface NotedWork {
  readonly work: CitedWork;
  /** Its title, or the short one. */
  readonly name: string;
  /** The note's number. */
  readonly note?: string;
}

/** Something that rests on neither evidence nor a source, or of which the case says that it does. */
export interface Unsourced {
  readonly at: Place;
  readonly reason?: Reason;
}

/** Something of the case where it is printed, `14(b)`, and where it was written. */
export interface Place {
  readonly kind: 'paragraph' | 'schedule' | 'annex';
  readonly number: string;
  readonly span: Span;
}

/** An explanation that the case gives, and its words as a reader of the copy sees them. */
export interface Reason {
  readonly at: Prose;
  readonly words: string;
}

/** How many elements there are, how many of them are alleged, and how many of these rest on evidence or a source. */
export interface Tally {
  readonly elements: number;
  readonly alleged: number;
  readonly supported: number;
}

/** Counts the elements of some provisions. */
export function tallyOf(provisions: readonly ProvisionProof[]): Tally {
  const elements = provisions.flatMap((provision) => provision.elements);
  return {
    elements: elements.length,
    alleged: elements.filter(({ gap }) => gap?.kind !== 'unalleged').length,
    supported: elements.filter(({ gap }) => gap === undefined).length,
  };
}

/** The accused of a count, those together of whom the same paragraphs allege the same. */
export function alikeIn({ accused }: CountProof): readonly (readonly AccusedProof[])[] {
  const groups = new Map<string, AccusedProof[]>();
  for (const each of accused) {
    const alleged = each.provisions.map(({ elements }) =>
      elements.map(({ element, allegations }) => [element.id, allegations.map(({ at }) => at.number)]),
    );
    const key = JSON.stringify(alleged);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** Whether every gap is explained, also that a count is charged under provisions without a table. */
export function isExplained({ counts, unsourced }: Proof): boolean {
  const provisions = counts.flatMap(({ accused }) => accused.flatMap((each) => each.provisions));
  const gaps = provisions.flatMap(({ elements }) => elements.flatMap(({ gap }) => gap ?? []));
  return gaps.every(({ explained }) => explained) && unsourced.every(({ reason }) => reason !== undefined);
}
